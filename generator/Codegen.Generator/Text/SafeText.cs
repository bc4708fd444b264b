using System.Globalization;
using System.Text;

namespace Codegen.Generator.Text;

/// <summary>Takes from a text what could make a reader see, or a compiler read, something else than the text.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Splits a text into the lines that the C# compiler would see in it.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The lines, without what ends them.</returns>
    public static IEnumerable<string> Lines(string text) =>
        text.Replace("\r\n", "\n").Split('\n', '\r', '\u0085', '\u2028', '\u2029');

    /// <summary>
    /// One line of a comment: control and formatting characters (which turn the direction of writing, among other things) are
    /// left out, and what is no Unicode text is replaced.
    /// </summary>
    /// <param name="line">A line.</param>
    /// <returns>Text that is one line wherever it is put.</returns>
    public static string Comment(string line)
    {
        var clean = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (char.IsHighSurrogate(c) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
            {
                clean.Append(c).Append(line[++i]);
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                clean.Append(Replacement);
            }
            else if (c == '\t')
            {
                clean.Append(' ');
            }
            else if (IsVisible(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a character is one that a reader sees as itself.</summary>
    /// <param name="c">A character that is no surrogate.</param>
    /// <returns><see langword="false"/> for what controls, formats, or ends lines.</returns>
    public static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
