using System.Diagnostics;
using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>The code of all real products, generated once and compiled once for every test that looks at it.</summary>
internal sealed class CorpusCode
{
    private static readonly Lazy<CorpusCode> Once = new(() => new CorpusCode(CorpusSpecs.Get()));

    private CorpusCode(IReadOnlyList<ProductSpec> products)
    {
        SpecText[] files = [.. products.Select(product => SpecText.Of(product, $"/specs/{product.Product}.json"))];

        // What is compiled and loaded once in a process is not what a product costs.
        Project.Run(files.Take(1));
        var watch = Stopwatch.StartNew();
        GeneratorDriverRunResult result = Project.Run(files);
        Generating = watch.Elapsed;
        Problems = result.Diagnostics;
        Sources = Project.Sources(result);

        watch.Restart();
        Oldest = Compilation(Target.Oldest);
        using var image = new MemoryStream();
        using var docs = new MemoryStream();
        Complaints = Project.Complaints(Oldest.Emit(image, xmlDocumentationStream: docs));
        Compiling = watch.Elapsed;
        Image = image.ToArray();
    }

    /// <summary>What the generator reported.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    /// <summary>The files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>The files, compiled for the oldest target.</summary>
    public CSharpCompilation Oldest { get; }

    /// <summary>What the compiler says of them, even in passing.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <summary>The assembly.</summary>
    public byte[] Image { get; }

    /// <summary>How long the generator took.</summary>
    public TimeSpan Generating { get; }

    /// <summary>How long the compiler took.</summary>
    public TimeSpan Compiling { get; }

    /// <summary>The code; the test is skipped where there are no pages.</summary>
    public static CorpusCode Get() => Once.Value;

    /// <summary>The files as a library that is built for release.</summary>
    /// <param name="target">What for.</param>
    public CSharpCompilation Compilation(Target target)
    {
        CSharpCompilation compilation = Project.Compile(Sources, target);
        return compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
    }
}
