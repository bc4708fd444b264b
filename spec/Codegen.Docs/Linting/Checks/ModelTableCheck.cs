using Codegen.Docs.Actions;
using Codegen.Docs.Dialects;
using Codegen.Docs.Linting.Pages;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Finds models of a page that are described twice, and those that nothing refers to.</summary>
internal static class ModelTableCheck
{
    public static void Run(LintPage page, Vocabulary words)
    {
        var used = new HashSet<string>(
            page.Tables!.Request.Message.Models.Concat(page.Tables.Response.Message.Models).Select(model => model.Name),
            StringComparer.Ordinal);
        CheckSide(page, page.Tables.Request, used, words);
        CheckSide(page, page.Tables.Response, used, words);
    }

    private static void CheckSide(LintPage page, SideTables side, HashSet<string> used, Vocabulary words)
    {
        string name = side.IsRequest ? "request" : "response";
        foreach (IGrouping<string, MarkdownSection> same in side.Models.GroupBy(table => table.Name, table => table.Section, StringComparer.Ordinal))
        {
            MarkdownSection first = same.First();
            string[] rows = Rows(first, page, words);
            if (!used.Contains(same.Key) && rows.Length > 0)
            {
                page.Findings.Add(
                    LintRules.UnusedModel,
                    first.Offset,
                    $"{name}:{same.Key}",
                    $"No type on the page refers to '{same.Key}'. Link to it from the field that it describes, or remove it.");
            }

            foreach (MarkdownSection other in same.Skip(1))
            {
                bool isSame = rows.SequenceEqual(Rows(other, page, words), StringComparer.Ordinal);
                page.Findings.Add(
                    LintRules.ModelTwice,
                    other.Offset,
                    $"{name}:{same.Key}",
                    $"'{same.Key}' has a table above already, {(isSame ? "the same" : "with other rows")}; that one counts. Remove one of them, or rename it.");
            }
        }
    }

    private static string[] Rows(MarkdownSection section, LintPage page, Vocabulary words) =>
        [.. FieldTable.Read(section, words, diagnostics: null).Select(row => $"{row.Name} {row.Type.Text} {row.Required}")];
}
