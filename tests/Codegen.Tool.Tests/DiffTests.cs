using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Codegen.Tool.Tests;

/// <summary><c>codegen diff</c> as its user meets it.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Page = """
        # Get a thing - GetThing

        ### Request Parameters

        | Parameter Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Id** | string | The id. |**Yes**|
        | **Zone** | string | The zone. |No|

        ### Response Field

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Data** | [*Thing*](#Thing) | The thing. |No|

        #### Data Model

        #### Thing

        | Field Name | Type | Description Information | Required |
        |:---|:---|:---|:---|
        | **Size** | int | The size. |Yes|
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Pages_are_compared_and_each_change_has_its_rule()
    {
        Write("old/one-api/get_thing.md", Page);
        Write("new/one-api/get_thing.md", Changed());

        (int code, string output, string errors) = Run("diff", At("old"), At("new"));

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(
            """
            one-api
              breaking
                GetThing response Data.Size: type long → string [CGC0308]
              potentially breaking
                GetThing request Zone: optional → required [CGC0203]
              compatible
                GetThing response Data: description: "The thing." → "The `thing` of <b>@all</b>." [CGC0513]

            Rules
              CGC0203 potentially breaking: Region, Zone or ProjectId required. The client's options can supply it, so calls compile; one without it on either side is refused before it is sent.
              CGC0308 breaking: Field's type changed. The property has another C# type; code that reads it expects the former.
              CGC0513 compatible: Field described otherwise. Only documentation comments change.

            1 breaking, 1 potentially breaking, 1 compatible changes.
            Suggested version: the next major version (before 1.0.0: the next minor version); some calling code no longer compiles.

            """.ReplaceLineEndings("\n"),
            output);
    }

    [Fact]
    public void Markdown_shows_all_text_of_the_docs_as_code()
    {
        Write("old/one-api/get_thing.md", Page);
        Write("new/one-api/get_thing.md", Changed());

        string output = Run("diff", At("old"), At("new"), "--format", "markdown", "--current-version", "1.4.2").Output;

        Assert.StartsWith(
            """
            ## API changes

            | | Breaking | Potentially breaking | Compatible |
            |:---|---:|---:|---:|
            | `one-api` | 1 | 1 | 1 |

            Suggested version: 2.0.0 after 1.4.2; some calling code no longer compiles.

            ### `one-api`

            **Breaking (1)**

            - `GetThing response Data.Size`: `type long → string` CGC0308

            **Potentially breaking (1)**

            - `GetThing request Zone`: `optional → required` CGC0203

            <details><summary>Compatible (1)</summary>

            - `GetThing response Data`: `` description: "The thing." → "The `thing` of <b>@all</b>." `` CGC0513

            </details>

            <details><summary>Rules</summary>

            | Rule | Impact | Change | Why |
            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_everything()
    {
        Write("old/one-api/get_thing.md", Page);
        Write("new/one-api/get_thing.md", Changed());

        using JsonDocument json = JsonDocument.Parse(
            Run("diff", At("old"), At("new"), "--format", "json", "--current-version", "0.3.0", "--show", "breaking").Output);

        JsonElement root = json.RootElement;
        Assert.Equal("""{"breaking":1,"potentiallyBreaking":1,"compatible":1}""", Compact(root.GetProperty("counts")));
        Assert.Equal(("major", "0.4.0"), (root.GetProperty("suggestedStep").GetString(), root.GetProperty("suggestedVersion").GetString()));
        Assert.Equal(
            """
            [{"product":"one-api","impact":"breaking","rule":"CGC0308","kind":"changed","subject":"type","owner":"Thing","member":"Size","summary":"type long → string","old":"long","new":"string","places":[{"action":"GetThing","side":"response","path":"Data.Size"}]}]
            """.Trim(),
            Compact(root.GetProperty("changes")));
        Assert.Equal("CGC0308", Assert.Single(root.GetProperty("rules").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("Id", "Zone", 0, 0, 0)]
    [InlineData("The id.", "An id.", 0, 0, 1)]
    [InlineData("The zone. |No|", "The zone. |Yes|", 0, 1, 1)]
    [InlineData("| **Id** | string", "| **Id** | int", 1, 1, 1)]
    public void The_exit_code_tells_whether_there_is_a_change_of_the_impact_that_was_asked_for(
        string text, string change, int breaking, int potentiallyBreaking, int any)
    {
        Write("old/one-api/get_thing.md", Page);
        Write("new/one-api/get_thing.md", any == 0 ? Page : Page.Replace(text, change, StringComparison.Ordinal));

        Assert.Equal(0, Run("diff", At("old"), At("new")).Code);
        Assert.Equal(breaking, Run("diff", At("old"), At("new"), "--fail-on", "breaking").Code);
        Assert.Equal(potentiallyBreaking, Run("diff", At("old"), At("new"), "--fail-on", "potentially-breaking").Code);
        Assert.Equal(any, Run("diff", At("old"), At("new"), "--fail-on", "any").Code);
    }

    [Fact]
    public void Specs_and_pages_compare_in_any_combination_and_the_names_of_specs_are_kept()
    {
        Write("old/one-api/get_thing.md", Page);
        Run("build", At("old"), "-o", At("specs"));
        string spec = File.ReadAllText(At("specs/one.json")).Replace("\"typeName\": \"Thing\"", "\"typeName\": \"MyThing\"", StringComparison.Ordinal);
        Write("specs/one.json", spec);
        Write("specs/unrelated.json", "{}");

        foreach (string other in new[] { "old", "specs", "specs/one.json", "old/one-api", "old/one-api/get_thing.md" })
        {
            Assert.Equal("No changes.\n", Run("diff", At("specs"), At(other)).Output);
            Assert.Equal("No changes.\n", Run("diff", At(other), At("specs")).Output);
        }
    }

    [Fact]
    public void New_pages_keep_the_names_that_the_old_pages_had()
    {
        string other = Page.Replace("GetThing", "GetOther", StringComparison.Ordinal).Replace("**Size**", "**Weight**", StringComparison.Ordinal);
        Write("old/one-api/get_thing.md", Page);
        Write("new/one-api/get_thing.md", Page);
        Write("new/one-api/get_other.md", other);

        string output = Run("diff", At("old"), At("new"), "--show", "potentially-breaking").Output;

        Assert.StartsWith("0 breaking, 0 potentially breaking, 1 compatible change.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Products_of_one_side_take_a_line_each_and_can_be_passed_over()
    {
        foreach (string page in new[] { "old/one-api", "old/gone-api", "new/one-api", "new/new-api" })
        {
            Write(page + "/get_thing.md", Page);
        }

        string output = Run("diff", At("old"), At("new")).Output;

        Assert.Contains("    product removed, with one action [CGC0001]\n", output, StringComparison.Ordinal);
        Assert.Contains("    product added, with one action [CGC0002]\n", output, StringComparison.Ordinal);
        Assert.Equal("No changes.\n", Run("diff", At("old"), At("new"), "--common-only").Output);
    }

    [Fact]
    public void That_nothing_is_in_common_is_told_and_is_no_comparison()
    {
        Write("old/one-api/get_thing.md", Page);
        Write("old/two-api/get_thing.md", Page);
        Write("new/three-api/get_thing.md", Page);

        (int code, string output, string errors) = Run("diff", At("old"), At("new"), "--common-only");

        Assert.Equal((2, ""), (code, output));
        Assert.Equal(
            $"error: No product is on both sides, so there is nothing to compare: '{At("old")}' has one-api, two-api, '{At("new")}' has three-api. "
            + "Name others, or leave out --common-only to compare what only one side has.",
            errors.TrimEnd());
        Assert.Equal(0, Run("diff", At("old"), At("new")).Code);
    }

    [Fact]
    public void What_could_not_be_compared_is_said_in_one_line()
    {
        Write("pages/one-api/get_thing.md", Page);
        Write("about/one-api/about.md", "# About");
        Write("broken/one.json", "{ \"codegenSpec\": 1, oops");
        Directory.CreateDirectory(At("empty"));
        Run("build", At("pages"), "-o", At("twice"));
        File.Copy(At("twice/one.json"), At("twice/copy.json"));

        AssertFails("are both the product 'one-api'", "diff", At("twice"), At("pages"));
        AssertFails("There is no file or folder", "diff", At("nowhere"), At("pages"));
        AssertFails("has no pages", "diff", At("pages"), At("empty"));
        AssertFails("neither a spec nor a page of an action", "diff", At("about"), At("pages"));
        AssertFails("error CGS0001: ", "diff", At("broken"), At("pages"));
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("fields")]
    public void A_spec_that_was_damaged_past_knowing_is_told_as_one(string command)
    {
        Write("pages/one-api/get_thing.md", Page);
        Write("specs/more.json", "{}");
        Write("specs/one.json", "");
        Write("specs/one.overlay.json", """{"codegenOverlay": 1, "corrections": []}""");

        AssertFails("one.json(1,1): error CGS0001: ", [command, At("specs"), .. command == "diff" ? [At("pages")] : Array.Empty<string>()]);
    }

    [Fact]
    public void A_spec_that_was_damaged_is_not_passed_over_among_others()
    {
        Write("pages/one-api/get_thing.md", Page);
        Run("build", At("pages"), "-o", At("specs"));
        Write("specs/two.json", "<<<<<<< HEAD\n" + File.ReadAllText(At("specs/one.json")));

        AssertFails("two.json(1,1): error CGS0001: ", "diff", At("specs"), At("pages"));
    }

    [Fact]
    public void A_folder_of_pages_may_hold_any_JSON()
    {
        Write("pages/one-api/get_thing.md", Page);
        Write("pages/settings.json", "// none");

        Assert.Equal("No changes.\n", Run("diff", At("pages"), At("pages")).Output);
    }

    [Fact]
    public void Pages_that_could_not_be_read_are_mentioned_because_their_actions_look_removed()
    {
        Write("old/one-api/get_thing.md", Page);
        Write("old/one-api/get_other.md", Page.Replace("GetThing", "GetOther", StringComparison.Ordinal));
        Write("new/one-api/get_thing.md", Page);
        Write("new/one-api/get_other.md", "# Get other - GetOther\n\n### Request Parameters\n\nNone, they say.\n");

        (_, string output, string errors) = Run("diff", At("old"), At("new"));

        Assert.Contains("GetOther: removed", output, StringComparison.Ordinal);
        Assert.Contains("could not be read", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_on_the_command_line_are_named()
    {
        Assert.Contains(Errors("diff"), error => error.Contains("codegen diff OLD NEW", StringComparison.Ordinal));
        Assert.Contains(Errors("diff", "one"), error => error.Contains("codegen diff OLD NEW", StringComparison.Ordinal));
        Assert.Contains(Errors("diff", "a", "b", "--current-version", "1.2"), error => error.Contains("1.4.2", StringComparison.Ordinal));
        Assert.NotEmpty(Errors("diff", "a", "b", "--fail-on", "everything"));
        Assert.NotEmpty(Errors("diff", "a", "b", "--format", "xml"));
        Assert.Empty(Errors("diff", "a", "b", "--fail-on", "any", "--current-version", "1.2.3"));
    }

    [Theory]
    [InlineData("text", "  CGC0205 breaking: Parameter became required. ")]
    [InlineData("markdown", "| CGC0205 | breaking | Parameter became required | ")]
    [InlineData("json", "\"id\": \"CGC0205\"")]
    public void The_rules_can_be_printed(string format, string expected)
    {
        (int code, string output, _) = Run("diff", "--rules", "--format", format);

        Assert.Equal(0, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_over_specs_sums_up_what_changed()
    {
        Write("docs/one-api/get_thing.md", Page);
        string first = Run("build", At("docs"), "-o", At("specs")).Output;
        string second = Run("build", At("docs"), "-o", At("specs")).Output;
        Write("docs/one-api/get_thing.md", Changed());
        string third = Run("build", At("docs"), "-o", At("specs")).Output;

        Assert.DoesNotContain("breaking", first, StringComparison.Ordinal);
        Assert.DoesNotContain("breaking", second, StringComparison.Ordinal);
        Assert.Contains("1 breaking, 1 potentially breaking, 1 compatible changes.", third, StringComparison.Ordinal);
        Assert.Contains("  breaking: one-api: GetThing response Data.Size: type long → string (CGC0308)", third, StringComparison.Ordinal);
        Assert.Contains("Suggested version: the next major version", third, StringComparison.Ordinal);
    }

    private static string Changed() => Page
        .Replace("The zone. |No|", "The zone. |Yes|", StringComparison.Ordinal)
        .Replace("| **Size** | int", "| **Size** | string", StringComparison.Ordinal)
        .Replace("The thing.", "The \\`thing\\` of \\<b>@all\\</b>.", StringComparison.Ordinal);

    private static string Compact(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Errors(params string[] args) => CodegenCommand.Create().Parse(args).Errors.Select(error => error.Message);

    private static (int Code, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = CodegenCommand.Create().Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (code, output.ToString(), errors.ToString());
    }

    private static void AssertFails(string message, params string[] args)
    {
        (int code, string output, string errors) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
