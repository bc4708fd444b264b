using System.Reflection;
using Codegen.Docs.Linting;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>The list of rules, and findings as a whole.</summary>
public class LintRulesTests
{
    [Fact]
    public void Ids_are_in_order_and_unique()
    {
        string[] ids = [.. LintRules.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^CG[DL][0-9]{4}$", id));
        Assert.All(LintRules.All, rule => Assert.All([rule.Title, rule.Meaning, rule.Remedy], text => Assert.NotEmpty(text)));
    }

    [Fact]
    public void Every_rule_is_in_the_list()
    {
        Assert.Equal(
            typeof(LintRules).GetProperties().Where(property => property.PropertyType == typeof(LintRule)).Select(property => (LintRule)property.GetValue(null)!).OrderBy(rule => rule.Id),
            LintRules.All.Where(rule => rule.Id.StartsWith("CGL", StringComparison.Ordinal)));
        Assert.Equal(
            typeof(DocDiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(),
            LintRules.All.Where(rule => rule.Id.StartsWith("CGD", StringComparison.Ordinal)).Select(rule => rule.Id));
    }

    [Fact]
    public void What_reading_finds_is_among_the_findings_and_said_once()
    {
        // A model's table is read for both sides of the action.
        string page = Page("| **A** | int | |No|\n| **A** | int | |No|\n| **B** | what | |No|", "| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **C** | int | |No|\n| **C** | int | |No|"), sent: "Action=GetThing", received: "{ \"RetCode\": 0, \"Disk\": null }");

        Assert.Equal(["CGD0008 **A** | int | |No|", "CGD0006 **B** | what | |No|", "CGD0008 **C** | int | |No|"], Lint(page));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        PageFile[] files = [.. Enumerable.Range(0, 12).Select(i => File($"page{i}.md", Page(
            "", "| **D** | [*Info*](#info) | |No|\n" + Model("Info", $"| **F{i % 3}** | int | |No|"), received: "{ \"RetCode\": 0, \"New\": 1 }").Replace("GetThing", $"GetThing{i}", StringComparison.Ordinal)))];
        IReadOnlyList<LintFinding> expected = DocsLinter.Lint(files);

        Assert.Equal(files.Length * 2 + 8, expected.Count);
        for (int seed = 0; seed < 10; seed++)
        {
            new Random(seed).Shuffle(files);
            Assert.Equal(expected, DocsLinter.Lint(files));
        }
    }

    [Fact]
    public void A_second_page_of_an_action_is_the_same_finding_whichever_page_counts()
    {
        PageFile[] pages = [File("a.md", Page()), File("b.md", Page()), File("c.md", Page())];
        LintFinding[] findings = [.. DocsLinter.Lint(pages)];

        Assert.Equal([("b.md", "GetThing"), ("c.md", "GetThing")], findings.Select(finding => (Path.GetFileName(finding.Path), finding.Subject)));
        Assert.Equal(findings[1].Subject, Assert.Single(DocsLinter.Lint(pages[1..])).Subject);
    }

    [Fact]
    public void Lines_that_move_change_no_subject()
    {
        string page = Page("", "| **Size** | int | |No|", received: "{ \"RetCode\": 0, \"New\": 1 }");
        IReadOnlyList<LintFinding> moved = DocsLinter.Lint([File("page.md", "\n\n" + page)]);

        Assert.Equal(DocsLinter.Lint([File("page.md", page)]).Select(finding => (finding.Rule, finding.Subject, finding.Line + 2)), moved.Select(finding => (finding.Rule, finding.Subject, finding.Line)));
    }
}
