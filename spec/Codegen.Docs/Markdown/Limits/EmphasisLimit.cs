namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many marks of emphasis a paragraph may have: Markdig nests what stands behind each that nothing closes.</summary>
internal static class EmphasisLimit
{
    /// <summary>Marks in a paragraph.</summary>
    public const int MaxInParagraph = 16_000;

    /// <summary>Finds where a page is beyond the limit.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static ExceededLimit? Find(string text)
    {
        int found = 0;
        int lineStart = 0;
        for (int i = 0; i < text.Length && text.Length > MaxInParagraph; i++)
        {
            if (text[i] is '*' or '_' && ++found > MaxInParagraph)
            {
                return new ExceededLimit(
                    i, $"it has a paragraph with more than {ExceededLimit.Number(MaxInParagraph)} marks of emphasis", "Remove those that close nothing, or divide the paragraph.");
            }

            if (text[i] == '\n')
            {
                found = ParagraphEnd.IsAt(text, lineStart, i) ? 0 : found;
                lineStart = i + 1;
            }
        }

        return null;
    }
}
