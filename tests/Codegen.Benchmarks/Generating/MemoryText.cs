using System.Text;
using Codegen.Spec;
using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Benchmarks.Generating;

/// <summary>A spec as an additional file that lies in memory.</summary>
internal sealed class MemoryText(string path, byte[] content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, content.Length, Encoding.UTF8);

    public override string Path => path;

    public static MemoryText Of(ProductSpec product) => new($"/specs/{product.Product}.json", SpecWriter.Write(product));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
