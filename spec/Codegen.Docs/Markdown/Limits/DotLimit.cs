namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many dots the tables of a page may have: each may say that a field is in another, and makes a type of the one before it.</summary>
internal static class DotLimit
{
    /// <summary>Dots in tables.</summary>
    public const int Max = 20_000;

    /// <summary>Finds where a page is beyond the limit.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The place, or <see langword="null"/>.</returns>
    public static ExceededLimit? Find(string text)
    {
        int all = 0;
        int inLine = 0;
        bool isRow = false;

        // A dot stands between names, so a shorter page can't have as many.
        for (int i = 0; i < text.Length && text.Length > 2 * Max; i++)
        {
            switch (text[i])
            {
                case '.':
                    inLine++;
                    break;
                case '|':
                    isRow = true;
                    break;
                case '\n':
                    inLine = 0;
                    isRow = false;
                    break;
            }

            if (isRow && inLine > 0)
            {
                all += inLine;
                inLine = 0;
                if (all > Max)
                {
                    return new ExceededLimit(i, $"it has more than {ExceededLimit.Number(Max)} dots in tables, more fields in fields than anyone counts", "Divide it into several pages.");
                }
            }
        }

        return null;
    }
}
