using Codegen.Docs.Linting;
using static Codegen.Docs.Tests.Linting.LintPages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Examples that are not what they seem to be.</summary>
public class UnreadableExampleTests
{
    [Theory]
    [InlineData("", "it is empty", "")]
    [InlineData("{ \"Size\": 1,\n}", "a comma stands before '}'", ",")]
    [InlineData("{ \"Size\": 1 // the size\n}", "a comment", "// the size")]
    [InlineData("{ /* all */ \"Size\": 1 }", "a comment", "/* all */ \"Size\": 1 }")]
    [InlineData("{ \"Size\": 1,\n...\n}", "an ellipsis", "...")]
    [InlineData("{ \"Size\": 1, … }", "an ellipsis", "… }")]
    [InlineData("{ \"Size\": ... }", "an ellipsis", "... }")]
    [InlineData("{ \"Size\": <size> }", "'<size>' is no JSON", "<size> }")]
    [InlineData("{ \"Size\": {{size}} }", "'{{size}}' is no JSON", "{{size}} }")]
    [InlineData("{ \"Size\": 1 }\n{ \"Size\": 2 }", "a second document", "{ \"Size\": 2 }")]
    [InlineData("{ \"Size\": 1 }\nand so on", "something stands behind", "and so on")]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"Size\": 1 }", "the headers", "HTTP/1.1 200 OK")]
    [InlineData("Content-Type: application/json\n\n{ \"Size\": 1 }", "the headers", "Content-Type: application/json")]
    [InlineData("{ \"Size\": 1", "it ends before a '}'", "```")]
    [InlineData("{ \"Size\" 1 }", "no ':'", "1 }")]
    [InlineData("{ \"Size\": }", "no value", "}")]
    [InlineData("{ \"Size\": 1 \"On\": 2 }", "no comma", "\"On\": 2 }")]
    [InlineData("{ Size: 1 }", "'Size' stands without quotes", "Size: 1 }")]
    [InlineData("{ \"Size\": \"1\n}", "does not end on its line", "\"1")]
    [InlineData("{ \"Size\": 1 ]", "']' stands where '}' belongs", "]")]
    [InlineData("\"{ \\\"Size\\\": 1 }\"", "a text in quotes", "\"{ \\\"Size\\\": 1 }\"")]
    [InlineData("[ { \"Size\": 1 } ]", "a JSON object, and this is none", "[ { \"Size\": 1 } ]")]
    [InlineData("Success", "it does not start as JSON", "Success")]
    public void A_response_example_that_is_no_reply_is_a_finding_at_its_place(string example, string what, string place)
    {
        string page = Page("", "| **Size** | int | |No|\n| **On** | int | |No|", received: example);
        LintFinding finding = Assert.Single(DocsLinter.Lint([SamplePages.File("page.md", page)]), finding => finding.Rule == LintRules.UnreadableExample);

        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
        Assert.Equal(place, page.Split('\n')[finding.Line - 1][(finding.Column - 1)..]);
    }

    [Theory]
    [InlineData("POST /?Action=GetThing HTTP/1.1\nHost: api.example.com\n\nNew=1", "the headers", "CGL0007 New=1")]
    [InlineData("{ \"Size\": 1 }\n&New=1", "something stands behind the JSON", "CGL0007 New=1")]
    [InlineData("https://api.example.com/?Action=GetThing&Size&New=1", "'Size' is no parameter with a value", "CGL0007 New=1")]
    [InlineData("https://api.example.com/?Action=GetThing&{name}=1&New=1", "'{name}' in the request example", "CGL0007 New=1")]
    [InlineData("https://api.example.com/？Action=GetThing&New=1", "a full-width '？'", "CGL0007 New=1")]
    [InlineData("See the other page", "it has no parameters", null)]
    [InlineData("", "it is empty", null)]
    public void What_can_be_read_of_a_request_is_checked_all_the_same(string example, string what, string? other)
    {
        string page = Page("| **Size** | int | |No|", sent: example);

        Assert.Contains(what, Assert.Single(DocsLinter.Lint([SamplePages.File("page.md", page)]), finding => finding.Rule == LintRules.UnreadableExample).Message, StringComparison.Ordinal);
        Assert.Equal(other is null ? [] : [other], Lint(page).Where(finding => !finding.StartsWith("CGL0010", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ \"Size\": \"big\", }")]
    [InlineData("{ // x\n\"Size\": \"big\" }")]
    [InlineData("HTTP/1.1 200 OK\n\n{ \"Size\": \"big\" }")]
    [InlineData("{ \"On\": <x>, \"Size\": \"big\" }")]
    [InlineData("{ \"On\": 1 } { \"Size\": \"big\" }")]
    public void What_can_be_read_of_a_reply_is_checked_all_the_same(string example) => Assert.Contains(
        Lint(Page("", "| **Size** | int | |No|\n| **On** | int | |No|", received: example)),
        finding => finding.StartsWith("CGL0001 \"big\"", StringComparison.Ordinal));

    [Fact]
    public void Of_an_example_with_something_left_out_nothing_is_missed() => Assert.Equal(
        ["CGL0010 ... }"],
        Lint(Page("", "| **Size** | int | |**Yes**|\n| **On** | int | |No|", received: "{ \"RetCode\": 0, ... }")));
}
