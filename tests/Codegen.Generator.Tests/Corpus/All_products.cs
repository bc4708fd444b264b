using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Codegen.Generator.Tests.Corpus;

public sealed class All_products(ITestOutputHelper output)
{
    private const int MaxCodeBytesAnAction = 5_000;

    [SkippableFact]
    public void Compile_together_without_a_complaint()
    {
        IReadOnlyList<ProductSpec> products = CorpusSpecs.Get();
        Assert.True(products.Count >= 50, $"Only {products.Count} products were read.");

        Project.Generate(Files(products));
    }

    [SkippableFact]
    public void Stay_small_for_the_user_s_compiler()
    {
        IReadOnlyList<ProductSpec> products = CorpusSpecs.Get();
        Project.Run(Files(products.Take(1)));
        int actions = products.Sum(product => product.Actions.Count);
        var watch = Stopwatch.StartNew();
        Dictionary<string, string> sources = Project.Sources(Project.Run(Files(products)));
        TimeSpan generating = watch.Elapsed;

        watch.Restart();
        using var image = new MemoryStream();
        CSharpCompilation compilation = Project.Compile(sources, LanguageVersion.CSharp12);
        Assert.True(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)).Emit(image).Success);
        TimeSpan compiling = watch.Elapsed;
        int code = CodeBytes(image);

        output.WriteLine(
            $"{products.Count} products, {actions} actions, {sources.Count} files. An action: {sources.Values.Sum(Encoding.UTF8.GetByteCount) / actions} bytes "
            + $"of text, {code / actions} bytes of IL, {image.Length / actions} bytes of dll. "
            + $"Generating {generating.TotalSeconds:F1} s, compiling {compiling.TotalSeconds:F1} s.");
        Assert.InRange(code / actions, 1, MaxCodeBytesAnAction);
    }

    /// <summary>The bytes of all method bodies.</summary>
    private static int CodeBytes(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => file.GetMethodBody(address).Size);
    }

    private static IEnumerable<SpecText> Files(IEnumerable<ProductSpec> products) =>
        products.Select(product => SpecText.Of(product, $"/specs/{product.Product}.json"));
}
