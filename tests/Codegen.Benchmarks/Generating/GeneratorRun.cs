using System.Diagnostics.CodeAnalysis;
using Codegen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Benchmarks.Generating;

/// <summary>The generator in a compiler's hands.</summary>
internal static class GeneratorRun
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Parse);

    /// <summary>What a project that names every file a spec says to the generator.</summary>
    public static AnalyzerConfigOptionsProvider ProjectOptions { get; } = new Options();

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        files,
        ParseOptions,
        ProjectOptions);

    public static CSharpCompilation EmptyProject(string code = "") => CSharpCompilation.Create(
        "Acme",
        [CSharpSyntaxTree.ParseText(code, ParseOptions)],
        ReferencedAssemblies.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Everything that is generated, by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Sources(GeneratorDriver driver) => driver.GetRunResult().Results.Single() is { Exception: null } result
        ? result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal)
        : throw new InvalidOperationException("The generator failed.");

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "Acme",
                "build_metadata.AdditionalFiles.CodegenIsSpec" => "true",
                _ => null,
            };
            return value is not null;
        }
    }
}
