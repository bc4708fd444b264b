using System.Text;
using Codegen.Spec;
using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Benchmarks.Generating;

/// <summary>A spec as an additional file that lies in memory.</summary>
internal sealed class MemoryText(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public static MemoryText Of(ProductSpec product) =>
        new($"/specs/{product.Product}.json", SourceText.From(Encoding.UTF8.GetString(SpecWriter.Write(product)), Encoding.UTF8));

    /// <summary>All specs in a folder.</summary>
    public static IEnumerable<MemoryText> OfAll(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(Read);

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>As a compiler keeps an additional file: in pieces that are no large objects.</summary>
    private static MemoryText Read(string file)
    {
        using var content = new StreamReader(file, Encoding.UTF8);
        return new MemoryText(file, SourceText.From(content, (int)content.BaseStream.Length, Encoding.UTF8));
    }
}
