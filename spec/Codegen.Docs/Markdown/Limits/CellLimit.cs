namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many cells a table may have, those among them that its shorter rows lack and Markdig adds.</summary>
internal static class CellLimit
{
    /// <summary>Cells of a table.</summary>
    public const int Max = 50_000;

    /// <summary>Counts the cells of a paragraph, which may be a table with as many columns as its widest line has bars.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="start">Where the paragraph starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="longest">How many characters its longest line has.</param>
    /// <returns>The place, or <see langword="null"/> when it is within the limit.</returns>
    public static ExceededLimit? Find(string text, int start, int end, int lines, int longest)
    {
        if ((long)lines * longest <= Max)
        {
            // However many of its characters are bars.
            return null;
        }

        int widest = 0;
        int columns = 1;
        for (int i = start; i < end; i++)
        {
            columns = text[i] == '\n' ? 1 : columns + (text[i] == '|' ? 1 : 0);
            widest = Math.Max(widest, columns);
        }

        return widest > 1 && (long)lines * widest > Max
            ? new ExceededLimit(
                start,
                $"it has a table with more than {ExceededLimit.Number(Max)} cells, {ExceededLimit.Number(widest)} in its longest line and as many in each of {ExceededLimit.Number(lines)}",
                "Look for a line that has lost its end, or divide the table.")
            : null;
    }
}
