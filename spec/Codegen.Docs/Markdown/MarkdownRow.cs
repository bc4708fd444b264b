namespace Codegen.Docs.Markdown;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Offset">Where the row starts in the page.</param>
internal sealed record MarkdownRow(IReadOnlyList<MarkdownCell> Cells, int Offset)
{
    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column, or <see langword="null"/> when the table has no such column.</param>
    /// <returns>The cell; an empty one when the row has no such cell.</returns>
    public MarkdownCell Cell(int? column) => column is { } index && index < Cells.Count ? Cells[index] : default;
}
