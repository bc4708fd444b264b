using System.Text;
using System.Text.Json.Nodes;
using Codegen.Docs;
using Codegen.Spec.Json;
using Codegen.Tests.Shared;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Schema;

/// <summary>The schema says of a spec what the writer and the reader do.</summary>
public class SpecSchemaTests
{
    private static readonly string Whole = Encoding.UTF8.GetString(SpecWriter.Write(WithEverything()));

    [Fact]
    public void A_spec_with_everything_in_it_is_valid()
    {
        Assert.Empty(PublishedSchema.Spec.Violations(Whole));
        SpecReadResult result = SpecReader.Read(Encoding.UTF8.GetBytes(Whole));
        Assert.Empty(result.Problems);
        Assert.Equal(WithEverything(), result.Product);
    }

    [Fact]
    public void A_spec_with_nothing_in_it_is_valid() =>
        Assert.Empty(PublishedSchema.Spec.Violations(Encoding.UTF8.GetString(SpecWriter.Write(Product()))));

    /// <summary>A property that is added to the writer and not to the schema, or to the model and not to the sample, is found here.</summary>
    [Fact]
    public void The_schema_knows_the_properties_that_are_written_and_no_others()
    {
        JsonNode schema = JsonNode.Parse(PublishedSchema.TextOf("api-spec.schema.json"))!;
        var written = new SortedSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(Whole)!, written);
        var known = new SortedSet<string>(
            schema["$defs"]!.AsObject().Select(definition => definition.Value!).Append(schema)
                .SelectMany(definition => definition["properties"]?.AsObject().Select(property => property.Key) ?? []),
            StringComparer.Ordinal);

        Assert.Equal(known, written);
        Assert.All(
            schema["$defs"]!.AsObject().Where(definition => definition.Value!["properties"] is not null).Select(definition => definition.Value!).Append(schema),
            definition =>
            {
                Assert.Equal("false", definition["additionalProperties"]!.ToJsonString());
                Assert.All(definition["properties"]!.AsObject(), property => Assert.NotEmpty(property.Value!["description"]!.GetValue<string>()));
            });
    }

    [Theory]
    [InlineData("string")]
    [InlineData("int[]")]
    [InlineData("float[][]")]
    [InlineData("object[][][][][][][][]")]
    [InlineData("#M")]
    [InlineData("#]")]
    [InlineData("#a.b c]")]
    [InlineData("#M[]")]
    [InlineData("Int")]
    [InlineData("int []")]
    [InlineData("#")]
    [InlineData("#[]")]
    [InlineData("##")]
    [InlineData("#M[][][][][][][][][]")]
    [InlineData("[]")]
    [InlineData("object[][][][][][][][][]")]
    public void A_type_is_one_for_the_schema_where_it_is_one_for_the_reader(string type) =>
        Assert.Equal(
            TypeSpec.TryParse(type, out _),
            PublishedSchema.Spec.Violations(WithField($$"""{"name": "A", "type": "{{type}}"}""")).Count == 0);

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("""{"codegenSpec": 1}""")]
    [InlineData("""{"codegenSpec": 1, "product": ""}""")]
    [InlineData("""{"codegenSpec": 1, "product": 5}""")]
    [InlineData("""{"codegenSpec": 2, "product": "p"}""")]
    [InlineData("""{"codegenSpec": "1", "product": "p"}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "titel": "x"}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "$schema": "https://example.com/"}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "title": null}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "endpoint": "ftp://x"}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "endpoint": "api.example.com"}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": {}}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [7]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": ""}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "csharpName": "a"}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "csharpName": "A; x"}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "pages": "x"}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "deprecated": true}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "request": []}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "request": {"field": []}}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "examples": {"reply": "x"}}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"message": ""}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"code": 1}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"code": 1.5, "message": ""}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"code": 19223372036854775808, "message": ""}]}""")]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"code": 1, "message": "", "tryAgain": "no"}]}""")]
    public void A_spec_that_makes_no_sense_is_refused_by_both(string json) => AssertRefused(json);

    [Theory]
    [InlineData("""{"type": "int"}""")]
    [InlineData("""{"name": "A"}""")]
    [InlineData("""{"name": "", "type": "int"}""")]
    [InlineData("""{"name": "A", "type": ""}""")]
    [InlineData("""{"name": "A", "type": "text"}""")]
    [InlineData("""{"name": "A", "type": ["int"]}""")]
    [InlineData("""{"name": "A", "type": "int", "csharpName": "1a"}""")]
    [InlineData("""{"name": "A", "type": "int", "csharpName": ""}""")]
    [InlineData("""{"name": "A", "type": "int", "required": "yes"}""")]
    [InlineData("""{"name": "A", "type": "int", "secret": 1}""")]
    [InlineData("""{"name": "A", "type": "int", "base64": null}""")]
    [InlineData("""{"name": "A", "type": "int", "default": 1}""")]
    [InlineData("""{"name": "A", "type": "int", "unit": {}}""")]
    [InlineData("""{"name": "A", "type": "int", "minimum": "1"}""")]
    [InlineData("""{"name": "A", "type": "int", "maximum": 1e40}""")]
    [InlineData("""{"name": "A", "type": "int", "values": ["a"]}""")]
    [InlineData("""{"name": "A", "type": "int", "values": [{"description": "a"}]}""")]
    [InlineData("""{"name": "A", "type": "int", "values": [{"value": "a", "meaning": "a"}]}""")]
    [InlineData("""{"name": "A", "type": "int", "optional": true}""")]
    public void A_field_that_makes_no_sense_is_refused_by_both(string field) => AssertRefused(WithField(field));

    [Theory]
    [InlineData("""{"typeName": "M", "fields": []}""")]
    [InlineData("""{"name": "M", "fields": []}""")]
    [InlineData("""{"name": "", "typeName": "M"}""")]
    [InlineData("""{"name": "M[]", "typeName": "M"}""")]
    [InlineData("""{"name": "[]", "typeName": "M"}""")]
    [InlineData("""{"name": "M", "typeName": ""}""")]
    [InlineData("""{"name": "M", "typeName": "m"}""")]
    [InlineData("""{"name": "M", "typeName": "1M"}""")]
    [InlineData("""{"name": "M", "typeName": "M<T>"}""")]
    [InlineData("""{"name": "M", "typeName": "M", "fields": {}}""")]
    [InlineData("""{"name": "M", "typeName": "M", "description": ""}""")]
    public void A_model_that_makes_no_sense_is_refused_by_both(string model) =>
        AssertRefused(WithField("""{"name": "A", "type": "int"}""", model));

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("en-older")]
    public void Every_spec_of_the_real_pages_is_valid(string language)
    {
        string folder = SharedFolder.Require("corpus", language);
        IEnumerable<PageFile> pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(path => new PageFile(path, Path.GetFileName(Path.GetDirectoryName(path))!, File.ReadAllBytes(path)));
        string[] specs = [.. DocsReader.Read(pages, _ => null).Select(reading => Encoding.UTF8.GetString(SpecWriter.Write(reading.Product)))];

        Assert.NotEmpty(specs);
        Assert.Empty(PublishedSchema.Spec.Many.Violations("[" + string.Join(",", specs) + "]"));
        Assert.All(specs, spec => Assert.Empty(SpecReader.Read(Encoding.UTF8.GetBytes(spec)).Problems));
    }

    private static void AssertRefused(string json)
    {
        Assert.NotEmpty(PublishedSchema.Spec.Violations(json));
        Assert.NotEmpty(SpecReader.Read(Encoding.UTF8.GetBytes(json)).Problems);
    }

    private static ProductSpec WithEverything()
    {
        FieldSpec full = Field("Size", TypeSpec.ForModel("Disks", 1), required: true) with
        {
            CSharpName = "Length",
            Description = "How much.\u2028\ud83d\ude00",
            Deprecated = "Gone soon.",
            Values = new[] { new ValueSpec("", "none"), new ValueSpec("2") }.ToEquatableArray(),
            Default = "1",
            Unit = "GB",
            Minimum = -79228162514264337593543950335m,
            Maximum = 79228162514264337593543950335m,
            Base64 = true,
            Secret = true,
        };
        ActionSpec action = Action("CreateDisk", Message([full], Model("Disks", full)), Message([Field("Id")])) with
        {
            CSharpName = "NewDisk",
            Title = "创建",
            Description = "Makes a disk.",
            Limits = "Ten a day.",
            Deprecated = "Use another.",
            Group = "Disks",
            Page = "create_disk.md",
            Examples = new ExampleSpec("https://api.example.com/\n&Zone=a", "RetCode: 0"),
        };
        return Product(action) with
        {
            Title = "Disks",
            Description = "All about disks.",
            Limits = "A hundred disks.",
            Endpoint = "https://api.example.com/",
            ErrorCodes = new[] { new ErrorCodeSpec(long.MinValue, "Busy.", TryAgain: true), new ErrorCodeSpec(long.MaxValue, "") }.ToEquatableArray(),
        };
    }

    private static string WithField(string field, string model = """{"name": "M", "typeName": "M"}""") =>
        """{"codegenSpec": 1, "product": "p", "actions": [{"name": "A", "response": {"fields": [FIELD], "models": [MODEL]}}]}"""
            .Replace("FIELD", field, StringComparison.Ordinal).Replace("MODEL", model, StringComparison.Ordinal);

    private static void Collect(JsonNode node, SortedSet<string> names)
    {
        foreach ((string name, JsonNode? value) in node is System.Text.Json.Nodes.JsonObject json ? json.ToArray() : [])
        {
            names.Add(name);
            if (name != "examples")
            {
                Collect(value!, names);
            }
            else
            {
                names.UnionWith(value!.AsObject().Select(example => example.Key));
            }
        }

        foreach (JsonNode? item in node is JsonArray list ? list.ToArray() : [])
        {
            Collect(item!, names);
        }
    }
}
