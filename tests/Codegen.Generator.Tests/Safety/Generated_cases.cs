using System.Text;
using System.Text.Json.Nodes;
using Codegen.Generator.Tests.Support;
using Codegen.Tests.Shared;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Codegen.Generator.Tests.Safety;

/// <summary>What the chosen cases state, for texts that nobody chose.</summary>
public sealed class Generated_cases
{
    private static readonly string[] Pieces =
    [
        "*/", "//", "///", "/*", "</summary>", "<summary>", "]]>", "<![CDATA[", "&", "&#10;", "\"", "\"\"\"", "\\", "\\u000a", "{{", "}}", "{", "}",
        "$\"", "@\"", "'", "\n", "\r", "\u0085", "\u2028", "\u2029", "\0", "\u001a", "\u202e", "\ufeff", "\ufffe", "\U0001F600", "#endif", "#line 1",
        "class Evil;", "namespace", ";", "(", ")", "..", "/", "\\\\", ":", "é", "盘", "_", "1", "a", "B", " ", "\t", "%", "`",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 12].Select(string.Concat),
        Gen.Char.Where(c => !char.IsSurrogate(c)).Array[1, 20].Select(chars => new string(chars)));

    /// <summary>No model has another name (<see cref="Wrong_specs.With_a_model_that_reads_as_a_list_are_reported"/>).</summary>
    private static readonly Gen<string> Names = Text.Where(TypeSpec.IsModelName);

    private static readonly string[] Wrong =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999", "0.5", "\"\"", "\"text\"", "\"#Item\"", "\"#None[][]\"", "\"int[][][][]\"", "[]", "{}", "[null]",
        "[[]]", "[{}]", "{\"name\":null}", "[{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"a\",\"type\":\"int\"}]",
    ];

    private static readonly string[] Keys =
    [
        "codegenSpec", "product", "title", "endpoint", "actions", "name", "csharpName", "request", "response", "fields", "models", "type", "typeName", "values", "value",
        "required", "description", "deprecated", "default", "unit", "minimum", "maximum", "base64", "secret", "examples", "errorCodes", "page",
    ];

    [Fact]
    public void Of_descriptions_declare_nothing()
    {
        string[] harmless = Declarations(Project.Run([SpecText.Of(HostileProduct.WithDescriptions("harmless"))]));
        Text.ForAll(
            text => Assert.Equal(harmless, Declarations(Project.Run([SpecText.Of(HostileProduct.WithDescriptions(text))]))), iter: 2500, print: Escaped);
    }

    [Fact]
    public void Of_names_declare_one_member_each()
    {
        string[] harmless = Kinds(Project.Run([SpecText.Of(HostileProduct.WithNames("harmless"))]));
        Names.ForAll(
            text => Assert.Equal(harmless, Kinds(Project.Run([SpecText.Of(HostileProduct.WithNames(text))]))), iter: 2500, print: Escaped);
    }

    [Fact]
    public void Of_names_and_descriptions_compile() => Names.ForAll(
        text =>
        {
            Project.Generate(HostileProduct.WithDescriptions(text));
            Project.Generate(HostileProduct.WithNames(text));
        },
        iter: 40,
        threads: 1,
        print: Escaped);

    [Fact]
    public void Of_broken_bytes_are_reported_and_never_thrown()
    {
        byte[] whole = Encoding.UTF8.GetBytes(SpecText.Of(HostileProduct.WithDescriptions("text")).GetText().ToString());
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 60]).ForAll(
            broken => AssertReported(Encoding.UTF8.GetString([.. whole[..broken.Item1], broken.Item2, .. whole[Math.Min(whole.Length, broken.Item1 + broken.Item3)..]])),
            iter: 1000);
    }

    [Fact]
    public void Of_values_of_the_wrong_type_are_reported_and_never_thrown()
    {
        JsonNode whole = JsonNode.Parse(SpecText.Of(HostileProduct.WithDescriptions("text")).GetText().ToString())!;
        string[] paths = [.. Values(whole).Select(value => value.GetPath()).Where(path => path.Length > 1)];
        Gen.Select(Gen.Int[0, paths.Length - 1], Gen.Int[0, Wrong.Length - 1]).ForAll(
            change => AssertReported(With(whole.DeepClone(), paths[change.Item1], Wrong[change.Item2])),
            iter: 1000,
            print: change => $"{paths[change.Item1]} = {Wrong[change.Item2]}");
    }

    [Fact]
    public void Of_any_json_are_reported_and_never_thrown() => Json(depth: 4).ForAll(AssertReported, iter: 1000, print: text => text);

    private static void AssertReported(string spec)
    {
        GeneratorDriverRunResult result = Project.Run([new SpecText("/specs/broken.json", spec)], new ProjectOptions().Metadata("CodegenIsSpec", "true"));
        Assert.Null(result.Results.Single().Exception);
        Assert.All(result.Diagnostics, problem => Assert.NotEqual("CGS0100", problem.Id));
        Assert.All(result.Diagnostics, problem => Assert.Equal("/specs/broken.json", problem.Location.GetLineSpan().Path));
    }

    private static IEnumerable<JsonNode> Values(JsonNode? node) => node switch
    {
        null => [],
        JsonObject @object => @object.SelectMany(member => Values(member.Value)).Prepend(node),
        JsonArray array => array.SelectMany(Values).Prepend(node),
        _ => [node],
    };

    private static string With(JsonNode root, string path, string value)
    {
        Values(root).Single(node => string.Equals(node.GetPath(), path, StringComparison.Ordinal)).ReplaceWith(JsonNode.Parse(value));
        return root.ToJsonString();
    }

    /// <summary>JSON of the names that specs have, in no order that makes sense.</summary>
    private static Gen<string> Json(int depth)
    {
        Gen<string> scalar = Gen.Int[0, Wrong.Length - 1].Select(index => Wrong[index]);
        if (depth == 0)
        {
            return scalar;
        }

        Gen<string> member = Gen.Select(Gen.Int[0, Keys.Length - 1], Json(depth - 1), (key, value) => $"\"{Keys[key]}\":{value}");
        return Gen.OneOf(
            scalar,
            Json(depth - 1).Array[0, 4].Select(items => "[" + string.Join(',', items) + "]"),
            member.Array[0, 8].Select(members => "{\"codegenSpec\":1," + string.Join(',', members.Append("\"product\":\"p\"")) + "}"));
    }

    /// <summary>Every declaration with its name, from the syntax alone.</summary>
    private static string[] Declarations(GeneratorDriverRunResult result) =>
        [.. Members(result).Select(member => member.Kind() + " " + member.ChildTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)))];

    /// <summary>Every declaration without its name. Printing is left out: a name that sounds of a secret, as <c>xPwdx</c>, adds it.</summary>
    private static string[] Kinds(GeneratorDriverRunResult result) =>
    [
        .. Members(result)
            .Where(member => member is not MethodDeclarationSyntax { Identifier.ValueText: "PrintMembers" })
            .Select(member => member.Kind().ToString()),
    ];

    private static IEnumerable<MemberDeclarationSyntax> Members(GeneratorDriverRunResult result)
    {
        Assert.Empty(result.Diagnostics);
        SyntaxNode[] roots = [.. result.GeneratedTrees.Select(tree => tree.GetRoot())];
        Assert.All(roots, root => Assert.False(root.ContainsDiagnostics, string.Join("\n", root.GetDiagnostics().Take(3))));
        Assert.All(roots, root => Assert.DoesNotContain(root.DescendantTrivia(descendIntoTrivia: true), trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia)));
        return roots.SelectMany(root => root.DescendantNodes()).OfType<MemberDeclarationSyntax>();
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is > ' ' and < '\u007f' ? c.ToString() : $"\\u{(int)c:x4}"));
}
