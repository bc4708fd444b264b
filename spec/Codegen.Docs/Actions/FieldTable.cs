using System.Runtime.InteropServices;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>Reads the rows of a section's field tables.</summary>
internal static class FieldTable
{
    /// <summary>Reads the rows.</summary>
    /// <param name="section">The section; its tables that have a column for names and one for types are field tables.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="diagnostics">Takes what can't be read; <see langword="null"/> for a look without consequences.</param>
    /// <returns>The rows in the page's order.</returns>
    public static List<FieldRow> Read(MarkdownSection section, Vocabulary words, PageDiagnostics? diagnostics)
    {
        var rows = new List<FieldRow>();
        if (diagnostics is not null)
        {
            LooseRows.Report(section, diagnostics);
        }

        foreach (MarkdownTable table in section.Tables)
        {
            if (Columns.Of(table, words) is not { } columns)
            {
                diagnostics?.Warning(
                    DocDiagnosticIds.UnknownColumns,
                    table.Offset,
                    $"The table's columns '{string.Join("', '", table.Head)}' are not those of a field table; it is passed over. "
                    + $"If it is one, call the column of names {words.Usual(ColumnRole.Name)}, and that of types {words.Usual(ColumnRole.Type)}.");
                continue;
            }

            if (table.Head.FirstOrDefault(head => head.Length > 0 && words.Column(head) is null) is { } unknown)
            {
                diagnostics?.Warning(
                    DocDiagnosticIds.UnknownColumns,
                    table.Offset,
                    $"What the column '{unknown}' says is passed over. If it describes fields, call it {words.Usual(ColumnRole.Description)}; "
                    + $"if it says whether they are required, {words.Usual(ColumnRole.Required)}.");
            }

            foreach (MarkdownRow row in table.Rows)
            {
                if (ReadRow(row, table.Columns, columns, words, diagnostics) is { } read)
                {
                    rows.Add(read);
                }
            }
        }

        return rows;
    }

    /// <summary>Whether a section has a field table.</summary>
    /// <param name="section">The section.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public static bool IsIn(MarkdownSection section, Vocabulary words) =>
        section.Tables.Any(table => Columns.Of(table, words) is not null);

    private static FieldRow? ReadRow(MarkdownRow row, int width, Columns columns, Vocabulary words, PageDiagnostics? diagnostics)
    {
        string name = row.Cell(columns.Name).Plain();
        if (!FieldPath.IsPath(name))
        {
            if (row.Cells.Any(cell => cell.Plain().Length > 0))
            {
                diagnostics?.Warning(
                    DocDiagnosticIds.UnusableRow,
                    row.Offset,
                    $"'{name}' is no name of a field, so the row is left out. Names are letters, digits, '_' and '-', joined by dots.");
            }

            return null;
        }

        var cells = new FieldCells(row, width, columns.Description);
        if (cells.Problem is { } problem)
        {
            diagnostics?.Warning(DocDiagnosticIds.RowLength, row.Offset, $"The row of '{name}' has {row.Written} cells, and the table {width} columns: {problem}");
        }

        return new FieldRow(
            name,
            TypeExpression.Parse(cells.Of(columns.Type), words),
            IsRequired(cells.Of(columns.Required), name, words, cells.Problem is null ? diagnostics : null, row.Offset),
            cells.Description(),
            row.Offset);
    }

    private static bool IsRequired(MarkdownCell cell, string name, Vocabulary words, PageDiagnostics? diagnostics, int offset)
    {
        string text = cell.Plain();
        bool? answer = text.Length == 0 ? false : words.Answer(text);
        if (answer is null)
        {
            diagnostics?.Warning(
                DocDiagnosticIds.UnknownAnswer,
                offset,
                $"Whether '{name}' is required is not clear from '{text}'; it is read as no. Write Yes or No.");
        }

        return answer ?? false;
    }

    /// <summary>Which column holds which fact. Of two columns with the same head the first does.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Columns(int Name, int Type, int? Description, int? Required)
    {
        public static Columns? Of(MarkdownTable table, Vocabulary words)
        {
            (int? name, int? type, int? description, int? required) = (null, null, null, null);
            for (int i = 0; i < table.Head.Count; i++)
            {
                switch (words.Column(table.Head[i]))
                {
                    case ColumnRole.Name:
                        name ??= i;
                        break;
                    case ColumnRole.Type:
                        type ??= i;
                        break;
                    case ColumnRole.Description:
                        description ??= i;
                        break;
                    case ColumnRole.Required:
                        required ??= i;
                        break;
                }
            }

            return name is { } n && type is { } t ? new Columns(n, t, description, required) : null;
        }
    }
}
