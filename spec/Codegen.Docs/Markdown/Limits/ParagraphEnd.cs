namespace Codegen.Docs.Markdown.Limits;

/// <summary>Where a paragraph ends: at a line with nothing on it.</summary>
internal static class ParagraphEnd
{
    /// <summary>Whether a line ends the paragraph before it.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="true"/> when nothing but spaces stands on it.</returns>
    public static bool IsAt(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        return start >= end;
    }
}
