using System.Text.Json;
using Codegen.Docs;
using Codegen.Docs.Linting;
using Codegen.Tool.Lint;

namespace Codegen.Tool.Tests;

/// <summary>What code scanning is given.</summary>
public class LintSarifTests
{
    private const string Rows = "| **A** | int | |No|\n| **B** | int | |No|";

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "work"));

    [Fact]
    public void The_log_says_what_code_scanning_needs()
    {
        JsonElement log = Sarif(("docs/one-api/a page#1.md", PageOf(Rows, "{ \"RetCode\": 0, \"A\": \"x\", \"B\": {}, \"New\": 1 }")), ("docs/one-api/页面.md", PageOf("| **A** | what | |No|", "{ \"RetCode\": 0 }")));

        SarifSense.Check(log);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["CGL0001", "CGL0001", "CGL0003", "CGD0011", "CGD0006", "CGL0004"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(["docs/one-api/a%20page%231.md", "docs/one-api/%E9%A1%B5%E9%9D%A2.md"], results.Select(Uri).Distinct());
        Assert.Equal((9, 9), Place(results[0].GetProperty("relatedLocations")[0]));
        Assert.Equal(results.Length, results.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Without_findings_the_log_still_names_the_rules()
    {
        JsonElement log = Sarif(("docs/one-api/page.md", PageOf(Rows, "{ \"RetCode\": 0, \"A\": 1, \"B\": 2 }")));

        SarifSense.Check(log);
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Empty(run.GetProperty("results").EnumerateArray());
        Assert.Equal(LintRules.All.Count, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_differ_between_findings()
    {
        string page = PageOf(Rows, "{ \"RetCode\": 0, \"A\": \"x\", \"B\": {}, \"New\": 1 }");
        JsonElement[] before = Results(page);
        JsonElement[] moved = Results("\n\n" + page.Replace("{ \"RetCode\"", "{\n\n   \"RetCode\"", StringComparison.Ordinal));
        JsonElement[] other = Results(page.Replace("\"New\"", "\"Newer\"", StringComparison.Ordinal));

        Assert.Equal(before.Select(Fingerprint), moved.Select(Fingerprint));
        Assert.NotEqual(before.Select(result => Place(result.GetProperty("locations")[0])), moved.Select(result => Place(result.GetProperty("locations")[0])));
        Assert.Equal([true, true, false], before.Zip(other).Select(pair => Fingerprint(pair.First) == Fingerprint(pair.Second)));
    }

    [Theory]
    [InlineData("docs/a.md", "docs/a.md")]
    [InlineData("./docs/a.md", "docs/a.md")]
    [InlineData("../pages/docs/a.md", "pages/docs/a.md")]
    public void Addresses_start_at_the_folder_that_the_command_runs_in_or_above_it(string path, string expected) =>
        Assert.Equal(expected, new SarifPaths([path], Folder).UriOf(path));

    [Fact]
    public void An_absolute_path_makes_a_relative_address() =>
        Assert.Equal("docs/a.md", new SarifPaths([Path.Combine(Folder, "docs", "a.md")], Folder).UriOf(Path.Combine(Folder, "docs", "a.md")));

    private static JsonElement[] Results(string page) =>
        [.. Sarif(("docs/one-api/page.md", page)).GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Sarif(params (string Path, string Text)[] pages)
    {
        PageFile[] files = [.. pages.Select(page => new PageFile(page.Path, "one-api", System.Text.Encoding.UTF8.GetBytes(page.Text)))];
        using var writer = new StringWriter();
        LintSarif.Write(writer, new LintReport(files.Length, DocsLinter.Lint(files)), LintRules.All, Folder);
        SarifSchema.Check(writer.ToString());
        using JsonDocument document = JsonDocument.Parse(writer.ToString());
        return document.RootElement.Clone();
    }

    private static string PageOf(string rows, string example) => $"""
        # A - GetThing

        ### Request Parameters

        ### Response Field

        | Name | Type | Description | Required |
        |---|---|---|---|
        {rows}

        ### Response Example

        ```json
        {example}
        ```

        """.Replace("| **A**", "|       **A**", StringComparison.Ordinal);

    private static string? Uri(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static (int Line, int Column) Place(JsonElement location)
    {
        JsonElement region = location.GetProperty("physicalLocation").GetProperty("region");
        return (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }

    private static string? Fingerprint(JsonElement result) => Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject()).Value.GetString();
}
