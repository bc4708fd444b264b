using System.Text;
using Codegen.Spec;
using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Benchmarks.Generating;

/// <summary>A spec as an additional file that lies in memory.</summary>
internal sealed class MemoryText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public static MemoryText Of(ProductSpec product) => new($"/specs/{product.Product}.json", Encoding.UTF8.GetString(SpecWriter.Write(product)));

    /// <summary>All specs in a folder.</summary>
    public static IEnumerable<MemoryText> OfAll(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new MemoryText(file, File.ReadAllText(file)));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
