using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Codegen.Generator.Text;

/// <summary>Takes from a text what could make a reader see, or a compiler read, something else than the text.</summary>
internal static class SafeText
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which this framework has no name for.</summary>
    private const MethodImplOptions OptimizeAtOnce = (MethodImplOptions)512;

    private const char Replacement = '\uFFFD';

    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>Splits a text into the lines that the C# compiler would see in it.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The lines, without what ends them.</returns>
    public static string[] Lines(string text) => text.Replace("\r\n", "\n").Split(LineEnds);

    /// <summary>
    /// One line of a comment: control and formatting characters (which turn the direction of writing, among other things) are
    /// left out, and what is no Unicode text is replaced.
    /// </summary>
    /// <param name="line">A line.</param>
    /// <returns>Text that is one line wherever it is put.</returns>
    public static string Comment(string line)
    {
        int kept = 0;
        while (kept < line.Length && IsVisible(line[kept]))
        {
            kept++;
        }

        if (kept == line.Length)
        {
            return line;
        }

        StringBuilder clean = new StringBuilder(line.Length).Append(line, 0, kept);
        for (int i = kept; i < line.Length; i++)
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

    /// <summary>Whether all of a text is on one line and visible, as far as a look can tell.</summary>
    /// <remarks>Optimised from the start: it is called for every text of the docs, and a compiler's process rarely lives long enough to do so later.</remarks>
    /// <param name="text">Any text.</param>
    /// <returns><see langword="false"/> also for some texts of rare characters that are visible.</returns>
    [MethodImpl(OptimizeAtOnce)]
    public static bool IsOrdinary(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsOrdinary(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character is one that a reader sees as itself.</summary>
    /// <param name="c">A character.</param>
    /// <returns><see langword="false"/> for what controls, formats, ends lines, or is half a character.</returns>
    public static bool IsVisible(char c) => IsOrdinary(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>Letters and punctuation of ASCII, CJK ideographs, their comma and full stop, and the wide forms of ASCII.</summary>
    private static bool IsOrdinary(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5') or '\u3001' or '\u3002' or (>= '\uFF01' and <= '\uFF5E');
}
