using System.Text;

namespace Codegen.Docs.Facts;

/// <summary>A description as the patterns of this folder see it.</summary>
internal static class FactText
{
    /// <summary>The usual forms are short. What comes after this many characters is prose, or an attempt to keep the reader busy.</summary>
    public const int MaxLength = 8192;

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
