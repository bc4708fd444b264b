using Codegen.Benchmarks.Pages;
using Codegen.Docs;
using Codegen.Spec;

namespace Codegen.Benchmarks.Generating;

/// <summary>The specs of all products that there are pages of.</summary>
internal static class CorpusSpecs
{
    private static readonly Lazy<IReadOnlyList<ProductSpec>> Specs =
        new(() => [.. DocsReader.Read(CorpusFolder.Files(), _ => null).Select(reading => reading.Product)]);

    public static IReadOnlyList<ProductSpec> All => Specs.Value;

    public static int Actions => All.Sum(product => product.Actions.Count);
}
