using Codegen.Docs;
using Codegen.Spec;
using Codegen.Tests.Shared;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>The specs of all real products; tests that ask for them skip where there are none.</summary>
internal static class CorpusDocuments
{
    private static readonly Lazy<IReadOnlyList<ProductSpec>> Read = new(() =>
    [
        .. DocsReader.Read(Codegen.Files.PageFinder.Find([SharedFolder.Require("corpus", "zh")]), previous: _ => null)
            .Select(reading => reading.Product)
            .Where(product => product.Actions.Count > 0),
    ]);

    public static ProductSpec[] Products
    {
        get
        {
            SharedFolder.Require("corpus", "zh");
            return [.. Read.Value];
        }
    }
}
