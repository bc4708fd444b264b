using System.Text;
using Codegen.Spec.Json;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Spec.Tests;

/// <summary>What is wrong with a file is said at its place; the rest of the file can be used.</summary>
public class SpecProblemTests
{
    [Theory]
    [InlineData("{", "CGS0001", "$", 0, 1)]
    [InlineData("{\n  \"codegenSpec\": 1,\n  oops", "CGS0001", "$", 2, 2)]
    [InlineData("[]", "CGS0002", "$", 0, 0)]
    [InlineData("{\n \"codegenSpec\": 2}", "CGS0002", "$.codegenSpec", 1, 16)]
    [InlineData("{\n \"codegenSpec\": \"1\"}", "CGS0002", "$.codegenSpec", 1, 16)]
    [InlineData("{\"codegenSpec\": 1}", "CGS0003", "$", 0, 0)]
    [InlineData("{\"codegenSpec\": 1, \"product\": 5}", "CGS0003", "$.product", 0, 30)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"\\ud800\"}", "CGS0003", "$.product", 0, 30)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"p\", \"endpoint\": \"ftp://x\"}", "CGS0003", "$.endpoint", 0, 47)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"p\", \"titel\": \"x\"}", "CGS0004", "$.titel", 0, 44)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"p\", \"actions\": {}}", "CGS0003", "$.actions", 0, 46)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"p\", \"errorCodes\": [{\"code\": 1e30, \"message\": \"\"}]}", "CGS0003", "$.errorCodes[0].code", 0, 59)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"p\", \"errorCodes\": [{\"message\": \"\"}]}", "CGS0003", "$.errorCodes[0]", 0, 50)]
    [InlineData("{\"codegenSpec\": 1, \"product\": \"名\", \"actions\": [7]}", "CGS0003", "$.actions[0]", 0, 47)]
    public void A_problem_is_at_its_place(string json, string id, string path, int line, int column)
    {
        SpecProblem problem = Assert.Single(Read(json).Problems);

        Assert.Equal((id, path, line, column), (problem.Id, problem.Path, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("""{"name": "A", "type": "text"}""", "CGS0005", "type")]
    [InlineData("""{"name": "A", "type": "#Nothing"}""", "CGS0005", "type")]
    [InlineData("""{"name": "A", "type": "int"}, {"name": "A", "type": "int"}""", "CGS0006", "name")]
    [InlineData("""{"name": "A", "type": "int", "required": "yes"}""", "CGS0003", "required")]
    public void A_field_that_makes_no_sense_is_an_error(string fields, string id, string property)
    {
        SpecProblem problem = Assert.Single(Read(WithFields(fields)).Problems);

        Assert.Equal(id, problem.Id);
        Assert.Equal(SpecSeverity.Error, problem.Severity);
        Assert.EndsWith("." + property, problem.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Action")]
    [InlineData("PublicKey")]
    [InlineData("SecurityToken")]
    [InlineData("Signature")]
    public void A_parameter_that_the_client_sets_itself_is_an_error(string name)
    {
        string field = $$"""{"name": "{{name}}", "type": "string"}""";

        SpecReadResult result = Read(WithFields($$"""{"name": "A", "type": "int"}, {{field}}"""));

        SpecProblem problem = Assert.Single(result.Problems);
        Assert.Equal(("CGS0009", SpecSeverity.Error, "$.actions[0].request.fields[1].name"), (problem.Id, problem.Severity, problem.Path));
        Assert.Equal($"The client sets the parameter '{name}' of every call itself, so a request that has it sends it twice. Remove it.", problem.Message);
        Assert.Empty(result.Product!.Actions);

        // Within an object, in a reply and in another case the name is free.
        Assert.Empty(Read(WithFields("""{"name": "A", "type": "#M"}""", $$"""{"name": "M", "typeName": "M", "fields": [{{field}}]}""")).Problems);
        Assert.Empty(Read(WithFields(field.Replace(name, name.ToUpperInvariant(), StringComparison.Ordinal))).Problems);
        Assert.Empty(Read($$$"""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "response": {"fields": [{{{field}}}]}}]}""").Problems);
    }

    [Theory]
    [InlineData("disk", "CGS0007")]
    [InlineData("Disk; class X", "CGS0007")]
    [InlineData("Task", "CGS0007")]
    [InlineData("DemoClient", "CGS0007")]
    [InlineData("GetARequest", "CGS0007")]
    public void A_type_name_must_name_a_type_of_its_own(string typeName, string id)
    {
        string json = WithFields("""{"name": "A", "type": "#M"}""", """{"name": "M", "typeName": "T", "fields": []}""".Replace("\"T\"", $"\"{typeName}\"", StringComparison.Ordinal));

        Assert.Equal(id, Assert.Single(Read(json).Problems).Id);
    }

    [Theory]
    [InlineData("M[]")]
    [InlineData("[]")]
    [InlineData("M[][]")]
    public void A_model_whose_name_reads_as_a_list_is_an_error(string name)
    {
        string json = WithFields("""{"name": "A", "type": "#M"}""", $$"""{"name": "M", "typeName": "M"}, {"name": "{{name}}", "typeName": "N"}""");

        SpecProblem problem = Assert.Single(Read(json).Problems);
        Assert.Equal(("CGS0003", "$.actions[0].request.models[1].name"), (problem.Id, problem.Path));
        Assert.Contains($"'{name}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_type_name_for_two_shapes_is_an_error_at_the_second()
    {
        string json = WithFields(
            """{"name": "A", "type": "#M"}, {"name": "B", "type": "#N"}""",
            """{"name": "M", "typeName": "T", "fields": []}, {"name": "N", "typeName": "T", "fields": [{"name": "X", "type": "int"}]}""");

        SpecProblem problem = Assert.Single(Read(json).Problems);
        Assert.Equal(("CGS0008", "$.actions[0].request.models[1].typeName"), (problem.Id, problem.Path));
    }

    [Theory]
    [InlineData("request", "")]
    [InlineData("response", "")]
    [InlineData("request", ".models[0]")]
    [InlineData("response", ".models[1]")]
    public void A_field_is_told_by_its_side_and_its_model(string side, string model)
    {
        string[] fields = ["", "", ""];
        fields[model.Length == 0 ? 2 : model[^2] - '0'] = """{"name": "A", "type": "int"}, {"name": "B", "type": "#Nothing"}""";
        string json = $$$"""
            {"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA"}, {"name": "GetB", "{{{side}}}": {
              "fields": [{{{fields[2]}}}],
              "models": [{"name": "M", "typeName": "M", "fields": [{{{fields[0]}}}]}, {"name": "N", "typeName": "N", "fields": [{{{fields[1]}}}]}]}}]}
            """;

        Assert.Equal($"$.actions[1].{side}{model}.fields[1].type", Assert.Single(Read(json).Problems).Path);
    }

    [Theory]
    [InlineData("request", "Item", "#Deep", true)]
    [InlineData("response", "Item", "#Deep", false)]
    [InlineData("request", "ITem", "#Deep", false)]
    [InlineData("request", "Item", "#Other", false)]
    [InlineData("request", "Item", "int", false)]
    public void One_type_name_is_one_type_of_the_same_side_case_and_shape(string side, string typeName, string type, bool isSame)
    {
        // Models within count by the names of their types, whatever an action calls them.
        string json = $$$"""
            {"codegenSpec": 1, "product": "p", "actions": [
              {"name": "GetA", "request": {"models": [
                {"name": "M", "typeName": "Item", "fields": [{"name": "X", "type": "#Inner"}]},
                {"name": "Inner", "typeName": "Part", "fields": []}]}},
              {"name": "GetB", "{{{side}}}": {"models": [
                {"name": "N", "typeName": "{{{typeName}}}", "fields": [{"name": "X", "type": "{{{type}}}"}]},
                {"name": "Deep", "typeName": "Part", "fields": []},
                {"name": "Other", "typeName": "Else", "fields": []}]}}]}
            """;

        bool isTold = Read(json).Problems.Any(problem => problem.Path == $"$.actions[1].{side}.models[0].typeName");

        Assert.Equal(isSame, !isTold);
    }

    [Theory]
    [InlineData("""{"codegenSpec": 1, "product": "p", "codegenSpec": 1}""", "$.codegenSpec", 35)]
    [InlineData("""{"codegenSpec": 1, "codegenSpec": 2, "product": "p"}""", "$.codegenSpec", 19)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "product": "q"}""", "$.product", 35)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "pro\u0064uct": "q"}""", "$.product", 35)]
    [InlineData("""{"codegenSpec": 1, "product": "名", "actions": [], "actions": []}""", "$.actions", 50)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "page": "p"}, {"name": "GetB", "title": "T", "name": "GetC"}]}""", "$.actions[1].name", 109)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "request": {"fields": []}, "request": {}}]}""", "$.actions[0].request", 91)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "request": {"fields": [{"name": "A", "type": "int", "type": "int"}]}}]}""", "$.actions[0].request.fields[0].type", 116)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "examples": {"request": {"A": 1, "A": 2}, "request": {}}}]}""", "$.actions[0].examples.request", 106)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "errorCodes": [{"code": 1, "message": "", "code": 2}]}""", "$.errorCodes[0].code", 77)]
    [InlineData("""{"codegenSpec": 1, "product": "p", "actions": [7, {"name": "GetA", "name": "GetA"}]}""", "$.actions[1].name", 67)]
    public void A_property_that_stands_twice_is_an_error_at_the_second(string json, string path, int column)
    {
        foreach (SpecReadResult result in new[] { Read(json), SpecReader.ReadWithoutExamples(Encoding.UTF8.GetBytes(json)) })
        {
            SpecProblem problem = Assert.Single(result.Problems, problem => problem.Id != "CGS0003");
            Assert.Equal(("CGS0006", SpecSeverity.Error, path, 0, column), (problem.Id, problem.Severity, problem.Path, problem.Line, problem.Column));
            string name = path[(path.LastIndexOf('.') + 1)..];
            Assert.Equal($"The property '{name}' stands above already in this object. Remove one of the two.", problem.Message);
        }
    }

    [Fact]
    public void What_stands_twice_in_an_example_is_the_docs_own()
    {
        const string Json = """{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "examples": {"response": {"name": 1, "name": 2}}}]}""";

        Assert.Empty(Read(Json).Problems);
    }

    [Fact]
    public void Actions_whose_names_differ_by_case_alone_are_an_error()
    {
        const string Json = """{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA"}, {"name": "GETA"}]}""";

        Assert.Equal("CGS0006", Assert.Single(Read(Json).Problems).Id);
    }

    [Fact]
    public void A_name_that_was_given_to_an_action_and_would_hide_the_runtime_is_an_error()
    {
        SpecProblem problem = Assert.Single(Read("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA", "csharpName": "Api"}]}""").Problems);

        Assert.Equal(("CGS0007", "$.actions[0].csharpName"), (problem.Id, problem.Path));
        Assert.Equal("An action can't be called 'Api': its types would hide types of the runtime. Choose another name.", problem.Message);
    }

    [Theory]
    [InlineData("Api")]
    [InlineData("api")]
    [InlineData("IApi")]
    [InlineData("API")]
    public void An_action_whose_own_name_would_hide_the_runtime_is_none(string name) =>
        Assert.Empty(Read($$"""{"codegenSpec": 1, "product": "p", "actions": [{"name": "{{name}}"}]}""").Problems);

    [Fact]
    public void Two_actions_of_which_one_makes_way_for_the_runtime_to_the_other_are_an_error() =>
        Assert.Equal("CGS0006", Assert.Single(Read("""{"codegenSpec": 1, "product": "p", "actions": [{"name": "Api_"}, {"name": "Api"}]}""").Problems).Id);

    [Fact]
    public void What_is_sound_can_be_used()
    {
        const string Json = """{"codegenSpec": 1, "product": "p", "actions": [{"name": "GetA"}, {"name": 7}, {"name": "GetB"}]}""";

        Assert.Equal(["GetA", "GetB"], Read(Json).Product!.Actions.Select(action => action.Name));
    }

    [Fact]
    public void Ten_thousand_problems_are_a_hundred_messages()
    {
        string actions = string.Join(',', Enumerable.Repeat("5", 10_000));

        EquatableArray<SpecProblem> problems = Read("{\"codegenSpec\": 1, \"product\": \"p\", \"actions\": [" + actions + "]}").Problems;

        Assert.Equal(100, problems.Count);
        Assert.Contains("9900 more", problems[99].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_problem_at_their_place()
    {
        SpecProblem problem = Assert.Single(SpecReader.Read(new byte[] { (byte)'{', (byte)'\n', (byte)'"', 0xFF, (byte)'"' }).Problems);

        Assert.Equal(("CGS0001", 1, 1), (problem.Id, problem.Line, problem.Column));
    }

    [Fact]
    public void Whatever_the_bytes_are_nothing_is_thrown()
    {
        byte[] sound = Encoding.UTF8.GetBytes(WithFields("""{"name": "A", "type": "#M[]"}""", """{"name": "M", "typeName": "M", "fields": []}"""));
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte, Gen.Int[0, sound.Length]).ForAll(wound =>
        {
            (int at, byte value, int length) = wound;
            byte[] mutated = sound.ToArray();
            mutated[at] = value;
            SpecReadResult result = SpecReader.Read(mutated.AsMemory(0, length));
            Assert.True(result.Product is not null || result.HasErrors);
        });
    }

    private static SpecReadResult Read(string json) => SpecReader.Read(Encoding.UTF8.GetBytes(json));

    private static string WithFields(string fields, string models = "") =>
        """
        {"codegenSpec": 1, "product": "demo-api", "actions": [
            {"name": "GetA", "request": {"fields": [FIELDS], "models": [MODELS]}}
        ]}
        """.Replace("FIELDS", fields, StringComparison.Ordinal).Replace("MODELS", models, StringComparison.Ordinal);
}
