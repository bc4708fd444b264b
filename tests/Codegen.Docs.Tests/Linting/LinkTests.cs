using Codegen.Docs.Markdown.Limits;
using static Codegen.Docs.Tests.Linting.LintPages;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Links to headings and to pages, and pages that nothing links.</summary>
public class LinkTests
{
    private const string About = "# About\n\n## The First Part\n\n## 主机概念2.0版本\n\n<a id=\"old\"></a>\n\n## Named :id=short\n\n## Marked {#brief .wide}\n\n";

    private static readonly PageFile Index = File("index.md", "# Index\n\n- [about](api/demo-api/about)\n- [more](more.md)\n");

    [Theory]
    [InlineData("[x](#the-first-part)", null)]
    [InlineData("[x](#TheFirstPart)", null)]
    [InlineData("[x](#主机概念20版本)", null)]
    [InlineData("[x](#old)", null)]
    [InlineData("[x](#short)", null)]
    [InlineData("[x](#brief)", null)]
    [InlineData("<a href='y' name = 'z'> [x](#z)", null)]
    [InlineData("name=z [x](#z)", "CGL0012 [x](#z)")]
    [InlineData("[x](#the-first-part-1)", null)]
    [InlineData("[x](#)", null)]
    [InlineData("`[x](#other)`", null)]
    [InlineData("see [x](#other)", "CGL0012 [x](#other)")]
    public void A_link_to_a_heading_of_the_page(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Lint(About + text + "\n"));

    [Theory]
    [InlineData("# Page {#brief}", null)]
    [InlineData("# Page { #brief }", "CGL0012 [x](#brief)")]
    [InlineData("# Page :id=brief", null)]
    [InlineData("<p name=brief>", null)]
    [InlineData("# Page", "CGL0012 [x](#brief)")]
    public void One_anchor_of_its_own_is_enough(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Lint(text + "\n\n[x](#brief)\n"));

    [Fact]
    public void A_link_in_a_cell_stands_where_it_stands()
    {
        Assert.Equal(["CGL0012 [x](#other) |No|"], Lint(Page("| **Id** | string | see [x](#other) |No|", sent: "Action=GetThing&Id=1")));

        // The type of a field says the same thing already.
        Assert.Equal(["CGD0007 **Disk** | [*Disk*](#disk) | |No|"], Lint(Page("", "| **Disk** | [*Disk*](#disk) | |No|", received: "{ \"RetCode\": 0, \"Disk\": 1 }").Replace("\"Disk\": 1", "\"Disk\": {}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[x](api/demo-api/more)", null)]
    [InlineData("[x](/api/demo-api/more.md)", null)]
    [InlineData("[x](more.html#the-first-part)", null)]
    [InlineData("[x](more?id=the-first-part)", null)]
    [InlineData("[x](./about.md)", null)]
    [InlineData("[x](https://example.com/demo-api/none)", null)]
    [InlineData("[x](//example.com/demo-api/none)", null)]
    [InlineData("[x](mailto:a@example.com)", null)]
    [InlineData("[x](api/unknown-api/none)", null)]
    [InlineData("[x](api/demo-api/)", null)]
    [InlineData("[x](none.zip)", null)]
    [InlineData("![x](none)", null)]
    [InlineData("[x](api/other-api/page)", null)]
    [InlineData("[x](api/demo-api/none)", "about.md CGL0017")]
    [InlineData("[x](api/demo-api/More)", "about.md CGL0017")]
    [InlineData("[x](none.md)", "about.md CGL0017")]
    [InlineData("[x](more.md#none)", "about.md CGL0012")]
    [InlineData("[x](more?id=none)", "about.md CGL0012")]
    [InlineData("[x](api/other-api/none)", "about.md CGL0017")]
    public void A_link_to_a_page(string text, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Lint(
            Index,
            File("about.md", "# About\n\n" + text + "\n"),
            File("more.md", About),
            File("index.md", "- [page](page)\n", "other-api"),
            File("page.md", "# Page\n", "other-api")));

    [Fact]
    public void Without_a_table_of_contents_pages_that_are_not_at_hand_may_exist() =>
        Assert.Empty(Lint(File("about.md", "# About\n\n[x](none.md)\n")));

    [Theory]
    [InlineData("other.md", true)]
    [InlineData("README.md", false)]
    [InlineData("_glossary.md", false)]
    public void A_page_that_nothing_links_is_an_orphan(string name, bool isOrphan)
    {
        PageFile[] linked = [Index, File("about.md", "# About\n"), File("more.md", "# More\n")];

        Assert.Empty(Lint(linked));
        Assert.Equal(isOrphan ? ["other.md CGL0016"] : [], Lint([.. linked, File(name, "# Page\n")]));
    }

    [Fact]
    public void Of_a_page_that_is_too_much_no_heading_is_known()
    {
        PageFile tooMuch = File("more.md", new string('a', ParserLimits.MaxCharacters + 1));

        Assert.Equal(["more.md CGD0012"], Lint(Index, File("about.md", "# About\n\n[x](more.md#none)\n"), tooMuch));
        Assert.Equal(
            ["about.md CGL0012", "more.md CGD0012"],
            Lint(Index, File("about.md", "# About\n\n[x](#none)\n\n[x](more.md#none)\n"), tooMuch));
    }

    [Fact]
    public void An_index_that_is_too_much_makes_no_orphans()
    {
        PageFile tooMuch = File("index.md", new string('a', ParserLimits.MaxCharacters + 1));

        Assert.Equal(["index.md CGD0012"], Lint(tooMuch, File("_sidebar.md", "- [x](about.md)\n"), File("about.md", "# About\n"), File("other.md", "# Other\n")));
    }

    [Fact]
    public void An_index_that_links_a_page_that_is_gone_is_found_in_the_index() =>
        Assert.Equal(["index.md CGL0017"], Lint(Index, File("about.md", "# About\n")));

    [Fact]
    public void A_link_of_the_sidebar_is_a_link() => Assert.Empty(Lint(
        Index, File("about.md", "# About\n"), File("more.md", "# More\n"), File("_sidebar.md", "- [x](api/demo-api/last)\n"), File("last.md", "# Last\n")));
}
