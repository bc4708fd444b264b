using System.Globalization;
using System.Reflection;
using Codegen.Generator.Diagnostics;
using Codegen.Generator.Tests.Support;
using Codegen.Spec.Json;
using Codegen.Spec.Overlays;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Safety;

public sealed class Wrong_specs
{
    [Fact]
    public void Have_an_id_that_stands_for_nothing_else()
    {
        string[] ofSpecs = Constants(typeof(SpecProblemIds));
        string[] ofOverlays = Constants(typeof(OverlayProblemIds));
        IEnumerable<string> ofTheGenerator = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(descriptor => ((DiagnosticDescriptor)descriptor.GetValue(null)!).Id)
            .Where(id => !ofSpecs.Contains(id));

        string[] all = [.. ofSpecs, .. ofOverlays, .. ofTheGenerator];

        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);

        static string[] Constants(Type ids) => [.. ids.GetFields(BindingFlags.Public | BindingFlags.Static).Select(id => (string)id.GetRawConstantValue()!)];
    }

    [Fact]
    public void Are_reported_at_the_line_and_column()
    {
        var file = new SpecText("/specs/usmc.json", """
            {
              "codegenSpec": 1,
              "product": "usmc-api",
              "actions": [
                { "name": "GetPlan", "request": { "fields": [ { "name": "Id", "type": "text" } ] } },
                { "name": "ListPlans" }
              ]
            }
            """);

        GeneratorDriverRunResult result = Project.Run([file]);

        Diagnostic problem = Assert.Single(result.Diagnostics);
        Assert.Equal("CGS0005", problem.Id);
        Assert.Equal("/specs/usmc.json", problem.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(4, 74), problem.Location.GetLineSpan().StartLinePosition);

        // What is sound is generated all the same: one mistake is one error, not one for each use of the client.
        Assert.Equal(["Usmc.Client.g.cs", "Usmc.ListPlans.g.cs"], Project.Sources(result).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_a_property_that_stands_twice_are_reported_at_the_second()
    {
        var file = new SpecText("/specs/usmc.json", "{\n  \"codegenSpec\": 1,\n  \"product\": \"usmc-api\",\n  \"codegenSpec\": 1\n}\n");

        Diagnostic problem = Assert.Single(Project.Run([file]).Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error);

        Assert.Equal("CGS0006", problem.Id);
        Assert.Equal(new LinePosition(3, 2), problem.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void With_a_model_that_reads_as_a_list_are_reported() =>
        Assert.Contains(
            Project.Run([SpecText.Of(HostileProduct.WithNames("harmless[]"))]).Diagnostics,
            problem => problem.Id is "CGS0003" && problem.GetMessage(CultureInfo.InvariantCulture).Contains("'harmless[]'", StringComparison.Ordinal));

    [Fact]
    public void Cut_off_anywhere_are_reported_in_their_file()
    {
        string whole = SpecText.Of(HostileProduct.WithDescriptions("text")).GetText().ToString();
        for (int length = 20; length < whole.Length - 2; length += 37)
        {
            Diagnostic problem = Assert.Single(Project.Run([new SpecText("/specs/cut.json", whole[..length])]).Diagnostics);
            Assert.Equal("CGS0001", problem.Id);
            Assert.Equal("/specs/cut.json", problem.Location.GetLineSpan().Path);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"a package\"}")]
    [InlineData("no JSON")]
    public void Are_left_alone_when_nobody_called_them_specs(string content) =>
        Assert.Empty(Project.Run([new SpecText("/package.json", content)]).Diagnostics);

    [Theory]
    [InlineData("", "CGS0001")]
    [InlineData("[]", "CGS0002")]
    [InlineData("{\"name\":\"a package\"}", "CGS0002")]
    [InlineData("{\"codegenSpec\":99}", "CGS0002")]
    public void Are_reported_when_the_project_calls_them_specs(string content, string id)
    {
        ProjectOptions options = new ProjectOptions().Metadata("CodegenIsSpec", "true");
        Assert.Equal(id, Assert.Single(Project.Run([new SpecText("/a.spec", content)], options).Diagnostics).Id);
    }

    [Fact]
    public void With_models_in_circles_are_generated()
    {
        MessageSpec circle = Message(Optional("A", "#A[]")).With(
            Model("A", Optional("B", "#B"), Optional("Self", "#A[][]")), Model("B", Optional("C", "#C[]")), Model("C", Optional("A", "#A")));
        MessageSpec parameters = circle with { Models = circle.Models.Select(model => model with { TypeName = model.TypeName + "Parameters" }).ToEquatableArray() };
        Project.Generate(Product(Action("GetIt", parameters, circle)));
    }

    [Fact]
    public void Of_very_many_rows_are_generated()
    {
        FieldSpec[] rows = [.. Enumerable.Range(0, 20_000).Select(number => Optional("Field" + number.ToString(CultureInfo.InvariantCulture), "string"))];
        GeneratorDriverRunResult result = Project.Run([SpecText.Of(Product(Action("GetIt", Message(rows), Message(rows))))]);
        Assert.Empty(result.Diagnostics);
        Assert.Contains("Field19999 = reader.ReadString()", Project.Sources(result)["Usmc.GetIt.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_without_end_are_reported()
    {
        string deep = "{\"codegenSpec\":1,\"product\":\"p\",\"actions\":" + new string('[', 100_000);
        Assert.Equal("CGS0001", Assert.Single(Project.Run([new SpecText("/deep.json", deep)]).Diagnostics).Id);
    }

    [Fact]
    public void That_cannot_be_read_fail_alone()
    {
        GeneratorDriverRunResult result = Project.Run([new UnreadableText(), SpecText.Of(Product(Action("GetPlan")))]);

        Diagnostic problem = Assert.Single(result.Diagnostics);
        Assert.Equal("CGS0100", problem.Id);
        Assert.Contains("the disk is gone", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/specs/gone.json", problem.Location.GetLineSpan().Path);
        Assert.Equal(2, Project.Sources(result).Count);
    }

    [Fact]
    public void That_do_not_exist_are_reported() =>
        Assert.Equal("CGS0001", Assert.Single(Project.Run([new MissingText()]).Diagnostics).Id);

    [Fact]
    public void Have_a_descriptor_for_every_problem_that_their_reader_knows()
    {
        IEnumerable<string> ids = typeof(SpecProblemIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        Assert.All(ids, id => Assert.Equal(id, Descriptors.Of(id).Id));
    }

    [Fact]
    public void Of_one_product_are_generated_once()
    {
        SpecText[] files =
        [
            SpecText.Of(Product(Action("GetPlan")), "/b.json"),
            SpecText.Of(Product(Action("GetPlan")) with { Product = "USMC" }, "/a.json"),
        ];

        GeneratorDriverRunResult result = Project.Run(files);

        Diagnostic problem = Assert.Single(result.Diagnostics);
        Assert.Equal("CGS0101", problem.Id);
        Assert.EndsWith("Leave one of the files out.", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("/b.json", problem.Location.GetLineSpan().Path);
        Assert.Contains("class USMCClient", Project.Sources(result)["USMC.Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Named_twice_are_generated_once() =>
        Assert.Equal(2, Project.Generate([SpecText.Of(Product(Action("GetPlan"))), SpecText.Of(Product(Action("GetPlan")))]).Count);

    private sealed class UnreadableText : AdditionalText
    {
        public override string Path => "/specs/gone.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("the disk is gone");
    }

    private sealed class MissingText : AdditionalText
    {
        public override string Path => "/specs/none.json";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
