using System.Globalization;

namespace Codegen.Docs.Markdown;

/// <summary>How much a page may be, so that reading it takes a bounded time.</summary>
/// <remarks>
/// Markdig's time grows with the square of some things, so a crafted or damaged page of a few hundred kilobytes could keep it
/// busy for minutes. Each limit is several times what the largest real page has, and far below what takes a second. They are
/// counts and no clock: the same page is read in the same way on every machine.
/// </remarks>
internal static class ParserLimits
{
    /// <summary>The length of a page.</summary>
    public const int MaxCharacters = 150_000;

    /// <summary>The lines of a page: Markdig asks each list that is open, and all that are in it, about each empty one.</summary>
    public const int MaxLines = 20_000;

    /// <summary>Brackets that are open at once in a paragraph: Markdig looks at all of them for each that closes.</summary>
    public const int MaxOpenBrackets = 256;

    /// <summary>Brackets that open in a paragraph: Markdig looks for the end of each on the rest of the paragraph.</summary>
    public const int MaxBracketsInParagraph = 8_000;

    /// <summary>Marks of emphasis in a paragraph: Markdig nests what stands behind each that nothing closes.</summary>
    public const int MaxEmphasisInParagraph = 16_000;

    /// <summary>Cells of a table, those among them that its shorter rows lack and Markdig adds.</summary>
    public const int MaxTableCells = 50_000;

    /// <summary>Dots in tables: each may say that a field is in another, and makes a type of the one before it.</summary>
    public const int MaxDotsInTables = 20_000;

    /// <summary>Comments and declarations of HTML: Markdig looks for the end of each on the rest of the page.</summary>
    public const int MaxDeclarations = 256;

    /// <summary>List items and quotes that open on one line: Markdig asks each of them about all that follow.</summary>
    public const int MaxMarkersInLine = 100;

    /// <summary>Finds what is too much about a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The limit that the page is beyond, or <see langword="null"/> as for every page that someone wrote.</returns>
    public static ExceededLimit? FirstExceeded(string text) =>
        text.Length > MaxCharacters ? new ExceededLimit(MaxCharacters, $"it has more than {Number(MaxCharacters)} characters", "Divide it into several pages.")
        : Brackets(text) ?? Emphasis(text) ?? Declarations(text) ?? Dots(text) ?? Lines(text);

    private static ExceededLimit? Brackets(string text)
    {
        // Nearly every page has few in all, and no more need be known.
        int found = 0;
        int at = text.IndexOf('[');
        while (at >= 0 && found <= MaxOpenBrackets)
        {
            found++;
            at = text.IndexOf('[', at + 1);
        }

        return found > MaxOpenBrackets ? BracketsByParagraph(text) : null;
    }

    private static ExceededLimit? BracketsByParagraph(string text)
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
                    if (IsBlank(text, lineStart, i))
                    {
                        found = 0;
                        open = 0;
                    }

                    lineStart = i + 1;
                    break;
            }

            if (open > MaxOpenBrackets || found > MaxBracketsInParagraph)
            {
                string many = open > MaxOpenBrackets ? $"{Number(MaxOpenBrackets)} brackets open at once" : $"{Number(MaxBracketsInParagraph)} brackets";
                return new ExceededLimit(i, $"it has a paragraph with more than {many}", "Close the brackets, or put the text into a code block between empty lines.");
            }
        }

        return null;
    }

    private static ExceededLimit? Emphasis(string text)
    {
        int found = 0;
        int lineStart = 0;
        for (int i = 0; i < text.Length && text.Length > MaxEmphasisInParagraph; i++)
        {
            if (text[i] is '*' or '_' && ++found > MaxEmphasisInParagraph)
            {
                return new ExceededLimit(
                    i, $"it has a paragraph with more than {Number(MaxEmphasisInParagraph)} marks of emphasis", "Remove those that close nothing, or divide the paragraph.");
            }

            if (text[i] == '\n')
            {
                found = IsBlank(text, lineStart, i) ? 0 : found;
                lineStart = i + 1;
            }
        }

        return null;
    }

    private static ExceededLimit? Declarations(string text)
    {
        int found = 0;
        for (int i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (text[i + 1] is '!' or '?' && ++found > MaxDeclarations)
            {
                return new ExceededLimit(
                    i, $"it has more than {Number(MaxDeclarations)} comments and declarations ('<!' and '<?')", "Remove them, or write '&lt;' where '<' is meant.");
            }
        }

        return null;
    }

    private static ExceededLimit? Dots(string text)
    {
        int all = 0;
        int inLine = 0;
        bool isRow = false;

        // A dot stands between names, so a shorter page can't have as many.
        for (int i = 0; i < text.Length && text.Length > 2 * MaxDotsInTables; i++)
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
                if (all > MaxDotsInTables)
                {
                    return new ExceededLimit(i, $"it has more than {Number(MaxDotsInTables)} dots in tables, more fields in fields than anyone counts", "Divide it into several pages.");
                }
            }
        }

        return null;
    }

    /// <summary>How many lines there are, the marks at their beginning, and the cells of the tables that they may be.</summary>
    private static ExceededLimit? Lines(string text)
    {
        int all = 0;
        int paragraph = 0;
        int lines = 0;
        int longest = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (++all > MaxLines)
            {
                return new ExceededLimit(start, $"it has more than {Number(MaxLines)} lines", "Divide it into several pages.");
            }

            if (IsBlank(text, start, end))
            {
                if (CellsIn(text, paragraph, start, lines, longest) is { } cells)
                {
                    return cells;
                }

                paragraph = end + 1;
                lines = 0;
                longest = 0;
            }
            else
            {
                if (MarkersAt(text, start, end) > MaxMarkersInLine)
                {
                    return new ExceededLimit(
                        start, $"it has a line that begins more than {Number(MaxMarkersInLine)} lists and quotes", "Look for a damaged list or quote.");
                }

                lines++;
                longest = Math.Max(longest, end - start);
            }

            start = end + 1;
        }

        return CellsIn(text, paragraph, text.Length, lines, longest);
    }

    /// <summary>Counts the cells of a paragraph, which may be a table with as many columns as its widest line has bars.</summary>
    private static ExceededLimit? CellsIn(string text, int start, int end, int lines, int longest)
    {
        if ((long)lines * longest <= MaxTableCells)
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

        return widest > 1 && (long)lines * widest > MaxTableCells
            ? new ExceededLimit(
                start,
                $"it has a table with more than {Number(MaxTableCells)} cells, {Number(widest)} in its longest line and as many in each of {Number(lines)}",
                "Look for a line that has lost its end, or divide the table.")
            : null;
    }

    /// <summary>How many list items and quotes begin on a line, one in the other.</summary>
    private static int MarkersAt(string text, int start, int end)
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

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r')
        {
            start++;
        }

        return start >= end;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
