using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>The cells of a row by their columns, in a row of any length.</summary>
/// <remarks>
/// A bar that nobody escaped parts a cell in two. Of all cells only the description is long enough to have one, so what a row has too
/// much is the description's, and the columns behind it are as much further on.
/// </remarks>
internal readonly struct FieldCells
{
    private readonly MarkdownRow _row;
    private readonly int? _description;
    private readonly int _surplus;

    /// <summary>Looks at a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="width">How many columns its table has.</param>
    /// <param name="description">The column of the description.</param>
    public FieldCells(MarkdownRow row, int width, int? description)
    {
        _row = row;
        _description = description;
        bool isTooLong = row.Written > width && row.Cells.Skip(width).Any(cell => cell.Plain().Length > 0);
        _surplus = isTooLong && description is not null ? row.Written - width : 0;
        Problem = _surplus > 0 ? "bars are taken for a part of the description. Write a bar within a cell as '\\|'."
            : isTooLong ? "what stands behind the last column is passed over. Write a bar within a cell as '\\|'."
            : row.Written < width ? "what stands in one may belong to another. Write a cell for each column."
            : null;
    }

    /// <summary>How the length of the row is dealt with, and what to do; <see langword="null"/> when it is that of the table.</summary>
    public string? Problem { get; }

    /// <summary>The cell of a column.</summary>
    /// <param name="column">The column, or <see langword="null"/> when the table has no such column.</param>
    /// <returns>The cell; an empty one when the row has no such cell.</returns>
    public MarkdownCell Of(int? column) => _row.Cell(column > _description ? column + _surplus : column);

    /// <summary>The description.</summary>
    /// <returns>Its text, with the bars in it.</returns>
    public string Description()
    {
        if (_surplus == 0)
        {
            return _row.Cell(_description).Clean();
        }

        MarkdownRow row = _row;
        return string.Join("|", Enumerable.Range(_description!.Value, _surplus + 1).Select(column => row.Cell(column).Clean()));
    }
}
