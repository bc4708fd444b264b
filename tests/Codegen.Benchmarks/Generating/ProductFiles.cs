using Codegen.Benchmarks.Measuring;
using Codegen.Spec;
using Codegen.Spec.Json;

namespace Codegen.Benchmarks.Generating;

/// <summary>All products as files, once as specs and once as OpenAPI documents made of them.</summary>
internal sealed class ProductFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("codegen-products-").FullName;

    public ProductFiles()
    {
        Specs = Directory.CreateDirectory(Path.Combine(_folder, "specs")).FullName;
        Documents = Path.Combine(_folder, "openapi");
        foreach (ProductSpec product in CorpusSpecs.All)
        {
            File.WriteAllBytes(Path.Combine(Specs, product.Product + ".json"), SpecWriter.Write(product));
        }

        ProcessRun.Of(PublishedTool.Program, ["openapi", Specs, "--output", Documents]);
    }

    public string Specs { get; }

    public string Documents { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
