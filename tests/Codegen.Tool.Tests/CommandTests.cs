namespace Codegen.Tool.Tests;

/// <summary>The command as its user meets it: arguments in, files and text out.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Page = Workspace.Page;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_pages_are_counted_and_those_about_something_else_have_a_reason()
    {
        using var workspace = new Workspace();
        workspace.Write("docs/demo-api/get_thing.md", Workspace.Page);
        workspace.Write("docs/demo-api/empty.md", "");
        workspace.Write("docs/demo-api/blank.md", "\n");
        workspace.Write("docs/demo-api/prose.md", "# About\n\nWords.\n");

        string[] lines = workspace.Build().Output.Split('\n', StringSplitOptions.TrimEntries);

        Assert.Contains("4 pages of 1 products:", lines);
        Assert.Contains("1 describe an action", lines);
        int others = Array.IndexOf(lines, "3 are about something else");
        Assert.Equal(["2 it is empty", "1 it has neither parameters and a reply nor return codes"], lines[(others + 1)..(others + 3)]);
    }

    [Fact]
    public void Of_each_page_it_is_said_on_request_what_became_of_it()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("docs/one-api/other.md", Page);
        Write("docs/one-api/_sidebar.md", "* [Get a thing](one-api/get_thing)");
        Write("docs/one-api/empty.md", "");
        Write("docs/one-api/damaged.md", Page.Replace("# Get a thing - GetThing", "# A thing", StringComparison.Ordinal));

        (int code, string output, _) = _workspace.Build("--list-pages");

        Assert.Equal(0, code);
        string pages = At("docs/one-api").Replace('\\', '/');
        Assert.Equal(
            [
                $"{pages}/_sidebar.md: is a table of contents",
                $"{pages}/damaged.md: looks like an action's and could not be read: The page has parameters or a reply, but no heading ends in the name of an action. Give it the heading '# Title - ActionName'.",
                $"{pages}/empty.md: is about something else: it is empty",
                $"{pages}/get_thing.md: describes an action",
                $"{pages}/other.md: describes an action that another page describes too: get_thing.md describes GetThing too, and the table of contents prefers it",
                "5 pages of 1 products:",
            ],
            output.ReplaceLineEndings("\n").Split('\n').Take(6));
    }

    [Fact]
    public void Build_writes_a_spec_a_product_and_fields_prints_its_table()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("docs/two-api/get_thing.md", Page);
        Write("docs/two-api/about.md", "# About");

        (int code, string output, string errors) = Run("build", At("docs"), "--output", At("specs"));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("3 pages of 2 products", output, StringComparison.Ordinal);
        Assert.Contains("2 specs", output, StringComparison.Ordinal);
        Assert.Equal(["one.json", "two.json"], Names("specs"));
        Assert.Equal(
            "product\taction\tside\tpath\ttype\trequired\n"
            + "one-api\tGetThing\trequest\tId\tstring\tyes\n"
            + "one-api\tGetThing\tresponse\tSizes[]\tint\tno\n"
            + "two-api\tGetThing\trequest\tId\tstring\tyes\n"
            + "two-api\tGetThing\tresponse\tSizes[]\tint\tno\n",
            Run("fields", At("specs")).Output);
    }

    [Fact]
    public void A_page_that_can_not_be_read_is_named()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("docs/one-api/get_other.md", Page);
        using FileStream inUse = new(At("docs/one-api/get_other.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        (int code, _, string errors) = Run("build", At("docs"), "-o", At("specs"));

        Assert.Equal(2, code);
        Assert.StartsWith("error: ", errors, StringComparison.Ordinal);
        Assert.Contains("get_other.md", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("One or more errors", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("specs")));
    }

    [Fact]
    public void A_second_build_writes_nothing_and_leaves_nothing_behind()
    {
        Write("docs/one-api/get_thing.md", Page);
        Run("build", At("docs"), "-o", At("specs"));
        File.SetLastWriteTimeUtc(At("specs/one.json"), DateTime.UnixEpoch);

        string output = Run("build", At("docs"), "-o", At("specs")).Output;

        Assert.Contains("0 of them new or changed", output, StringComparison.Ordinal);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(At("specs/one.json")));
        Assert.Equal(["one.json"], Names("specs"));
    }

    [Fact]
    public void A_spec_that_is_overwritten_is_compared_with_itself_whatever_its_product_was_called()
    {
        Write("docs/one/get_thing.md", Page);
        _workspace.Build();
        Directory.Move(At("docs/one"), At("docs/one-api"));

        (int code, string output, _) = _workspace.Build();

        Assert.Equal(0, code);
        Assert.Contains("0 breaking, 0 potentially breaking, 1 compatible change.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Specs_that_were_of_one_product_are_each_compared_with_themselves()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("docs/two-api/get_thing.md", Page);
        _workspace.Build();
        File.Copy(At("specs/one.json"), At("specs/two.json"), overwrite: true);

        (int code, string output, string errors) = _workspace.Build();

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("  breaking: two-api: the client OneClient is TwoClient now", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/one-api")]
    public void A_page_is_one_in_any_case_of_its_name(string place)
    {
        Write("docs/one-api/GET_THING.MD", Page);

        (int code, string output, _) = Run("build", At(place), "-o", At("specs"));

        Assert.Equal(0, code);
        Assert.Contains("1 describe an action", output, StringComparison.Ordinal);
        (code, _, string errors) = Run("fields", At("docs/one-api"));
        Assert.Equal(2, code);
        Assert.Contains("holds pages, not specs", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_named_twice_is_read_once()
    {
        Write("docs/one-api/get_thing.md", Page);

        string output = Run("build", At("docs"), At("docs/one-api/get_thing.md"), "-o", At("specs")).Output;

        Assert.Contains("1 pages of 1 products", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_about_pages_go_to_the_error_stream_and_do_not_stop_the_build()
    {
        Write("docs/one-api/get_thing.md", Page.Replace("array[int]", "whatever", StringComparison.Ordinal));

        (int code, _, string errors) = Run("build", At("docs"), "-o", At("specs"));

        Assert.Equal(0, code);
        Assert.Contains("get_thing.md(13,3): warning CGD0006:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_got_wrong_is_said_in_one_line_and_nothing_is_written()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("more/one-api/get_thing.md", Page);
        Write("clash/a/three/get_thing.md", Page);
        Write("clash/b/three-api/get_thing.md", Page);
        Directory.CreateDirectory(At("empty"));
        Write("file", "");

        AssertFails("There is no file or folder", "build", At("nowhere"), "-o", At("specs"));
        AssertFails("has no pages", "build", At("empty"), "-o", At("specs"));
        AssertFails("are both the product 'one-api'", "build", At("docs"), At("more"), "-o", At("specs"));
        AssertFails("would both be written to", "build", At("clash"), "-o", At("specs"));
        AssertFails("has no specs in it", "fields", At("empty"));
        AssertFails($"The folder '{At("docs")}' holds pages, not specs. Build them with 'codegen build {At("docs")} --output specs' and name that folder.", "fields", At("docs"));
        AssertFails("or name another place.", "build", At("docs"), "-o", At("file"));
        Assert.False(Directory.Exists(At("specs")));
    }

    [Theory]
    [InlineData("There is no option, file or folder '--chek'. 'codegen build --help' names the options.", "build", "docs", "-o", "specs", "--chek")]
    [InlineData("There is no option, file or folder '--fromat'. 'codegen lint --help' names the options.", "lint", "--fromat", "json")]
    public void A_misspelled_option_is_not_taken_for_a_folder(string message, params string[] args)
    {
        (int code, _, string errors) = Run(args);

        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no file or folder", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages", "build", "", "-o", "specs")]
    [InlineData("--output", "build", "docs", "-o", "")]
    [InlineData("--output", "openapi", "specs", "-o", " ")]
    [InlineData("specs", "openapi", "", "-o", "openapi")]
    [InlineData("specs", "fields", "")]
    [InlineData("specs", "serve", "specs", "")]
    [InlineData("OLD", "diff", "", "specs")]
    [InlineData("NEW", "diff", "specs", "")]
    [InlineData("pages", "lint", "")]
    [InlineData("--project", "init", "--project", "")]
    [InlineData("--pages", "init", "--pages", "")]
    [InlineData("--namespace", "init", "--namespace", "")]
    public void A_value_that_is_empty_is_not_taken_for_one(string name, params string[] args)
    {
        (int code, _, string errors) = Run(args);

        Assert.Equal(2, code);
        Assert.Contains($"The value of '{name}' is empty. Write one, and see whether a variable in its place is set.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake in codegen itself", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_may_be_called_like_an_option()
    {
        string name = "-" + Guid.NewGuid().ToString("N");
        string folder = Directory.CreateDirectory(Path.Combine(name, "one-api")).FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "get_thing.md"), Page);

            Assert.Equal(0, Run("build", name, "--output", At("specs")).Code);
            Assert.True(File.Exists(At("specs/one.json")));
        }
        finally
        {
            Directory.Delete(name, recursive: true);
        }
    }

    [Fact]
    public void A_broken_spec_is_not_overwritten_because_the_names_in_it_would_be_lost()
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("specs/one.json", "{\n  \"codegenSpec\": 1,\n  oops");

        AssertFails("one.json(3,3): error CGS0001:", "build", At("docs"), "-o", At("specs"));
        Assert.Equal("{\n  \"codegenSpec\": 1,\n  oops", File.ReadAllText(At("specs/one.json")));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}\n")]
    [InlineData("{\n  \"codegenSpec\": 1,\n")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{ \"codegenSpec\": 0 }")]
    public void What_is_said_of_a_damaged_spec_works(string damaged)
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("specs/one.json", damaged);

        AssertFails("Restore a damaged spec from version control, or delete it and build it from its pages again", "build", At("docs"), "-o", At("specs"));
        File.Delete(At("specs/one.json"));
        Assert.Equal(0, Run("build", At("docs"), "-o", At("specs")).Code);
    }

    [Theory]
    [InlineData("", "(1,1)")]
    [InlineData("\n", "(2,1)")]
    [InlineData("{", "(1,2)")]
    public void A_file_among_specs_that_is_empty_or_cut_off_is_told(string content, string place)
    {
        Write("docs/one-api/get_thing.md", Page);
        Write("docs/two-api/get_thing.md", Page);
        Run("build", At("docs"), "-o", At("specs"));
        Write("specs/two.json", content);

        AssertFails($"{At("specs/two.json")}{place}: error CGS0001: ", "fields", At("specs"));
        AssertFails($"{At("specs/two.json")}{place}: error CGS0001: ", "openapi", At("specs"), "-o", At("openapi"));
        AssertFails($"{At("specs/two.json")}{place}: error CGS0001: ", "serve", At("specs"), "--port", "0");
        AssertFails($"{At("specs/two.json")}{place}: error CGS0001: ", "diff", At("specs"), At("docs"));
        AssertFails($"{At("specs/two.json")}{place}: error CGS0001: ", "build", At("docs"), "-o", At("specs"));
        Directory.Delete(At("docs/two-api"), recursive: true);
        Assert.Contains($"No action was read for {At("specs/two.json")}.", Run("build", At("docs"), "-o", At("specs")).Errors, StringComparison.Ordinal);
    }

    private static void AssertFails(string message, params string[] args)
    {
        (int code, _, string errors) = Run(args);
        Assert.Equal(2, code);
        Assert.Contains(message, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(params string[] args) => Workspace.Run(args);

    private string At(string path) => _workspace.At(path);

    private string[] Names(string folder) => _workspace.Names(folder);

    private void Write(string path, string text) => _workspace.Write(path, text);
}
