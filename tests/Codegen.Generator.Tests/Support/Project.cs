using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Generator.Tests.Support;

/// <summary>A user's project with specs among its additional files.</summary>
internal static class Project
{
    /// <summary>The oldest and the newest C# that generated code is for.</summary>
    private static readonly LanguageVersion[] Languages = [LanguageVersion.CSharp12, LanguageVersion.Latest];

    public static CSharpParseOptions ParseOptions { get; } = ParseAs(LanguageVersion.CSharp12);

    public static GeneratorDriver Driver(AnalyzerConfigOptionsProvider? options = null) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: options ?? new ProjectOptions().Property("RootNamespace", "Acme"),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Acme",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)),
        Framework.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    /// <summary>Generates without looking at the result.</summary>
    public static GeneratorDriverRunResult Run(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider? options = null) =>
        Driver(options).AddAdditionalTexts([.. files]).RunGenerators(Compilation()).GetRunResult();

    /// <summary>Generates, and demands that neither the generator nor the compiler has anything to say, whatever the version of C#.</summary>
    public static IReadOnlyDictionary<string, string> Generate(
        IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider? options = null, params string[] userSources)
    {
        GeneratorDriverRunResult result = Run(files, options);
        Assert.Empty(result.Diagnostics);
        Dictionary<string, string> sources = Sources(result);
        foreach (LanguageVersion language in Languages)
        {
            AssertCompiles(sources, language, userSources);
        }

        return sources;
    }

    public static IReadOnlyDictionary<string, string> Generate(ProductSpec product, AnalyzerConfigOptionsProvider? options = null) =>
        Generate([SpecText.Of(product)], options);

    public static Dictionary<string, string> Sources(GeneratorDriverRunResult result) =>
        result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static CSharpCompilation Compile(IReadOnlyDictionary<string, string> sources, LanguageVersion language, params string[] userSources)
    {
        CSharpParseOptions parse = ParseAs(language);
        return Compilation()
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, parse, path: source.Key)))
            .AddSyntaxTrees(userSources.Select(source => CSharpSyntaxTree.ParseText(source, parse)));
    }

    private static void AssertCompiles(IReadOnlyDictionary<string, string> sources, LanguageVersion language, string[] userSources)
    {
        using var image = new MemoryStream();
        using var docs = new MemoryStream();
        var complaints = Compile(sources, language, userSources)
            .Emit(image, xmlDocumentationStream: docs)
            .Diagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => $"{language}: {diagnostic}")
            .ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(20)));
    }

    private static CSharpParseOptions ParseAs(LanguageVersion language) => new(language, DocumentationMode.Diagnose);
}
