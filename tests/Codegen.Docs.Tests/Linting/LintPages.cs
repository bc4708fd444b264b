using Codegen.Docs.Linting;
using static Codegen.Docs.Tests.SamplePages;

namespace Codegen.Docs.Tests.Linting;

/// <summary>Pages with examples, and what lint says of them.</summary>
internal static class LintPages
{
    /// <summary>A page of the action <c>GetThing</c> whose examples agree with its tables, unless others are given.</summary>
    /// <param name="request">Rows of the request table.</param>
    /// <param name="response">Rows of the response table, and models below it.</param>
    /// <param name="sent">The text of the request example.</param>
    /// <param name="received">The text of the response example.</param>
    public static string Page(
        string request = "",
        string response = "",
        string sent = "https://api.example.com/?Action=GetThing",
        string received = """{ "RetCode": 0, "Action": "GetThingResponse" }""")
    {
        string page = English("GetThing", request, response);
        return page[..page.IndexOf("## Example", StringComparison.Ordinal)]
            + $"## Example\n\n### Request Example\n\n```\n{sent}\n```\n\n### Response Example\n\n```json\n{received}\n```\n";
    }

    /// <summary>What lint says of one page, as <c>CGL0001 "Size": {}</c>: the rule, and the page's text from the place on.</summary>
    public static string[] Lint(string page) => [.. DocsLinter.Lint([File("page.md", page)]).Select(finding => finding.Rule.Id + " " + TextAt(page, finding))];

    /// <summary>What lint says of the pages of a product, as <c>page.md CGL0001</c>.</summary>
    public static string[] Lint(params PageFile[] files) =>
        [.. DocsLinter.Lint(files).Select(finding => $"{Path.GetFileName(finding.Path)} {finding.Rule.Id}")];

    /// <summary>The only finding of a page.</summary>
    public static LintFinding Only(string page) => Assert.Single(DocsLinter.Lint([File("page.md", page)]));

    private static string TextAt(string page, LintFinding finding) => page.Split('\n')[finding.Line - 1][(finding.Column - 1)..].TrimEnd('\r');
}
