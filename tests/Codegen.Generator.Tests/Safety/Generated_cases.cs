using System.Text;
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

    [Fact]
    public void Of_descriptions_declare_nothing()
    {
        string[] harmless = Declarations(Project.Run([SpecText.Of(HostileProduct.WithDescriptions("harmless"))]));
        Text.ForAll(
            text => harmless.SequenceEqual(Declarations(Project.Run([SpecText.Of(HostileProduct.WithDescriptions(text))]))),
            iter: 2500,
            print: Escaped);
    }

    [Fact]
    public void Of_names_declare_one_member_each()
    {
        string[] harmless = Kinds(Project.Run([SpecText.Of(HostileProduct.WithNames("harmless"))]));
        Names.ForAll(
            text => harmless.SequenceEqual(Kinds(Project.Run([SpecText.Of(HostileProduct.WithNames(text))]))),
            iter: 2500,
            print: Escaped);
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
    public void Of_broken_specs_are_reported_and_never_thrown()
    {
        byte[] whole = Encoding.UTF8.GetBytes(SpecText.Of(HostileProduct.WithDescriptions("text")).GetText().ToString());
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 60]).ForAll(
            wound =>
            {
                (int at, byte value, int cut) = wound;
                byte[] broken = [.. whole[..at], value, .. whole[Math.Min(whole.Length, at + cut)..]];
                GeneratorDriverRunResult result = Project.Run([new SpecText("/specs/broken.json", Encoding.UTF8.GetString(broken))]);
                return result.Results.Single().Exception is null
                    && result.Diagnostics.All(problem => problem.Id is not "CGS0100" && problem.Location.GetLineSpan().Path is "/specs/broken.json");
            },
            iter: 1000);
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
