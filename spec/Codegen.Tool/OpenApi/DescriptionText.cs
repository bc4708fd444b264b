using System.Text;

namespace Codegen.Tool.OpenApi;

/// <summary>Makes CommonMark of the docs' texts, which have little mark-up and may have anything else in them.</summary>
internal static class DescriptionText
{
    /// <summary>Joins paragraphs.</summary>
    /// <param name="paragraphs">The docs' texts; those that say nothing are left out.</param>
    /// <returns>CommonMark without HTML, or <see langword="null"/> when none says anything.</returns>
    public static string? Of(params string?[] paragraphs)
    {
        string text = string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).Select(paragraph => WithoutHtml(paragraph!.Trim())));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Viewers show HTML that CommonMark contains. The docs are not ours, so none of theirs gets through.</summary>
    private static string WithoutHtml(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool opensTag = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?');
            safe.Append(opensTag ? "&lt;" : text[i].ToString());
        }

        return safe.ToString();
    }
}
