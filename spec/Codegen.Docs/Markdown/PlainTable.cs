using Markdig.Parsers;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>A table whose every line is plainly a row.</summary>
/// <remarks>
/// Its cells are places in the page's text. Only those whose mark-up is left to Markdig have a paragraph, which is a child of this block
/// so that it finds their inlines; a page has hundreds of cells, and each block and inline that need not be is time for its collector.
/// </remarks>
internal sealed class PlainTable : ContainerBlock
{
    private readonly List<MarkdownCell> _cells = new(capacity: 8);
    private readonly List<int> _rows = [];

    /// <summary>Initializes the table, which has no rows yet.</summary>
    /// <param name="parser">The parser that makes it.</param>
    public PlainTable(BlockParser parser)
        : base(parser)
    {
    }

    /// <summary>The number of columns, once the head is read.</summary>
    public int Columns { get; private set; }

    /// <summary>The number of rows, the head among them.</summary>
    public int RowCount => _rows.Count;

    /// <summary>The links in the cells, in the page's order.</summary>
    public IEnumerable<PlacedLink> Links => _cells.SelectMany(cell => cell.Links());

    /// <summary>Makes room for rows, once the head is read.</summary>
    /// <param name="rows">How many rows follow at most.</param>
    public void Reserve(int rows) => _cells.Capacity = Math.Max(_cells.Count, Columns * (rows + 1));

    /// <summary>Adds a cell to the row that is being read.</summary>
    /// <param name="cell">The cell.</param>
    public void Add(MarkdownCell cell)
    {
        _cells.Add(cell);
        if (cell.Paragraph is { } paragraph)
        {
            Add(paragraph);
        }
    }

    /// <summary>Ends the row that is being read.</summary>
    /// <param name="offset">Where its words begin.</param>
    /// <returns>Whether it has as many cells as the head, which is the first.</returns>
    public bool TryEndRow(int offset)
    {
        Columns = _rows.Count == 0 ? _cells.Count : Columns;
        _rows.Add(offset);
        return _cells.Count == Columns * _rows.Count;
    }

    /// <summary>A row.</summary>
    /// <param name="number">Its number; the head is the first.</param>
    /// <returns>The row.</returns>
    public MarkdownRow Row(int number) => new(_cells, number * Columns, Columns, _rows[number], Columns);
}
