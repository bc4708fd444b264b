using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Codegen.Tool.Tests;

/// <summary><c>codegen lint</c> as its user meets it.</summary>
public sealed class LintTests : IDisposable
{
    private const string Page = """
        # Get a thing - GetThing

        ### Request Parameters

        | Parameter Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Id** | string | The id. |**Yes**|

        ### Response Field

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Size** | int | The size. |No|

        ### Request Example

        ```
        https://api.example.com/?Action=GetThing&Id=1
        ```

        ### Response Example

        ```json
        { "RetCode": 0, "Action": "GetThingResponse", "Size": 5 }
        ```
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Pages_that_agree_with_themselves_are_no_finding()
    {
        Write("docs/one-api/get_thing.md", Page);

        Assert.Equal((0, "0 findings on 0 of 1 pages.\n", ""), Run("lint", At("docs")));
    }

    [Fact]
    public void Findings_are_lines_to_click_on_with_a_table_of_counts()
    {
        Write("docs/one-api/get_thing.md", Page.Replace(": 5", ": \"5\", \"New\": 1", StringComparison.Ordinal));
        Write("docs/two-api/get_thing.md", Page.Replace(": 5", ": \"big\"", StringComparison.Ordinal));

        (int code, string output, string errors) = Run("lint", At("docs"));

        Assert.Equal((1, ""), (code, errors));
        Assert.Equal(
            $"""
            {At("docs/one-api/get_thing.md")}(24,55): note CGL0002: 'Size' is int in the table, but the example shows the text "5". It is read as declared, and nothing is lost.
            {At("docs/one-api/get_thing.md")}(24,60): warning CGL0003: The example shows 'New', but the table of the reply has no such field. Add a row, or correct the example.
            {At("docs/two-api/get_thing.md")}(24,55): warning CGL0001: 'Size' is int in the table, but the example shows the text "big", which can't be read as one. Correct the type, or the example.

            Rule     Level     Count  What it is
            CGL0001  warning       1  Response example contradicts the declared type
            CGL0002  note          1  Response example shows another type that reads without loss
            CGL0003  warning       1  Response example shows a field that no table declares

            3 findings on 2 of 2 pages.

            """,
            output);
    }

    [Theory]
    [InlineData("\"5\"", 0)]
    [InlineData("\"5\"", 1, "--fail-on", "note")]
    [InlineData("\"big\"", 1)]
    [InlineData("\"big\"", 1, "--fail-on", "warning")]
    [InlineData("\"big\"", 0, "--fail-on", "error")]
    [InlineData("\"big\"", 0, "--fail-on", "never")]
    [InlineData("\"big\"", 0, "--ignore", "CGL0001")]
    [InlineData("\"big\"", 0, "--rule", "CGL0002")]
    [InlineData("\"big\"", 1, "--rule", "CGL0002", "--rule", "cgl0001")]
    public void The_exit_code_tells_whether_a_finding_is_bad_enough(string size, int expected, params string[] options)
    {
        Write("docs/one-api/get_thing.md", Page.Replace(": 5", ": " + size, StringComparison.Ordinal));

        Assert.Equal(expected, Run(["lint", At("docs"), .. options]).Code);
    }

    [Theory]
    [InlineData("CGD0002", "# Get a thing - GetThing", "# A thing")]
    [InlineData("CGD0003", "### Request Parameters", "### Something")]
    public void An_action_that_is_lost_is_an_error_and_to_a_build_a_warning(string id, string written, string damaged)
    {
        Write("docs/one-api/get_thing.md", Page.Replace(written, damaged, StringComparison.Ordinal));

        (int code, string output, _) = Run("lint", At("docs"), "--level", "error", "--fail-on", "error");

        Assert.Equal(1, code);
        Assert.Contains($": error {id}: ", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 findings on 1 of 1 pages.\n", output, StringComparison.Ordinal);
        (code, _, string warnings) = Run("build", At("docs"), "-o", At("specs"));
        Assert.Equal(0, code);
        Assert.Contains($": warning {id}: ", warnings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_lost_actions_are_errors_and_no_others() => Assert.Equal(
        ["CGD0002", "CGD0003", "CGD0012"],
        Run("lint", "--list-rules").Output.Split('\n').Where(line => line.Contains(" error: ", StringComparison.Ordinal)).Select(line => line[..7]));

    [Fact]
    public void Level_leaves_out_what_matters_less()
    {
        Write("docs/one-api/get_thing.md", Page.Replace(": 5", ": \"5\", \"New\": 1", StringComparison.Ordinal));

        string output = Run("lint", At("docs"), "--level", "warning").Output;

        Assert.DoesNotContain("CGL0002", output, StringComparison.Ordinal);
        Assert.Contains("CGL0003", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file or folder", "lint", "nowhere")]
    [InlineData("There are no pages to check", "lint")]
    [InlineData("There is no rule 'CGL9999'", "lint", ".", "--rule", "CGL9999")]
    public void What_cannot_be_done_exits_with_2(string message, params string[] args)
    {
        (int code, _, string errors) = Run(args);

        Assert.Equal(2, code);
        Assert.Contains(message, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_listed_with_what_they_mean()
    {
        (int code, string output, _) = Run("lint", "--list-rules");

        Assert.Equal(0, code);
        Assert.Contains("CGL0001 warning: Response example contradicts the declared type\n    The example shows a value", output, StringComparison.Ordinal);
        Assert.Contains("CGD0001 warning:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_all_that_text_says()
    {
        Write("docs/one-api/get_thing.md", Page.Replace(": 5", ": \"大\"", StringComparison.Ordinal));

        (int code, string output, _) = Run("lint", At("docs"), "--format", "json");

        Assert.Equal(1, code);
        Assert.Equal(
            $$"""
            {
              "pages": 1,
              "rules": [
                {
                  "id": "CGL0001",
                  "level": "warning",
                  "title": "Response example contradicts the declared type",
                  "count": 1
                }
              ],
              "findings": [
                {
                  "rule": "CGL0001",
                  "level": "warning",
                  "path": {{JsonSerializer.Serialize(At("docs/one-api/get_thing.md"))}},
                  "line": 24,
                  "column": 55,
                  "subject": "response:Size",
                  "message": "'Size' is int in the table, but the example shows the text \"大\", which can't be read as one. Correct the type, or the example.",
                  "row": {
                    "line": 13,
                    "column": 3
                  }
                }
              ]
            }

            """,
            output);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int code = CodegenCommand.Create().Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    private string At(string path) => Path.Combine(_folder.FullName, path).Replace('\\', '/');

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
