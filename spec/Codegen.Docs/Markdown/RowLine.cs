namespace Codegen.Docs.Markdown;

/// <summary>A line that is written as a row of a table: it has a bar in front and another one behind it.</summary>
internal static class RowLine
{
    /// <summary>Whether such a line begins at a place.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="start">Where a line begins.</param>
    /// <returns><see langword="true"/> when it is one.</returns>
    public static bool IsAt(string page, int start)
    {
        int end = page.IndexOf('\n', start);
        string line = page.Substring(start, (end < 0 ? page.Length : end) - start).Trim();
        return line.Length > 1 && line[0] == '|' && line.IndexOf('|', 1) > 0;
    }
}
