namespace Codegen.Tool.Tests.OpenApi;

/// <summary><c>codegen openapi</c> as its user meets it.</summary>
public sealed class OpenApiCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public OpenApiCommandTests()
    {
        _workspace.Write("docs/one-api/get_thing.md", Workspace.Page);
        _workspace.Write("docs/two-api/get_thing.md", Workspace.Page);
        _workspace.Build();
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_folder_gets_one_document_a_product()
    {
        (int code, string output, string errors) = Run("specs", "-o", _workspace.At("openapi"));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("2 OpenAPI documents of 2 products with 2 operations", output, StringComparison.Ordinal);
        Assert.Equal(["one.openapi.json", "two.openapi.json"], _workspace.Names("openapi"));
        Assert.Contains("\"/#GetThing\"", _workspace.Read("openapi/one.openapi.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_counted_as_one()
    {
        string output = Run("specs/one.json", "-o", _workspace.At("cloud.json")).Output;

        Assert.Contains("1 OpenAPI document of 1 product with 1 operation in", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_gets_one_document_of_all_products_and_the_server_that_was_asked_for()
    {
        (int code, _, string errors) = Run("specs", "-o", _workspace.At("cloud.json"), "--server", "http://127.0.0.1:5080/");

        Assert.Equal((0, ""), (code, errors));
        string document = _workspace.Read("cloud.json");
        Assert.Contains("\"/#Two_GetThing\"", document, StringComparison.Ordinal);
        Assert.Contains("\"http://127.0.0.1:5080\"", document, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_among_specs_are_not_taken_for_specs_and_a_version_is_a_folder()
    {
        Run("specs", "-o", _workspace.At("specs"));
        Assert.Contains("2 products", Run("specs", "-o", _workspace.At("v1.0")).Output, StringComparison.Ordinal);

        Assert.Contains("2 products", Run("specs", "-o", _workspace.At("openapi")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is neither a folder nor a file", "specs", "cloud.yaml")]
    [InlineData("is no address of a server", "specs", "cloud.json", "--server", "127.0.0.1")]
    [InlineData("holds pages, not specs. Build them with 'codegen build ", "docs", "cloud.json")]
    public void What_cannot_be_done_is_said_and_nothing_is_written(string message, string specs, string output, params string[] options)
    {
        (int code, _, string errors) = Run(specs, ["-o", _workspace.At(output), .. options]);

        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At(output)));
    }

    [Theory]
    [InlineData("specs/one.json", "specs/one.json")]
    [InlineData("specs", "specs/one.json")]
    [InlineData("specs", "specs/two.json")]
    [InlineData("specs", "late.json")]
    [InlineData("specs", "broken.json")]
    public void A_spec_is_not_written_over(string specs, string output)
    {
        _workspace.Write("late.json", "{ \"product\": \"late-api\", \"codegenSpec\": 1, \"actions\": [] }");
        _workspace.Write("broken.json", "<<<<<<< {\n  \"codegenSpec\": 1");
        string before = _workspace.Read(output);

        (int code, _, string errors) = Run(specs, "-o", _workspace.At(output));

        Assert.Equal(2, code);
        Assert.Equal(
            $"error: '{_workspace.At(output)}' is a spec, and the OpenAPI document would be written over it. Name another file or folder with --output.",
            errors.TrimEnd());
        Assert.Equal(before, _workspace.Read(output));
    }

    [Fact]
    public void An_overlay_is_not_written_over()
    {
        _workspace.Write("specs/one.overlay.json", "{ \"codegenOverlay\": 1, \"corrections\": [] }");

        (int code, _, string errors) = Run("specs", "-o", _workspace.At("specs/one.overlay.json"));

        Assert.Equal(2, code);
        Assert.Contains("one.overlay.json' is an overlay, and the OpenAPI document would be written over it.", errors, StringComparison.Ordinal);
        Assert.Contains("codegenOverlay", _workspace.Read("specs/one.overlay.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_an_earlier_run_is_written_over()
    {
        _workspace.Write("cloud.json", "{ \"openapi\": \"3.1.0\" }");
        _workspace.Write("openapi/one.openapi.json", "");

        Assert.Equal(0, Run("specs", "-o", _workspace.At("cloud.json")).Code);
        Assert.Equal(0, Run("specs", "-o", _workspace.At("openapi")).Code);

        Assert.Contains("GetThing", _workspace.Read("cloud.json"), StringComparison.Ordinal);
        Assert.Contains("GetThing", _workspace.Read("openapi/one.openapi.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openapi")]
    [InlineData("cloud.json")]
    public void Two_specs_of_one_product_are_told_and_nothing_is_written(string output)
    {
        File.Copy(_workspace.At("specs/one.json"), _workspace.At("specs/copy.json"));

        (int code, _, string errors) = Run("specs", "-o", _workspace.At(output));

        Assert.Equal(2, code);
        Assert.StartsWith($"error: '{_workspace.At("specs/copy.json")}' and '{_workspace.At("specs/one.json")}' are both the product 'one-api'.", errors, StringComparison.Ordinal);
        Assert.False(Path.Exists(_workspace.At(output)));
    }

    [Fact]
    public void Two_products_of_one_document_are_told_and_nothing_is_written()
    {
        _workspace.Write("specs/copy.json", _workspace.Read("specs/one.json").Replace("\"one-api\"", "\"one\"", StringComparison.Ordinal));

        (int code, _, string errors) = Run("specs", "-o", _workspace.At("openapi"));

        Assert.Equal(2, code);
        Assert.StartsWith($"error: The products 'one' and 'one-api' would both be written to '{_workspace.At("openapi/one.openapi.json")}'.", errors, StringComparison.Ordinal);
        Assert.False(Path.Exists(_workspace.At("openapi")));
    }

    private (int Code, string Output, string Errors) Run(string specs, params string[] options) =>
        Workspace.Run(["openapi", _workspace.At(specs), .. options]);
}
