using Codegen.Docs.Linting;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Models on a page and across a product.</summary>
public class ModelTests
{
    private const string Used = "| **Disk** | [*Disk*](#disk) | |No|\n";

    [Theory]
    [InlineData("| **A** | int | |No|", "with other rows")]
    [InlineData("| **B** | int | |No|", "the same")]
    public void A_model_with_two_tables_is_found_at_the_second(string rows, string what)
    {
        string first = Model("Disk", "| **B** | int | |No|");
        LintFinding finding = Only(Page("", Used + first + Model("Disk", rows), received: "{ \"RetCode\": 0, \"Disk\": null }"));

        Assert.Equal(LintRules.ModelTwice, finding.Rule);
        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
        Assert.Empty(Lint(Page("", Used + first, received: "{ \"RetCode\": 0, \"Disk\": null }")));
    }

    [Fact]
    public void A_model_of_parameters_may_be_called_as_one_of_the_reply()
    {
        string page = Page("| **Disk** | [*Disk*](#disk) | |No|\n" + Model("Disk", "| **A** | int | |No|"), Used + Model("Disk", "| **B** | int | |No|"), received: "{ \"RetCode\": 0, \"Disk\": null }");

        Assert.Empty(Lint(page));
    }

    [Fact]
    public void A_model_that_no_type_refers_to_is_found()
    {
        string models = Model("Disk", "| **A** | int | |No|") + Model("Lost", "| **B** | int | |No|");

        Assert.Equal(["CGL0015 #### Lost"], Lint(Page("", Used + models, received: "{ \"RetCode\": 0, \"Disk\": null }")));
    }

    [Fact]
    public void A_heading_that_says_list_names_the_model_without()
    {
        string list = Used + Model("Disk[]", "| **A** | int | |No|");
        const string Reply = "{ \"RetCode\": 0, \"Disk\": null }";

        Assert.Empty(Lint(Page("", list, received: Reply)));
        Assert.Equal(["CGL0014 #### Disk"], Lint(Page("", list + Model("Disk", "| **A** | int | |No|"), received: Reply)));
    }

    [Fact]
    public void A_model_that_a_link_beside_dotted_rows_refers_to_is_used()
    {
        string page = Page("| **Disk** | [*Disk*](#disk) | |No|\n| **Disk.B** | int | |No|\n" + Model("Disk", "| **A** | int | |No|"), "");

        Assert.Empty(Lint(page));
    }

    [Theory]
    [InlineData("| **A** | string | |No|", "'A' is string here and int there")]
    [InlineData("| **A** | int | |**Yes**|", "'A' is required here only")]
    [InlineData("| **A** | int | |No|\n| **B** | int | |No|", "'B' is here only")]
    [InlineData("| **B** | int | |No|", "'B' is here only, 'A' is there only")]
    public void One_name_with_two_shapes_is_found_where_it_is_unusual(string rows, string difference)
    {
        PageFile Numbered(int number, string row) => File($"page{number}.md", Page("", Used + Model("Disk", row), received: "{ \"RetCode\": 0, \"Disk\": null }").Replace("GetThing", "GetThing" + number, StringComparison.Ordinal));
        PageFile[] usual = [Numbered(1, "| **A** | int | one |No|"), Numbered(3, "| **A** | int | three |No|")];

        Assert.Empty(DocsLinter.Lint(usual));
        LintFinding finding = Assert.Single(DocsLinter.Lint([.. usual, Numbered(2, rows)]));
        Assert.Equal((LintRules.TwoShapes, "docs/demo-api/page2.md"), (finding.Rule, finding.Path));
        Assert.Contains("than on page1.md and 1 more: " + difference, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_does_not_count_has_no_say_in_shapes()
    {
        PageFile one = File("a.md", Page("", Used + Model("Disk", "| **A** | int | |No|"), received: "{ \"RetCode\": 0, \"Disk\": null }"));
        PageFile other = File("b.md", Page("", Used + Model("Disk", "| **B** | int | |No|"), received: "{ \"RetCode\": 0, \"Disk\": null }"));

        Assert.Equal(["b.md CGD0011"], Lint(one, other));
    }
}
