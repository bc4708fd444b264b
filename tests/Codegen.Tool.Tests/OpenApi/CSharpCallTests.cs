using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Codegen.Generator;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>The calls in C# that documents show compile against the clients that the generator makes.</summary>
public sealed class CSharpCallTests
{
    [Fact]
    public void Of_every_kind_of_parameter() => AssertCallsCompile(Shop.Product);

    [SkippableFact]
    public void Of_all_products() => AssertCallsCompile(CorpusDocuments.Products);

    private static void AssertCallsCompile(params ProductSpec[] products)
    {
        CSharpCompilation compilation = CompiledCode.Of();
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], products.Select(product => new SpecText(product)))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation clients, out _);
        SyntaxTree[] calls = [.. products.Select(product => CSharpSyntaxTree.ParseText(CallsOf(product)))];
        clients = clients.AddSyntaxTrees(calls);

        Diagnostic[] errors = [.. calls.SelectMany(call => clients.GetSemanticModel(call).GetDiagnostics()).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

        Assert.True(errors.Length == 0, string.Join('\n', errors.Take(10).Select(error => $"{error}\n{error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}")));
    }

    private static string CallsOf(ProductSpec product)
    {
        var code = new StringBuilder("using System.Threading.Tasks; using Codegen.Runtime; using ").Append(GeneratedNames.Product(product.Product))
            .Append("; class CallsOf").Append(GeneratedNames.Product(product.Product)).AppendLine(" {");
        int number = 0;
        foreach (KeyValuePair<string, JsonNode?> path in Documents.Of(product)["paths"]!.AsObject())
        {
            code.AppendLine(CultureInfo.InvariantCulture, $"async Task Call{number++}(ApiClient api) {{").AppendLine((string?)path.Value!["post"]!["x-codeSamples"]![0]!["source"]).AppendLine("}");
        }

        return code.AppendLine("}").ToString();
    }

    private sealed class SpecText(ProductSpec product) : AdditionalText
    {
        public override string Path => product.Product + ".json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Encoding.UTF8.GetString(SpecWriter.Write(product)), Encoding.UTF8);
    }
}
