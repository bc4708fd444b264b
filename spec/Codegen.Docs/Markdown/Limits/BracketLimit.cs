namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many brackets a paragraph may have.</summary>
internal static class BracketLimit
{
    /// <summary>Brackets that are open at once: Markdig looks at all of them for each that closes.</summary>
    public const int MaxOpen = 256;

    /// <summary>Brackets that open: Markdig looks for the end of each on the rest of the paragraph.</summary>
    public const int MaxInParagraph = 8_000;

    /// <summary>Finds where a page is beyond the limit.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static ExceededLimit? Find(string text)
    {
        // Nearly every page has few in all, and no more need be known.
        int found = 0;
        int at = text.IndexOf('[');
        while (at >= 0 && found <= MaxOpen)
        {
            found++;
            at = text.IndexOf('[', at + 1);
        }

        return found > MaxOpen ? FindInParagraphs(text) : null;
    }

    private static ExceededLimit? FindInParagraphs(string text)
    {
        int found = 0;
        int open = 0;
        int lineStart = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[':
                    found++;
                    open++;
                    break;
                case ']':
                    open -= open > 0 ? 1 : 0;
                    break;
                case '\n':
                    if (ParagraphEnd.IsAt(text, lineStart, i))
                    {
                        found = 0;
                        open = 0;
                    }

                    lineStart = i + 1;
                    break;
            }

            if (open > MaxOpen || found > MaxInParagraph)
            {
                string many = open > MaxOpen ? $"{ExceededLimit.Number(MaxOpen)} brackets open at once" : $"{ExceededLimit.Number(MaxInParagraph)} brackets";
                return new ExceededLimit(i, $"it has a paragraph with more than {many}", "Close the brackets, or put the text into a code block between empty lines.");
            }
        }

        return null;
    }
}
