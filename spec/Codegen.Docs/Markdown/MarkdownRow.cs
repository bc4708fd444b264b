namespace Codegen.Docs.Markdown;

/// <summary>A row of a table: a part of its cells.</summary>
/// <param name="table">The cells of all rows, or of this one.</param>
/// <param name="first">The number of the row's first cell.</param>
/// <param name="count">How many cells the row has.</param>
/// <param name="offset">Where the row starts in the page.</param>
/// <param name="written">How many cells its line has: the others were added to make it as long as the longest of the table.</param>
internal sealed class MarkdownRow(IReadOnlyList<MarkdownCell> table, int first, int count, int offset, int written)
{
    /// <summary>How many cells the line of the row has.</summary>
    public int Written { get; } = written;

    /// <summary>Where the row starts in the page.</summary>
    public int Offset { get; } = offset;

    /// <summary>The cells.</summary>
    public IEnumerable<MarkdownCell> Cells => Enumerable.Range(first, count).Select(number => table[number]);

    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column, or <see langword="null"/> when the table has no such column.</param>
    /// <returns>The cell; an empty one when the row has no such cell.</returns>
    public MarkdownCell Cell(int? column) => column is { } index && index < count ? table[first + index] : default;

    /// <summary>The same row as part of another text.</summary>
    /// <param name="start">Where it starts there.</param>
    /// <returns>The row.</returns>
    public MarkdownRow At(int start) => new(table, first, count, start, Written);
}
