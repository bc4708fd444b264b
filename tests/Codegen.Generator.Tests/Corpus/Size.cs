using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>What users pay for: the text that their compiler reads, and the code that it makes of it.</summary>
public sealed class Size(ITestOutputHelper output)
{
    private const int MaxCodeBytesAnAction = 5_000;
    private const int MaxTextBytesAnAction = 4_000;

    [SkippableFact]
    public void Of_an_action_is_within_bounds()
    {
        CorpusCode code = CorpusCode.Get();
        int actions = CorpusSpecs.Get().Sum(product => product.Actions.Count);
        Dictionary<string, int> text = TextByPart(code.Sources.Values);
        Dictionary<string, int> il = CodeByPart(code.Image);
        int whole = code.Sources.Values.Sum(Encoding.UTF8.GetByteCount);
        int docs = text["docs"];

        output.WriteLine($"{CorpusSpecs.Get().Count} products, {actions} actions, {code.Sources.Count} files, in bytes an action:");
        output.WriteLine($"text {whole / actions}, of which docs {docs / actions}; IL {il.Values.Sum() / actions}; dll {code.Image.Length / actions}");
        foreach (string part in text.Keys.Union(il.Keys).OrderByDescending(part => text.GetValueOrDefault(part) + il.GetValueOrDefault(part)))
        {
            output.WriteLine($"  {part,-12} text {text.GetValueOrDefault(part) / actions,5}   IL {il.GetValueOrDefault(part) / actions,5}");
        }

        output.WriteLine($"generating all {code.Generating.TotalSeconds:F1} s, compiling {code.Compiling.TotalSeconds:F1} s");
        Assert.InRange(il.Values.Sum() / actions, 1, MaxCodeBytesAnAction);
        Assert.InRange((whole - docs) / actions, 1, MaxTextBytesAnAction);
    }

    private static Dictionary<string, int> TextByPart(IEnumerable<string> sources)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string source in sources)
        {
            string[] lines = source.Split('\n');
            int docs = lines.Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Sum(line => Encoding.UTF8.GetByteCount(line) + 1);
            Add(sizes, "docs", docs);
            int members = 0;
            foreach (MemberDeclarationSyntax member in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            {
                if (PartOf(member) is { } part)
                {
                    int size = WithoutDocs(member);
                    Add(sizes, part, size);
                    members += size;
                }
            }

            Add(sizes, "declarations", Encoding.UTF8.GetByteCount(source) - docs - members);
        }

        return sizes;
    }

    private static int WithoutDocs(MemberDeclarationSyntax member) => member.ToFullString()
        .Split('\n')
        .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
        .Sum(line => Encoding.UTF8.GetByteCount(line) + 1) - 1;

    /// <summary>The part that a member belongs to; nothing for what only holds members.</summary>
    private static string? PartOf(MemberDeclarationSyntax member) => member switch
    {
        ClassDeclarationSyntax { Parent: TypeDeclarationSyntax } => "values",
        { Parent: ClassDeclarationSyntax { Parent: TypeDeclarationSyntax } } or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax => null,
        { Parent: InterfaceDeclarationSyntax } => "interface",
        { Parent: ClassDeclarationSyntax type } => type.Modifiers.Any(SyntaxKind.StaticKeyword) ? "shortcuts" : "client",
        ConstructorDeclarationSyntax => "reading",
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } => "properties",
        PropertyDeclarationSyntax => "action",
        MethodDeclarationSyntax method => PartOf(method.Identifier.ValueText),
        _ => null,
    };

    private static Dictionary<string, int> CodeByPart(byte[] image)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        using var file = new PEReader(new MemoryStream(image));
        MetadataReader metadata = file.GetMetadataReader();
        foreach (MethodDefinition method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
        {
            TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
            TypeDefinition outer = type.GetDeclaringType() is { IsNil: false } declaring ? metadata.GetTypeDefinition(declaring) : type;
            string owner = metadata.GetString(outer.Name);
            string name = metadata.GetString(method.Name);
            string part = owner.EndsWith("ClientExtensions", StringComparison.Ordinal) ? "shortcuts"
                : owner.EndsWith("Client", StringComparison.Ordinal) ? "client"
                : method.GetParameters().Select(metadata.GetParameter).Any(parameter => metadata.GetString(parameter.Name) is "reader") ? "reading"
                : name is ".ctor" && method.GetParameters().Count > 0 ? "copying"
                : PartOf(name);
            Add(sizes, part, file.GetMethodBody(method.RelativeVirtualAddress).Size);
        }

        return sizes;
    }

    private static string PartOf(string method) => method.Split('.')[^1] switch
    {
        "ReadFrom" => "reading",
        "WriteTo" => "writing",
        "PrintMembers" or "ToString" => "printing",
        "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality" or "get_EqualityContract" => "equality",
        "<Clone>$" => "copying",
        "get_Action" or "cctor" => "action",
        _ => "properties",
    };

    private static void Add(Dictionary<string, int> sizes, string part, int size) => sizes[part] = sizes.GetValueOrDefault(part) + size;
}
