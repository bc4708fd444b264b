using System.Globalization;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Codegen.Spec;

namespace Codegen.Docs.ErrorCodes;

/// <summary>Reads the pages that list a product's return codes.</summary>
internal static class ErrorCodeReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="diagnostics">Takes rows that can't be read.</param>
    /// <returns>The codes in the page's order; none when the page lists none.</returns>
    public static IReadOnlyList<ErrorCodeSpec> Read(MarkdownPage page, Vocabulary words, PageDiagnostics diagnostics) =>
        [.. page.Sections.SelectMany(section => section.Tables).SelectMany(table => Read(table, words, diagnostics))];

    private static IEnumerable<ErrorCodeSpec> Read(MarkdownTable table, Vocabulary words, PageDiagnostics diagnostics)
    {
        ErrorColumn?[] columns = [.. table.Head.Select(words.ErrorColumn)];
        int code = Array.IndexOf(columns, ErrorColumn.Code);
        if (code < 0)
        {
            yield break;
        }

        if (!columns.Contains(ErrorColumn.Message))
        {
            if (!table.Rows.Any(row => TryReadCode(row.Cell(code).Plain(), out _)))
            {
                yield break;
            }

            diagnostics.Warning(
                DocDiagnosticIds.UnknownColumns,
                table.Offset,
                $"The table has codes, but none of its columns '{string.Join("', '", table.Head)}' is known to say what they mean; it is passed over. "
                + $"If it lists return codes, call that column {words.Usual(ErrorColumn.Message)}.");
            yield break;
        }

        foreach (MarkdownRow row in table.Rows)
        {
            string text = row.Cell(code).Plain();
            string message = string.Join(": ", columns
                .Select((column, index) => column == ErrorColumn.Message ? row.Cell(index).Clean() : string.Empty)
                .Where(part => part.Length > 0));
            if (TryReadCode(text, out long number))
            {
                yield return new ErrorCodeSpec(number, message, words.PhrasesIn(message).Has(Phrase.TryAgain));
            }
            else if (text.Length > 0 || message.Length > 0)
            {
                diagnostics.Warning(DocDiagnosticIds.UnusableRow, row.Offset, $"'{text}' is no return code, so the row is left out. A code is a whole number.");
            }
        }
    }

    private static bool TryReadCode(string text, out long code) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out code);
}
