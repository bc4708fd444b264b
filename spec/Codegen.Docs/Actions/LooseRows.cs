using Codegen.Docs.Diagnostics;
using Codegen.Docs.Markdown;
using Markdig.Syntax;

namespace Codegen.Docs.Actions;

/// <summary>
/// Finds lines that are written as rows but belong to no table, because an empty line parts them from it or the line of dashes under its
/// head is missing. To Markdown they are prose.
/// </summary>
internal static class LooseRows
{
    /// <summary>Reports such lines, once a paragraph.</summary>
    /// <param name="section">The section of a field table.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Report(MarkdownSection section, PageDiagnostics diagnostics)
    {
        foreach (ParagraphBlock paragraph in section.Blocks.OfType<ParagraphBlock>())
        {
            int row = FirstRow(section.Page, paragraph.Span);
            if (row >= 0)
            {
                diagnostics.Warning(
                    DocDiagnosticIds.LooseRows,
                    row,
                    "The line is written as a row but belongs to no table, so its field is missing, and those of the rows below it. "
                    + "Remove the empty line over it, or write the line of dashes, '|---|---|', under the table's head.");
            }
        }
    }

    private static int FirstRow(string page, SourceSpan span)
    {
        for (int start = span.Start; start <= span.End;)
        {
            if (RowLine.IsAt(page, start))
            {
                return start;
            }

            int end = page.IndexOf('\n', start);
            start = end < 0 ? page.Length : end + 1;
        }

        return -1;
    }
}
