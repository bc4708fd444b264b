using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The inlines of each cell; <see langword="null"/> for an empty one.</param>
/// <param name="Offset">Where the row starts in the page.</param>
internal sealed record MarkdownRow(IReadOnlyList<ContainerInline?> Cells, int Offset)
{
    public static MarkdownRow From(TableRow row, int offset)
    {
        var cells = new ContainerInline?[row.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = MarkdownTable.InlinesOf(row[i]);
        }

        return new MarkdownRow(cells, offset);
    }

    /// <summary>The inlines of a cell.</summary>
    /// <param name="column">The column, or <see langword="null"/> when the table has no such column.</param>
    /// <returns>The inlines, or <see langword="null"/> when the row has no such cell.</returns>
    public ContainerInline? Cell(int? column) => column is { } index && index < Cells.Count ? Cells[index] : null;
}
