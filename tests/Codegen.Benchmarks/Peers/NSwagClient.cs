using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace Codegen.Benchmarks.Peers;

/// <summary>What NSwag makes of an OpenAPI document: a client with System.Text.Json, one class for all operations.</summary>
internal static class NSwagClient
{
    public static string Of(string document, string name)
    {
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            CSharpGeneratorSettings = { Namespace = name, JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        return new CSharpClientGenerator(OpenApiDocument.FromJsonAsync(document).GetAwaiter().GetResult(), settings).GenerateFile();
    }

    /// <summary>The clients of all documents in a folder.</summary>
    public static IReadOnlyList<string> OfAll(string folder) =>
        [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select((file, i) => Of(File.ReadAllText(file), $"Other{i}"))];
}
