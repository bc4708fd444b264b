using System.Text;

namespace Codegen.Docs.Facts;

/// <summary>A description as the patterns of this folder see it.</summary>
internal static class FactText
{
    /// <summary>The usual forms are short. What comes after this many characters is prose, or an attempt to keep the reader busy.</summary>
    public const int MaxLength = 8192;

    private const char FirstIdeograph = '\u4E00';

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
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]))
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
        for (int at = text.IndexOf(". ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (IsSentenceEnd(text, at))
            {
                ends ??= new StringBuilder(text);
                ends[at] = '。';
            }
        }

        return ends?.ToString() ?? text;
    }

    /// <summary>
    /// A full stop ends a sentence where a capital follows or Chinese. Behind a digit it may number what follows, behind another full
    /// stop's letter it may be that of "e.g.", and behind Chinese it parts items as often as sentences.
    /// </summary>
    private static bool IsSentenceEnd(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        return at > 0 && next < text.Length
            && text[at - 1] < FirstIdeograph && !char.IsDigit(text[at - 1]) && text[at - 1] != '.' && !(at > 1 && text[at - 2] == '.')
            && (char.IsUpper(text[next]) || text[next] >= FirstIdeograph || string.CompareOrdinal(text, next, "e.g.", 0, 4) == 0);
    }

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
