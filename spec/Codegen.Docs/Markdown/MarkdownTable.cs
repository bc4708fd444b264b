using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>A table: the texts of its head, and its rows.</summary>
internal sealed class MarkdownTable
{
    private const string EscapedBar = "\\|";

    private MarkdownTable(IReadOnlyList<string> head, int columns, IReadOnlyList<MarkdownRow> rows, int offset)
    {
        Head = head;
        Columns = columns;
        Rows = rows;
        Offset = offset;
    }

    /// <summary>The bare words over each column.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>How many cells the line of the head has.</summary>
    public int Columns { get; }

    /// <summary>The rows under the head.</summary>
    public IReadOnlyList<MarkdownRow> Rows { get; }

    /// <summary>Where the table starts in the page.</summary>
    public int Offset { get; }

    /// <summary>The tables among blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="page">The page's text.</param>
    /// <returns>The tables in the page's order.</returns>
    public static IEnumerable<MarkdownTable> In(IEnumerable<Block> blocks, string page) =>
        blocks.Select(block => block switch
        {
            PlainTable table => Read(table),
            Table { Count: > 0 } table => Read(table, page),
            _ => null,
        }).OfType<MarkdownTable>();

    /// <summary>The row of a table that has one under its head.</summary>
    /// <param name="block">The table.</param>
    /// <returns>The row, or <see langword="null"/> when the block is no table or has more rows.</returns>
    public static MarkdownRow? OnlyRow(Block block)
    {
        switch (block)
        {
            case PlainTable { RowCount: 2 } table:
                return table.Row(1);
            case Table { Count: 2 } table:
                UnescapeBarsInCode(table);
                return RowOf((TableRow)table[1], table[1].Span.Start);
            default:
                return null;
        }
    }

    private static MarkdownTable Read(PlainTable table) => new(
        [.. table.Row(0).Cells.Select(cell => cell.Plain())],
        table.Columns,
        [.. Enumerable.Range(1, table.RowCount - 1).Select(table.Row)],
        table.Span.Start);

    private static MarkdownTable Read(Table table, string page)
    {
        var head = (TableRow)table[0];
        if (page.IndexOf(EscapedBar, table.Span.Start, Math.Min(table.Span.Length, page.Length - table.Span.Start), StringComparison.Ordinal) >= 0)
        {
            UnescapeBarsInCode(table);
        }

        return new MarkdownTable(
            [.. head.Select(cell => MarkdownCell.Of(cell).Plain())],
            WrittenIn(head),
            RowsAreLines(table, page) ? [.. table.Skip(1).Cast<TableRow>().Select(row => RowOf(row, row.Span.Start))] : RowByRow(table, page),
            table.Span.Start);
    }

    /// <summary>A bar in code has to be escaped as well, for the table's sake; Markdig leaves the escape in the code.</summary>
    private static void UnescapeBarsInCode(ContainerBlock block)
    {
        foreach (CodeInline code in block.Descendants<CodeInline>())
        {
            code.Content = code.Content.Replace(EscapedBar, "|");
        }
    }

    /// <summary>
    /// Whether every line of the table became a row. An odd backtick in a cell makes Markdig take the text up to the next one,
    /// lines further down, for code, and the rows between are gone.
    /// </summary>
    private static bool RowsAreLines(Table table, string page)
    {
        // The line of dashes is no row.
        int lines = LineCount(page, table.Span) - 1;
        return table.Count == lines && table.All(row => LineCount(page, row.Span) == 1);
    }

    private static List<MarkdownRow> RowByRow(Table table, string page)
    {
        var rows = new List<MarkdownRow>();
        int columns = ((TableRow)table[0]).Count;
        int start = table.Span.Start;
        for (int number = 0; start <= table.Span.End; number++)
        {
            int end = page.IndexOf('\n', start);
            end = end < 0 ? page.Length : end;
            string line = page.Substring(start, end - start).TrimEnd('\r');
            if (number > 1 && MarkdownPage.ParseRow(line, columns) is { } row)
            {
                rows.Add(row.At(start));
            }

            start = end + 1;
        }

        return rows;
    }

    private static int LineCount(string page, SourceSpan span)
    {
        int count = 1;
        for (int i = page.IndexOf('\n', Math.Max(0, span.Start)); i >= 0 && i < span.End; i = page.IndexOf('\n', i + 1))
        {
            count++;
        }

        return count;
    }

    private static MarkdownRow RowOf(TableRow row, int offset) => new([.. row.Select(MarkdownCell.Of)], 0, row.Count, offset, WrittenIn(row));

    /// <summary>A cell that Markdig adds to a short row has nothing in it, not even a paragraph without words.</summary>
    private static int WrittenIn(TableRow row) => row.Count(cell => cell is TableCell { Count: > 0 });
}
