namespace Codegen.Docs.Markdown.Limits;

/// <summary>
/// How many lines a page may have: Markdig asks each list that is open, and all that are in it, about each empty one. What is
/// limited in a line or a paragraph is counted in the same walk.
/// </summary>
internal static class LineLimit
{
    /// <summary>Lines of a page.</summary>
    public const int Max = 20_000;

    /// <summary>Finds where a page is beyond the limit, or one of its lines or tables is beyond theirs.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static ExceededLimit? Find(string text)
    {
        int all = 0;
        int paragraph = 0;
        int lines = 0;
        int longest = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (++all > Max)
            {
                return new ExceededLimit(start, $"it has more than {ExceededLimit.Number(Max)} lines", "Divide it into several pages.");
            }

            if (ParagraphEnd.IsAt(text, start, end))
            {
                if (CellLimit.Find(text, paragraph, start, lines, longest) is { } cells)
                {
                    return cells;
                }

                paragraph = end + 1;
                lines = 0;
                longest = 0;
            }
            else
            {
                if (MarkerLimit.Find(text, start, end) is { } markers)
                {
                    return markers;
                }

                lines++;
                longest = Math.Max(longest, end - start);
            }

            start = end + 1;
        }

        return CellLimit.Find(text, paragraph, text.Length, lines, longest);
    }
}
