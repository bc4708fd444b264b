using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Tests.Safety;

/// <summary>Whatever the docs say, the types and members are those that the names and types in the spec ask for.</summary>
public sealed class Hostile_docs
{
    private static readonly string[] Harmful =
    [
        "*/ public class Evil; /*",
        "</summary></remarks></para> <script>",
        "<summary>&unknown; <!-- <![CDATA[ ]]> -->",
        "\"); System.Console.WriteLine(\"evil\"); //",
        "\"\"\" {0} {{ file.name }} {{~ for x in 1..1000000000 ~}} $\"{1+1}\"",
        "one\npublic class Evil;",
        "one\r\npublic class Evil;",
        "one\rpublic class Evil;",
        "one\u0085public class Evil;",
        "one\u2028public class Evil;",
        "one\u2029public class Evil;",
        "\u0000\u0001\u001b\u007f\u009f",
        "\u202Eevil\u202C \u2066evil\u2069 \u200B \uFEFF",
        "\n#if false\n#error evil\n#pragma warning disable\n#line 1 \"evil\"",
        "\\u0022 \\x22 \\",
        "\uFFFE \uFFFF \uFFFD",
        "\U0001F600 \U000E0001 \U0001D4B3",
        "../../../etc/hosts",
        "C:\\evil | > < : * ?",
        new('x', 65536),
        new('\n', 5000),
        " ",
        "\t\v\f",
    ];

    /// <summary>By number, as some of the texts can't stand in the name of a test.</summary>
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Harmful.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Declare_nothing_by_their_descriptions(int number) => Assert.Equal(
        HostileProduct.Declared(Project.Generate(HostileProduct.WithDescriptions("harmless"))),
        HostileProduct.Declared(Project.Generate(HostileProduct.WithDescriptions(Harmful[number]))));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Declare_one_member_by_each_of_their_names(int number)
    {
        IReadOnlyDictionary<string, string> sources = Project.Generate(HostileProduct.WithNames(Harmful[number]));

        Assert.Equal(Shape(Project.Generate(HostileProduct.WithNames("harmless"))), Shape(sources));
        Assert.All(sources.Keys, hint => Assert.Matches(@"^[\p{L}\p{Nd}_.]{1,200}$", hint));
    }

    /// <summary>The kinds of all declarations in order: what is left of a program when its names are taken away.</summary>
    private static string[] Shape(IReadOnlyDictionary<string, string> sources) =>
    [
        .. sources.Values
            .Select(source => CSharpSyntaxTree.ParseText(source, Project.ParseOptions).GetRoot())
            .Select(root => string.Join(' ', root.DescendantNodes().Select(node => node.Kind().ToString()).Where(IsDeclaration))),
    ];

    private static bool IsDeclaration(string kind) => kind.EndsWith("Declaration", StringComparison.Ordinal);
}
