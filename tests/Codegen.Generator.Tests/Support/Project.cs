using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;

namespace Codegen.Generator.Tests.Support;

/// <summary>A user's project with specs among its additional files.</summary>
internal static class Project
{
    public static CSharpParseOptions ParseOptions => Target.Oldest.ParseOptions;

    public static GeneratorDriver Driver(AnalyzerConfigOptionsProvider? options = null) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: options ?? new ProjectOptions().Property("RootNamespace", "Acme"),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compilation(params string[] sources) => Compilation(Target.Oldest)
        .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, ParseOptions)));

    /// <summary>Generates without looking at the result.</summary>
    public static GeneratorDriverRunResult Run(IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider? options = null) =>
        Driver(options).AddAdditionalTexts([.. files]).RunGenerators(Compilation()).GetRunResult();

    /// <summary>Generates, and demands that neither the generator nor the compiler has anything to say, whatever the target.</summary>
    public static IReadOnlyDictionary<string, string> Generate(
        IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider? options = null, params string[] userSources)
    {
        GeneratorDriverRunResult result = Run(files, options);
        Assert.Empty(result.Diagnostics);
        Dictionary<string, string> sources = Sources(result);
        foreach (Target target in Target.All)
        {
            AssertCompiles(sources, target, userSources);
        }

        return sources;
    }

    public static IReadOnlyDictionary<string, string> Generate(ProductSpec product, AnalyzerConfigOptionsProvider? options = null) =>
        Generate([SpecText.Of(product)], options);

    public static Dictionary<string, string> Sources(GeneratorDriverRunResult result) =>
        result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public static CSharpCompilation Compile(IReadOnlyDictionary<string, string> sources, Target target, params string[] userSources) => Compilation(target)
        .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(WithNullableWarnings(source.Value), target.ParseOptions, path: source.Key)))
        .AddSyntaxTrees(userSources.Select(source => CSharpSyntaxTree.ParseText(source, target.ParseOptions)));

    /// <summary>What the compiler says, even if only in passing.</summary>
    public static IReadOnlyList<string> Complaints(EmitResult result) =>
        [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString())];

    /// <summary>The users' compilers are told not to look for nulls in what is generated. Here they do.</summary>
    private static string WithNullableWarnings(string source)
    {
        string text = source.Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal);
        Assert.DoesNotContain("#nullable disable", text, StringComparison.Ordinal);
        return text;
    }

    private static void AssertCompiles(IReadOnlyDictionary<string, string> sources, Target target, string[] userSources)
    {
        using var image = new MemoryStream();
        using var docs = new MemoryStream();
        IReadOnlyList<string> complaints = Complaints(Compile(sources, target, userSources).Emit(image, xmlDocumentationStream: docs));
        Assert.True(complaints.Count == 0, target + ":\n" + string.Join("\n", complaints.Take(20)));
    }

    private static CSharpCompilation Compilation(Target target) => CSharpCompilation.Create(
        "Acme",
        syntaxTrees: [],
        target.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));
}
