namespace Codegen.Tool.Tests;

/// <summary><c>codegen build --check</c>, for CI: is what is committed what a build would write?</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public CheckTests()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_is_current_is_fine()
    {
        _workspace.Build();

        (int code, string output, string errors) = _workspace.Build("--check");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("2 specs in", output, StringComparison.Ordinal);
        Assert.Contains("all of them current", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_spec_is_named_with_the_way_to_mend_it_and_nothing_is_written()
    {
        _workspace.Build();
        string before = _workspace.Read("specs/two.json");
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page.Replace("array[int]", "int", StringComparison.Ordinal));
        _workspace.Write("specs/two.json.999999999.tmp", "left by a dead run");

        (int code, _, string errors) = _workspace.Build("--check", "--quiet");

        Assert.Equal(1, code);
        Assert.Contains($"error: {_workspace.At("specs/two.json")} is stale", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("one.json", errors, StringComparison.Ordinal);
        Assert.Contains($"Run 'codegen build {_workspace.At("docs")} --output {_workspace.At("specs")}' and commit what it writes.", errors, StringComparison.Ordinal);
        Assert.Equal(before, _workspace.Read("specs/two.json"));
        Assert.Equal(["one.json", "two.json", "two.json.999999999.tmp"], _workspace.Names("specs"));
    }

    [Fact]
    public void A_missing_spec_is_stale_and_its_folder_is_not_made()
    {
        (int code, _, string errors) = _workspace.Build("--check");

        Assert.Equal(1, code);
        Assert.Contains("one.json is missing", errors, StringComparison.Ordinal);
        Assert.Contains("2 of 2 specs", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_workspace.At("specs")));
    }

    /// <summary>Git for Windows checks out other line ends than it keeps: there is nothing that could be committed.</summary>
    [Fact]
    public void Line_ends_of_another_system_are_current()
    {
        _workspace.Build();
        string checkedOut = _workspace.Read("specs/one.json").Replace("\n", "\r\n", StringComparison.Ordinal);
        _workspace.Write("specs/one.json", checkedOut);

        Assert.Equal(0, _workspace.Build("--check").Code);
        Assert.Contains("0 of them new or changed", _workspace.Build().Output, StringComparison.Ordinal);
        Assert.Equal(checkedOut, _workspace.Read("specs/one.json"));
    }

    [Fact]
    public void A_carriage_return_that_ends_no_line_is_stale()
    {
        _workspace.Build();
        _workspace.Write("specs/one.json", _workspace.Read("specs/one.json") + "\r");

        Assert.Equal(1, _workspace.Build("--check").Code);
    }

    [Fact]
    public void A_spec_whose_pages_are_gone_is_told_and_stays_and_is_no_current_one()
    {
        _workspace.Build();
        Directory.Delete(_workspace.At("docs/two-api"), recursive: true);
        _workspace.Write("specs/two.overlay.json", """{"codegenOverlay": 1, "corrections": []}""");
        _workspace.Write("specs/other.json", "{}");
        string told = $": {_workspace.At("specs/two.json")}: There are no pages of 'two-api' any more, so nothing keeps this spec up to date. "
            + "Bring the pages back, delete this spec and its overlay two.overlay.json, or move it to another folder, if it is to stay as it is.\n";

        Assert.Equal((0, "", "warning" + told), _workspace.Build("--quiet"));
        Assert.Equal((1, "", "error" + told), _workspace.Build("--check", "--quiet"));
        Assert.DoesNotContain("current", _workspace.Build("--check").Output, StringComparison.Ordinal);
        Assert.Equal(["one.json", "other.json", "two.json", "two.overlay.json"], _workspace.Names("specs"));
    }

    [Fact]
    public void A_spec_whose_pages_describe_no_action_any_more_is_no_current_one()
    {
        _workspace.Build();
        _workspace.Write("docs/two-api/get_thing.md", "# Moved\n\nSee elsewhere.\n");

        (int code, _, string errors) = _workspace.Build("--check", "--quiet");

        Assert.Equal(1, code);
        Assert.Contains($"error: {_workspace.At("specs/two.json")}: No page of 'two-api' describes an action any more, so", errors, StringComparison.Ordinal);
        Assert.Contains("back, delete this spec, or move", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Specs_of_other_builds_are_not_missed()
    {
        _workspace.Build();
        _workspace.Write("specs/one-copy.json", _workspace.Read("specs/one.json"));
        _workspace.Write("specs/three.json", """{ "codegenSpec": 1, "product": "three-api", "actions": [{ "name": "ByHand" }] }""");

        (int code, string output, string errors) = Workspace.Run("build", _workspace.At("docs/one-api"), "-o", _workspace.At("specs"), "--check");

        Assert.Equal(0, code);
        Assert.Contains("all of them current", output, StringComparison.Ordinal);
        Assert.DoesNotContain("any more", errors, StringComparison.Ordinal);
        Assert.Contains($"warning: No action was read for {string.Join(", ", new[] { "one-copy", "three", "two" }.Select(name => _workspace.At($"specs/{name}.json")))}. ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_of_no_product_is_told_that_its_name_may_be_misspelled()
    {
        const string Overlay = """{"codegenOverlay": 1, "corrections": []}""";
        _workspace.Write("specs/oen.overlay.json", Overlay);
        _workspace.Write("specs/another.overlay.json", Overlay);
        _workspace.Write("specs/two.overlay.json", Overlay);

        (int code, _, string errors) = _workspace.Build("--quiet");

        Assert.Equal(0, code);
        Assert.Equal(
            [
                $"warning: {_workspace.At("specs/another.overlay.json")}: This overlay corrects nothing: there is neither a page nor a spec of a product 'another'. An overlay is named after its product: PRODUCT.overlay.json. Rename it, or delete it.",
                $"warning: {_workspace.At("specs/oen.overlay.json")}: This overlay corrects nothing: there is neither a page nor a spec of a product 'oen'. An overlay is named after its product: PRODUCT.overlay.json. Rename it to one.overlay.json, if that is meant, or delete it.",
            ],
            errors.TrimEnd().Split('\n'));
    }
}
