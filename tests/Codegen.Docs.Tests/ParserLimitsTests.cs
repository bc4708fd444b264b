using Codegen.Docs.Markdown.Limits;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests;

/// <summary>A page is read up to a limit, and passed over with a word beyond it.</summary>
public class ParserLimitsTests
{
    /// <summary>Repeated text, before and behind something, that is just within a limit; one more is too much.</summary>
    public static TheoryData<string, string, int, string, string> Limits => new()
    {
        { "characters", "ab cd ef gh ij kl mn\n", ParserLimits.MaxCharacters / 21, "", "" },
        { "lines", "a\n", LineLimit.Max, "", "" },
        { "brackets open at once", "[", BracketLimit.MaxOpen, "", "" },
        { "brackets", "[]", BracketLimit.MaxInParagraph, "", "" },
        { "brackets", "[]\n", BracketLimit.MaxInParagraph, "", "" },
        { "marks of emphasis", "*a _", EmphasisLimit.MaxInParagraph / 2, "", "" },
        { "dots in tables", "|a.b.c|d.e.f\n", DotLimit.Max / 4, "", "" },
        { "comments and declarations ('<!' and '<?')", "<!-- a -->", DeclarationLimit.Max, "", "" },
        { "comments and declarations ('<!' and '<?')", "a<?\n\n", DeclarationLimit.Max, "", "" },
        { "lists and quotes", "- ", MarkerLimit.MaxInLine, "", "a" },
        { "lists and quotes", "> 1. ", MarkerLimit.MaxInLine / 2, "", "a" },
        { "cells", "|a\n", (CellLimit.Max / 501) - 3, string.Concat(Enumerable.Repeat("|a", 500)) + "\n" + string.Concat(Enumerable.Repeat("|-", 500)) + "\n", "a" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void One_more_than_a_limit_is_too_much(string what, string repeated, int times, string before, string behind)
    {
        Assert.Null(ParserLimits.FirstExceeded(Page(times)));

        ExceededLimit exceeded = Assert.IsType<ExceededLimit>(ParserLimits.FirstExceeded(Page(times + 1)));
        Assert.Contains(" " + what, exceeded.Reason, StringComparison.Ordinal);
        Assert.InRange(exceeded.Offset, 0, Page(times + 1).Length);

        string Page(int count) => before + string.Concat(Enumerable.Repeat(repeated, count)) + behind;
    }

    [Theory]
    [InlineData("[", "\n\n")]
    [InlineData("[]", "\n \t\r\n")]
    [InlineData("*_", "\n\n")]
    [InlineData("|a", "\n\n")]
    public void What_is_counted_in_a_paragraph_ends_with_it(string repeated, string end)
    {
        string paragraph = string.Concat(Enumerable.Repeat(repeated, 200)) + end;

        Assert.Null(ParserLimits.FirstExceeded(string.Concat(Enumerable.Repeat(paragraph, 300))));
    }

    [Theory]
    [InlineData("- - - - - -")]
    [InlineData("----------------")]
    [InlineData("****************")]
    [InlineData("1.2.3.4.5.6.7.8.9")]
    public void Lines_that_begin_no_lists_are_no_lists(string line) =>
        Assert.Null(ParserLimits.FirstExceeded(string.Concat(Enumerable.Repeat(line, 7)) + "\n"));

    [Fact]
    public void The_page_beyond_a_limit_is_passed_over_and_the_place_is_named()
    {
        string page = English("GetThing") + "\n\n" + string.Concat(Enumerable.Repeat("<!", DeclarationLimit.Max)) + "\n\n<!\n";
        ProductReading reading = Read(File("page.md", page));

        DocDiagnostic diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(
            ("CGD0012", page.TrimEnd().Split('\n').Length, 1),
            (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Contains("): warning CGD0012: ", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            "The page is passed over, because it has more than 256 comments and declarations ('<!' and '<?'). Remove them, or write '&lt;' where '<' is meant.",
            diagnostic.Message);
        Assert.Equal(
            new PageAccount("docs/demo-api/page.md", PageKind.Unreadable, "it has more than 256 comments and declarations ('<!' and '<?')"),
            Assert.Single(reading.Pages));
        Assert.Empty(reading.Product.Actions);
    }

    [Fact]
    public void Nesting_that_Markdig_refuses_is_too_much()
    {
        string nested = string.Concat(Enumerable.Range(0, 90).Select(depth => new string(' ', 2 * depth) + "- a\n"));

        DocDiagnostic diagnostic = Assert.Single(Read(File("page.md", nested + English("GetThing"))).Diagnostics);

        Assert.Equal(("CGD0012", 1, 1), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Contains("nests Markdown deeper", diagnostic.Message, StringComparison.Ordinal);
    }
}
