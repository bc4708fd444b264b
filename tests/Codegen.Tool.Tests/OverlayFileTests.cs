namespace Codegen.Tool.Tests;

/// <summary>Overlays beside the specs, as a build finds them.</summary>
public sealed class OverlayFileTests : IDisposable
{
    private const string Correction = """
        {
          "codegenOverlay": 1,
          "corrections": [
            {"action": "GetThing", "side": "response", "field": "Sizes[]", "set": {"type": "float[]"}, "reason": "The example shows 1.5."}
          ]
        }
        """;

    private readonly Workspace _workspace = new();

    public OverlayFileTests()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void An_overlay_corrects_the_spec_beside_it_and_no_other()
    {
        _workspace.Write("specs/one.overlay.json", Correction);

        (int code, string output, string errors) = _workspace.Build();

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("1 of them corrected by an overlay", output, StringComparison.Ordinal);
        Assert.Contains("\"float[]\"", _workspace.Read("specs/one.json"), StringComparison.Ordinal);
        Assert.Contains("\"int[]\"", _workspace.Read("specs/two.json"), StringComparison.Ordinal);
        Assert.Contains("two-api\tGetThing", Workspace.Run("fields", _workspace.At("specs")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Building_again_corrects_what_the_pages_say_and_not_what_was_corrected()
    {
        _workspace.Write("specs/one.overlay.json", Correction);
        _workspace.Build();
        string once = _workspace.Read("specs/one.json");

        Assert.Contains("0 of them new or changed", _workspace.Build().Output, StringComparison.Ordinal);
        Assert.Equal(once, _workspace.Read("specs/one.json"));
        Assert.Equal(0, _workspace.Build("--check").Code);
    }

    [Fact]
    public void Corrected_specs_and_their_pages_have_no_differences()
    {
        _workspace.Write("specs/one.overlay.json", Correction);
        _workspace.Build();

        (int code, string output, string errors) = Workspace.Run("diff", _workspace.At("specs"), _workspace.At("docs"));

        Assert.Equal((0, "No changes.", ""), (code, output.Trim(), errors));
    }

    [Fact]
    public void A_changed_overlay_makes_a_spec_stale()
    {
        _workspace.Build();
        _workspace.Write("specs/one.overlay.json", Correction);

        Assert.Equal(1, _workspace.Build("--check").Code);
    }

    [Fact]
    public void A_correction_that_no_longer_applies_stops_the_build_at_its_line()
    {
        _workspace.Build();
        string before = _workspace.Read("specs/two.json");
        _workspace.Write("specs/one.overlay.json", Correction);
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page.Replace("array[int]", "array[float]", StringComparison.Ordinal));
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page.Replace("array[int]", "int", StringComparison.Ordinal));

        (int code, _, string errors) = _workspace.Build();

        Assert.Equal(2, code);
        Assert.Contains($"{_workspace.At("specs/one.overlay.json")}(4,84): error CGS0202: The docs say 'float[]'", errors, StringComparison.Ordinal);
        Assert.Equal(before, _workspace.Read("specs/two.json"));
    }

    [Fact]
    public void An_action_that_would_hide_the_runtime_makes_way_until_an_overlay_names_it()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page.Replace("GetThing", "Api", StringComparison.Ordinal));
        _workspace.Build();
        Assert.Equal(0, _workspace.Build("--check").Code);
        Assert.Equal(0, Workspace.Run("openapi", _workspace.At("specs/one.json"), "-o", _workspace.At("one.openapi.json")).Code);
        Assert.Contains("await client.Api_Async(new()", _workspace.Read("one.openapi.json"), StringComparison.Ordinal);

        _workspace.Write("specs/one.overlay.json", """
            {"codegenOverlay": 1, "corrections": [{"action": "Api", "set": {"csharpName": "CallApi"}, "reason": "Reads better."}]}
            """);

        Assert.Equal(0, _workspace.Build().Code);
        Assert.Equal(0, _workspace.Build("--check").Code);
    }

    [Fact]
    public void An_overlay_that_is_no_json_stops_the_build()
    {
        _workspace.Write("specs/one.overlay.json", "{");

        (int code, _, string errors) = _workspace.Build();

        Assert.Equal(2, code);
        Assert.Contains("one.overlay.json(1,2): error CGS0001:", errors, StringComparison.Ordinal);
        Assert.Equal(["one.overlay.json"], _workspace.Names("specs"));
    }
}
