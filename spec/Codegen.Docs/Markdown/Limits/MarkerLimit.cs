namespace Codegen.Docs.Markdown.Limits;

/// <summary>How many list items and quotes may open on one line: Markdig asks each of them about all that follow.</summary>
internal static class MarkerLimit
{
    /// <summary>List items and quotes that open on a line.</summary>
    public const int MaxInLine = 100;

    /// <summary>Counts those of a line.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The place, or <see langword="null"/> when the line is within the limit.</returns>
    public static ExceededLimit? Find(string text, int start, int end) =>
        CountAt(text, start, end) > MaxInLine
            ? new ExceededLimit(start, $"it has a line that begins more than {ExceededLimit.Number(MaxInLine)} lists and quotes", "Look for a damaged list or quote.")
            : null;

    /// <summary>How many list items and quotes begin on a line, one in the other.</summary>
    private static int CountAt(string text, int start, int end)
    {
        int markers = 0;
        int i = start;
        while (i < end)
        {
            char c = text[i];
            if (c == '>')
            {
                markers++;
            }
            else if (c is '-' or '*' or '+' && EndsWord(i + 1))
            {
                markers++;
            }
            else if (c is >= '0' and <= '9')
            {
                while (i + 1 < end && text[i + 1] is >= '0' and <= '9')
                {
                    i++;
                }

                if (i + 1 >= end || text[i + 1] is not ('.' or ')') || !EndsWord(i + 2))
                {
                    return markers;
                }

                i++;
                markers++;
            }
            else if (c is not (' ' or '\t'))
            {
                return markers;
            }

            i++;
        }

        return markers;

        bool EndsWord(int at) => at >= end || text[at] is ' ' or '\t' or '\r';
    }
}
