using System.Text;
using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>A description as the patterns of this folder see it.</summary>
internal static class FactText
{
    /// <summary>The usual forms are short. What comes after this many characters is prose, or an attempt to keep the reader busy.</summary>
    public const int MaxLength = 8192;

    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';
    private const char LastWhiteSpace = '\u3000';

    private static readonly Regex Thousands = FactPattern.CreateRare("(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3})*,0[0-9]{2}(?:,[0-9]{3})*(?![0-9])");

    /// <summary>Words that are cut short by a full stop, so that their sentence goes on behind it.</summary>
    private static readonly string[] Abbreviations = ["max", "min", "approx", "incl", "resp", "vs", "no", "nr", "cf", "ca", "fig", "ver", "ref"];

    /// <summary>
    /// Bounds what patterns have to look at: the length, and the white space between two words, of which one character is as
    /// good as thousands and three patterns for it in a row would try every way to share them. What is marked as code is as good as in
    /// quotes.
    /// </summary>
    /// <param name="description">The description.</param>
    /// <returns>The text: itself, as nearly always.</returns>
    public static string Of(string description)
    {
        string text = (description.Length <= MaxLength ? description : description.Substring(0, MaxLength)).Replace('`', '"');
        for (int i = 1; i < text.Length; i++)
        {
            if (IsWhiteSpace(text[i]) && IsWhiteSpace(text[i - 1]))
            {
                return WithSingleSpaces(text);
            }
        }

        return text;
    }

    /// <summary>The same with Chinese full stops, which are nothing else, where a full stop ends a sentence.</summary>
    /// <param name="text">What <see cref="Of"/> returns.</param>
    /// <returns>The text: itself where none does.</returns>
    public static string WithSentenceEnds(string text)
    {
        StringBuilder? ends = null;
        bool? isNumbered = null;
        for (int at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (IsSentenceEnd(text, at) && (!IsAsciiDigit(text[at - 1]) || !(isNumbered ??= IsNumbered(text))))
            {
                ends ??= new StringBuilder(text);
                ends[at] = '。';
            }
        }

        return ends?.ToString() ?? text;
    }

    /// <summary>The same without the commas that part thousands: <c>1,000</c>.</summary>
    /// <remarks>Three digits that begin with 0 are no number of their own; of <c>10,240</c> nobody can tell whether it is one number.</remarks>
    /// <param name="text">What <see cref="WithSentenceEnds"/> returns.</param>
    /// <returns>The text: itself where there are none.</returns>
    public static string WithoutThousands(string text) =>
        text.IndexOf(",0", StringComparison.Ordinal) < 0 ? text : Thousands.Replace(text, number => number.Value.Replace(",", string.Empty));

    /// <summary>What <see cref="char.IsWhiteSpace(char)"/> tells, without its tables for the characters that Chinese is written in.</summary>
    /// <param name="c">The character.</param>
    /// <returns>Whether it is white space.</returns>
    public static bool IsWhiteSpace(char c) => c <= LastWhiteSpace && char.IsWhiteSpace(c);

    /// <summary>Whether a character is a Chinese one, of those in use.</summary>
    /// <param name="c">The character.</param>
    /// <returns>Whether it is one: no mark, no letter of another script.</returns>
    public static bool IsIdeograph(char c) => c is >= FirstIdeograph and <= LastIdeograph;

    /// <summary>Whether there are two numbers in a text: without them there is neither a range nor a list, and most texts have none.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when there are.</returns>
    public static bool HasTwoNumbers(string text)
    {
        int numbers = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsAsciiDigit(text[i]) && (i == 0 || !IsAsciiDigit(text[i - 1])) && ++numbers == 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A full stop ends a sentence where a capital follows or Chinese, or a small letter behind a whole word or a number. Behind another
    /// full stop's letter it may be that of "e.g.", and behind Chinese it parts items as often as sentences.
    /// </summary>
    private static bool IsSentenceEnd(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return at > 0 && next < text.Length
            && text[at - 1] < FirstIdeograph && text[at - 1] != '.' && !(at > 1 && text[at - 2] == '.')
            && (char.IsUpper(text[next]) || text[next] >= FirstIdeograph || string.CompareOrdinal(text, next, "e.g.", 0, 4) == 0
                || (char.IsLower(text[next]) && (IsAsciiDigit(text[at - 1]) || EndsInWord(text, at))));
    }

    private static bool EndsInWord(string text, int end)
    {
        int start = end;
        while (start > 0 && text[start - 1] < 128 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end - start > 1 && !Abbreviations.Contains(text.Substring(start, end - start), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether full stops number parts of the text, "1. the first 2. the second": none behind a number ends a sentence then.</summary>
    private static bool IsNumbered(string text) => HasNumber(text, "1. ") && HasNumber(text, "2. ");

    private static bool HasNumber(string text, string number)
    {
        for (int at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !(IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '~'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    /// <summary>The first of each run of white space stays; a line end among them is what counts.</summary>
    private static string WithSingleSpaces(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            int last = single.Length - 1;
            if (last < 0 || !char.IsWhiteSpace(c) || !char.IsWhiteSpace(single[last]))
            {
                single.Append(c);
            }
            else if (c == '\n')
            {
                single[last] = c;
            }
        }

        return single.ToString();
    }
}
