namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many comments and declarations of HTML a page may have: Markdig looks for the end of each on the rest of the page.</summary>
internal static class DeclarationLimit
{
    /// <summary>Comments and declarations of a page.</summary>
    public const int Max = 256;

    /// <summary>Finds where a page is beyond the limit.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static ExceededLimit? Find(string text)
    {
        int found = 0;
        for (int i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (text[i + 1] is '!' or '?' && ++found > Max)
            {
                return new ExceededLimit(
                    i, $"it has more than {ExceededLimit.Number(Max)} comments and declarations ('<!' and '<?')", "Remove them, or write '&lt;' where '<' is meant.");
            }
        }

        return null;
    }
}
