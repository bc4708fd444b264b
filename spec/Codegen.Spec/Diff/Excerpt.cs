using System.Text;

namespace Codegen.Spec.Diff;

/// <summary>Shows on one line where two texts differ: the whole of short ones, what is around the difference of long ones.</summary>
internal static class Excerpt
{
    private const string Gap = "…";

    /// <summary>Enough to recognise the place in the text.</summary>
    private const int Context = 12;

    private const int MaxLength = 60;

    /// <summary>Puts an old and a new text beside each other.</summary>
    /// <param name="what">What the texts are.</param>
    /// <param name="old">The old text, if there was one.</param>
    /// <param name="new">The new text, if there is one.</param>
    /// <returns>For example <c>title: "A disk" → "Disks"</c>.</returns>
    public static string OfChange(string what, string? old, string? @new)
    {
        string before = OneLine(old ?? string.Empty);
        string after = OneLine(@new ?? string.Empty);
        int start = CommonStart(before, after);
        int end = CommonEnd(before, after, start);
        return old is null ? $"{what} added: {Quoted(after, 0, 0)}"
            : @new is null ? $"{what} removed: {Quoted(before, 0, 0)}"
            : $"{what}: {Quoted(before, start, end)} → {Quoted(after, start, end)}";
    }

    /// <summary>A text in quotes, on one line, cut where it is long.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text.</returns>
    public static string Of(string text) => Quoted(OneLine(text), 0, 0);

    private static string Quoted(string text, int commonStart, int commonEnd)
    {
        int from = text.Length <= MaxLength ? 0 : OnWhole(text, Math.Max(0, commonStart - Context));
        int to = text.Length <= MaxLength ? text.Length : OnWhole(text, Math.Min(text.Length, text.Length - commonEnd + Context));
        if (to - from > MaxLength)
        {
            to = OnWhole(text, from + MaxLength);
        }

        return "\"" + (from > 0 ? Gap : string.Empty) + text.Substring(from, to - from) + (to < text.Length ? Gap : string.Empty) + "\"";
    }

    private static int CommonStart(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonEnd(string a, string b, int start)
    {
        int length = 0;
        while (length < a.Length - start && length < b.Length - start && a[a.Length - 1 - length] == b[b.Length - 1 - length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Moves a place that would cut a surrogate pair in two.</summary>
    private static int OnWhole(string text, int place) =>
        place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;

    /// <summary>White space becomes one blank; control and direction characters go, so that a text can't disturb the lines around it.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[line.Length - 1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }
}
