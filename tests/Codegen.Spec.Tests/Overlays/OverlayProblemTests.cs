using System.Text;
using Codegen.Spec.Json;
using Codegen.Spec.Overlays;
using Codegen.Spec.Tests.Schema;
using Codegen.Tests.Shared;
using CsCheck;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Overlays;

/// <summary>What is wrong with an overlay is said at its place, and what stands in the docs instead.</summary>
public class OverlayProblemTests
{
    private static readonly ProductSpec Docs = Product(
        Action(
            "GetA",
            Message([Field("Id", required: true), Field("Ids", new TypeSpec(TypeKind.String, null, 1)), Field("Kind") with { Values = new[] { new ValueSpec("x") }.ToEquatableArray() }]),
            Message([Field("Set", TypeSpec.ForModel("Item", 1)), Field("Other", TypeSpec.ForModel("Else")), Field("Any", new TypeSpec(TypeKind.Object))], Model("Item", Field("Name"), Field("Size")), Model("Else", Field("X")))),
        Action("GetB", Message([Field("Size", new TypeSpec(TypeKind.Int)) with { Maximum = 10 }])));

    [Theory]
    [InlineData("{", "CGS0001", "$", "not valid JSON")]
    [InlineData("[]", "CGS0002", "$", "no overlay")]
    [InlineData("""{"codegenSpec": 1}""", "CGS0002", "$", "no overlay")]
    [InlineData("""{"codegenOverlay": 2, "corrections": []}""", "CGS0002", "$.codegenOverlay", "Update 'codegen'")]
    [InlineData("""{"codegenOverlay": "1", "corrections": []}""", "CGS0002", "$.codegenOverlay", "not a whole number")]
    [InlineData("""{"codegenOverlay": 1}""", "CGS0003", "$", "'corrections' is missing")]
    [InlineData("""{"codegenOverlay": 1, "corrections": {}}""", "CGS0003", "$.corrections", "expects a list")]
    [InlineData("""{"codegenOverlay": 1, "corrections": [], "product": "x"}""", "CGS0004", "$.product", "no property 'product'")]
    public void A_file_of_another_form_is_refused(string json, string id, string path, string message) => AssertProblem(json, id, path, message);

    [Fact]
    public void What_is_no_JSON_is_told_in_words_for_people()
    {
        SpecProblem problem = Assert.Single(Apply("{\"codegenOverlay\": 1,\n \"corrections\": [ }").Problems);

        Assert.Equal((1, 18), (problem.Line, problem.Column));
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Mend the file.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "CGS0003", "", "expects an object")]
    [InlineData("""{"reason": "r", "set": {"title": "T"}}""", "CGS0003", "", "'action' is missing")]
    [InlineData("""{"action": "GetA", "set": {"title": "T"}}""", "CGS0003", "", "'reason' is missing")]
    [InlineData("""{"action": "GetA", "reason": "", "set": {"title": "T"}}""", "CGS0003", ".reason", "'reason' is empty")]
    [InlineData("""{"action": "GetA", "reason": "  ", "set": {"title": "T"}}""", "CGS0003", ".reason", "reason is empty")]
    [InlineData("""{"action": "GetA", "reason": "r"}""", "CGS0003", "", "'side' and 'field'")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {}}""", "CGS0003", ".set", "Nothing stands")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {"title": "T"}, "was": {}}""", "CGS0003", ".was", "Nothing stands")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {"required": true}}""", "CGS0004", ".set.required", "It has csharpName, deprecated")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {"title": 5}}""", "CGS0003", ".set.title", "expects a text")]
    [InlineData("""{"action": "GetA", "reason": "r", "unset": ["name"]}""", "CGS0004", ".unset[0]", "can't be taken away")]
    [InlineData("""{"action": "GetA", "reason": "r", "unset": "title"}""", "CGS0003", ".unset", "expects a list")]
    [InlineData("""{"action": "GetA", "reason": "r", "unset": [5]}""", "CGS0003", ".unset[0]", "expects a text")]
    [InlineData("""{"action": "GetA", "side": "reply", "field": "Id", "reason": "r", "remove": true}""", "CGS0003", ".side", "'reply' is no side")]
    [InlineData("""{"action": "GetA", "side": "request", "reason": "r", "remove": true}""", "CGS0003", "", "'field' is missing")]
    [InlineData("""{"action": "GetA", "field": "Id", "reason": "r", "remove": true}""", "CGS0003", "", "'side' is missing")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r"}""", "CGS0003", "", "'typeName'")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "remove": false}""", "CGS0003", ".remove", "true")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "remove": true, "add": {"type": "int"}}""", "CGS0003", "", "Only one")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "remove": true, "set": {"type": "int"}}""", "CGS0004", ".set", "no property 'set'")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"typ": "int"}}""", "CGS0004", ".set.typ", "no property 'typ'")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "number"}}""", "CGS0005", ".set.type", "'number' is no type")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"minimum": "1"}}""", "CGS0003", ".set.minimum", "expects a number")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "unset": ["type"]}""", "CGS0004", ".unset[0]", "can't be taken away")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "addValues": []}""", "CGS0003", ".addValues", "Nothing stands")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "addValues": ["x"]}""", "CGS0003", ".addValues[0]", "expects an object")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "New", "reason": "r", "add": {"required": true}}""", "CGS0003", ".add", "'type' is missing")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "New", "reason": "r", "add": {"type": "int", "name": "New"}}""", "CGS0004", ".add.name", "no property 'name'")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {"csharpName": "get a"}}""", "CGS0007", "", "can't name a C# type")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"csharpName": "1"}}""", "CGS0007", "", "can't name a C# property")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "typeName": "item"}""", "CGS0007", ".typeName", "can't name a C# type")]
    public void A_correction_of_another_form_is_refused_by_the_schema_as_well(string correction, string id, string path, string message)
    {
        string json = Overlaying(correction);

        Assert.NotEmpty(PublishedSchema.Overlay.Violations(json));
        AssertProblem(json, id, "$.corrections[0]" + path, message);
    }

    [Theory]
    [InlineData("""{"action": "GetAA", "reason": "r", "set": {"title": "T"}}""", "CGS0201", ".action", "nearest that they have: GetA, GetB")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id2", "reason": "r", "remove": true}""", "CGS0201", ".field", "The request has Id (string), Ids[] (string[]), Kind (string).")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Ids", "reason": "r", "remove": true}""", "CGS0201", ".field", "Ids[] (string[])")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id[]", "reason": "r", "remove": true}""", "CGS0201", ".field", "The request has Ids[] (string[]), Id (string), Kind (string).")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[].Nam", "reason": "r", "remove": true}""", "CGS0201", ".field", "'Set[]' has Name (string), Size (string).")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[].Name.First", "reason": "r", "remove": true}""", "CGS0201", ".field", "'Set[].Name' has no fields.")]
    [InlineData("""{"action": "GetB", "side": "response", "field": "Set[]", "reason": "r", "remove": true}""", "CGS0201", ".field", "The response has no fields.")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "removeValues": ["y"]}""", "CGS0201", ".removeValues[0]", "they list x")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "removeValues": ["y"]}""", "CGS0201", ".removeValues[0]", "they list none")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "typeName": "Identity"}""", "CGS0201", ".typeName", "of the type string")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "string"}}""", "CGS0202", ".set.type", "The docs say 'string' of 'type' themselves")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"required": true, "unit": "x"}}""", "CGS0202", ".set.required", "The docs say true")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "unset": ["unit"]}""", "CGS0202", ".unset[0]", "The docs say nothing of 'unit'")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "addValues": [{"value": "y"}, {"value": "x"}]}""", "CGS0202", ".addValues[1]", "'x' themselves")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "add": {"type": "string"}}""", "CGS0202", ".field", "have a field 'Id' (string) themselves")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "was": {"type": "int"}, "set": {"type": "float"}}""", "CGS0203", ".was.type", "The docs say 'string' here, not 'int'")]
    [InlineData("""{"action": "GetA", "reason": "r", "was": {"title": "x"}, "set": {"title": "y"}}""", "CGS0203", ".was.title", "The docs say nothing here, not 'x'")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Ids", "reason": "r", "add": {"type": "string"}}""", "CGS0006", ".field", "of another type")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "New", "reason": "r", "add": {"type": "string[]"}}""", "CGS0003", ".field", "ends with 'New', but the type is string[]")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "New[]", "reason": "r", "add": {"type": "string"}}""", "CGS0003", ".field", "ends with 'New[]', but the type is string")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id.", "reason": "r", "add": {"type": "string"}}""", "CGS0003", ".field", "ends with ''")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Signature", "reason": "r", "add": {"type": "string"}}""", "CGS0009", ".field", "sets the parameter 'Signature' of every call itself")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id.New", "reason": "r", "add": {"type": "string"}}""", "CGS0201", ".field", "'Id' is of the type string, which holds no fields")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "No.New", "reason": "r", "add": {"type": "string"}}""", "CGS0201", ".field", "no field 'No'")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "New", "reason": "r", "add": {"type": "#Itm"}}""", "CGS0005", ".add.type", "there are Item, Else")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "#Item"}}""", "CGS0005", ".set.type", "there is none")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[].Name", "reason": "r", "set": {"csharpName": "Size"}}""", "CGS0007", "", "The field 'Size'")]
    [InlineData("""{"action": "GetA", "reason": "r", "set": {"csharpName": "GETB"}}""", "CGS0007", "", "The action 'GetB'")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "typeName": "Else"}""", "CGS0006", ".typeName", "another shape")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "typeName": "GetBRequest"}""", "CGS0007", ".typeName", "is taken")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "typeName": "Task"}""", "CGS0007", ".typeName", "is taken")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"minimum": 1}}""", "CGS0204", ".set.minimum", "'Id' is of the type string, and only a number has a minimum")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Ids[]", "reason": "r", "set": {"maximum": 1}}""", "CGS0204", ".set.maximum", "'Ids' is of the type string[], and only a number has a maximum")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "int", "base64": true}}""", "CGS0204", ".set.base64", "'Id' is of the type int, and only a text is encoded as base64")]
    [InlineData("""{"action": "GetA", "side": "response", "field": "Any", "reason": "r", "set": {"base64": true}}""", "CGS0204", ".set.base64", "'Any' is of the type object")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "float", "minimum": 1.5, "maximum": 1}}""", "CGS0204", ".set.maximum", "The minimum 1.5 is above the maximum 1.")]
    [InlineData("""{"action": "GetA", "side": "request", "field": "New", "reason": "r", "add": {"type": "bool", "minimum": 1}}""", "CGS0204", ".add.minimum", "'New' is of the type bool")]
    [InlineData("""{"action": "GetB", "side": "request", "field": "Size", "reason": "r", "set": {"minimum": 11}}""", "CGS0204", ".set.minimum", "The minimum 11 is above the maximum 10.")]
    public void A_correction_that_does_not_fit_the_docs_says_what_they_have(string correction, string id, string path, string message)
    {
        string json = Overlaying(correction);

        Assert.Empty(PublishedSchema.Overlay.Violations(json));
        AssertProblem(json, id, "$.corrections[0]" + path, message);
    }

    [Fact]
    public void Corrections_that_contradict_each_other_are_refused_at_the_later_one()
    {
        const string First = """{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "typeName": "One"}""";

        AssertProblem(Overlaying(First, First.Replace("One", "Two", StringComparison.Ordinal)), "CGS0006", "$.corrections[1].typeName", "calls 'One'");
        AssertProblem(
            Overlaying(First, """{"action": "GetA", "side": "response", "field": "Set[]", "reason": "r", "remove": true}"""),
            "CGS0201",
            "$.corrections[0].typeName",
            "A later correction");
    }

    [Theory]
    [InlineData("\"set\": {\"unit\": \"GB\"}", "\"was\": {\"unit\": \"MB\"}, \"set\": {\"unit\": \"TB\"}", "CGS0203", ".was.unit", "An earlier correction of this overlay says 'GB' here, not 'MB'. Make one correction of the two")]
    [InlineData("\"set\": {\"unit\": \"GB\"}", "\"set\": {\"unit\": \"GB\"}", "CGS0202", ".set.unit", "An earlier correction of this overlay says 'GB' of 'unit' already")]
    [InlineData("\"addValues\": [{\"value\": \"y\"}]", "\"addValues\": [{\"value\": \"y\"}]", "CGS0202", ".addValues[0]", "An earlier correction of this overlay adds the value 'y' already")]
    [InlineData("\"add\": {\"type\": \"int\"}", "\"add\": {\"type\": \"int\"}", "CGS0202", ".field", "An earlier correction of this overlay adds 'New' (int) already")]
    [InlineData("\"add\": {\"type\": \"int\"}", "\"was\": {\"type\": \"string\"}, \"set\": {\"type\": \"bool\"}", "CGS0203", ".was.type", "An earlier correction of this overlay says 'int' here, not 'string'")]
    public void What_an_earlier_correction_says_is_not_told_as_what_the_docs_say(string first, string second, string id, string path, string message)
    {
        string place = $$"""{"action": "GetA", "side": "request", "field": "{{(first.StartsWith("\"add\"", StringComparison.Ordinal) ? "New" : "Kind")}}", "reason": "r", """;

        AssertProblem(Overlaying(place + first + "}", place + second + "}"), id, "$.corrections[1]" + path, message);
    }

    [Fact]
    public void What_a_field_can_have_is_judged_by_all_corrections_together()
    {
        OverlayResult result = Apply(Overlaying(
            """{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"minimum": 2, "maximum": 2}}""",
            """{"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"type": "int"}}""",
            """{"action": "GetB", "side": "request", "field": "Size", "reason": "r", "set": {"minimum": 20}}""",
            """{"action": "GetB", "side": "request", "field": "Size", "reason": "r", "set": {"maximum": 30}}""",
            """{"action": "GetA", "side": "request", "field": "Ids[]", "reason": "r", "set": {"base64": true}}""",
            """{"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "set": {"minimum": 1}}""",
            """{"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "unset": ["minimum"]}""",
            """{"action": "GetA", "side": "response", "field": "Set[].Name", "reason": "r", "set": {"base64": true}}"""));

        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_name_that_cannot_be_is_told_at_the_correction_that_gives_it()
    {
        OverlayResult result = Apply(
            """
            {"codegenOverlay": 1, "corrections": [
              {"action": "GetA", "side": "request", "field": "Id", "reason": "r", "set": {"required": false}},
              {"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "set": {"csharpName": "a b"}},
              {"action": "GetA", "side": "request", "field": "Ids[]", "reason": "r", "set": {"csharpName": "Id"}},
              {"action": "GetA", "side": "request", "field": "Kind", "reason": "r", "set": {"unit": "u"}},
              {"action": "GetB", "reason": "r", "set": {"title": "T"}},
              {"action": "GetB", "reason": "r", "set": {"csharpName": "a b"}},
              {"action": "GetB", "reason": "r", "set": {"limits": "L"}}
            ]}
            """);

        Assert.Equal([(2, "CGS0007"), (3, "CGS0007"), (6, "CGS0007")], result.Problems.Select(problem => (problem.Line, problem.Id)));
    }

    [Theory]
    [InlineData("""{"codegenOverlay": 1, "corrections": [], "codegenOverlay": 1}""", "$.codegenOverlay", 41)]
    [InlineData("""{"codegenOverlay": 1, "corrections": [], "corrections": []}""", "$.corrections", 41)]
    [InlineData("""{"codegenOverlay": 1, "corrections": [{"action": "GetB", "reason": "r", "set": {"title": "T"}}, {"action": "GetA", "reason": "r", "reas\u006fn": "s", "set": {"title": "T"}}]}""", "$.corrections[1].reason", 130)]
    [InlineData("""{"codegenOverlay": 1, "corrections": [{"action": "GetA", "reason": "r", "set": {"title": "T", "title": "U"}}]}""", "$.corrections[0].set.title", 94)]
    [InlineData("""{"codegenOverlay": 1, "corrections": [{"action": "GetA", "reason": "r", "set": {"title": "T"}, "set": {"limits": "U"}}]}""", "$.corrections[0].set", 95)]
    public void A_property_that_stands_twice_is_an_error_at_the_second(string json, string path, int column)
    {
        OverlayResult result = Apply(json);

        Assert.Null(result.Product);
        SpecProblem problem = Assert.Single(result.Problems);
        Assert.Equal(("CGS0006", SpecSeverity.Error, path, 0, column), (problem.Id, problem.Severity, problem.Path, problem.Line, problem.Column));
        Assert.Equal($"The property '{path[(path.LastIndexOf('.') + 1)..]}' stands above already in this object. Remove one of the two.", problem.Message);
    }

    [Fact]
    public void All_problems_are_shown_at_once_each_at_its_line()
    {
        OverlayResult result = Apply(
            """
            {"codegenOverlay": 1, "corrections": [
              {"action": "GetX", "reason": "r", "set": {"title": "T"}},
              {"action": "GetB", "reason": "r", "set": {"titel": "T"}},
              {"action": "GetA", "reason": "r", "set": {"title": "T"}},
              {"action": "GetA", "reason": "r", "set": {"title": "T"}}
            ]}
            """);

        Assert.Null(result.Product);
        Assert.Equal([(1, 13), (2, 53), (4, 53)], result.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.All(result.Problems, problem => Assert.Equal(SpecSeverity.Error, problem.Severity));
    }

    [Fact]
    public void Whatever_the_bytes_are_nothing_is_thrown()
    {
        byte[] sound = Encoding.UTF8.GetBytes(Overlaying(
            """{"action": "GetA", "side": "response", "field": "Set[].Name", "reason": "r", "was": {"type": "string"}, "set": {"type": "int"}, "unset": []}""",
            """{"action": "GetA", "side": "response", "field": "Any.New", "reason": "r", "add": {"type": "string", "values": [{"value": "a"}]}}"""));
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte, Gen.Int[0, sound.Length]).ForAll(wound =>
        {
            (int at, byte value, int length) = wound;
            byte[] mutated = sound.ToArray();
            mutated[at] = value;
            OverlayResult result = Overlay.Apply(Docs, null, mutated.AsMemory(0, length));
            Assert.True(result.Product is null == result.Problems.Count > 0);
        });
    }

    private static string Overlaying(params string[] corrections) => $$"""{"codegenOverlay": 1, "corrections": [{{string.Join(',', corrections)}}]}""";

    private static OverlayResult Apply(string json) => Overlay.Apply(Docs, null, Encoding.UTF8.GetBytes(json));

    private static void AssertProblem(string json, string id, string path, string message)
    {
        OverlayResult result = Apply(json);

        Assert.Null(result.Product);
        SpecProblem problem = Assert.Single(result.Problems);
        Assert.Equal((id, path), (problem.Id, problem.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
