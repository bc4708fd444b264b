using System.Text;
using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Tests.Support;

/// <summary>An additional file that lies in memory.</summary>
internal sealed class SpecText(string path, string content) : AdditionalText
{
    public override string Path => path;

    public static SpecText Of(ProductSpec product, string path = "/specs/usmc.json") =>
        new(path, Encoding.UTF8.GetString(SpecWriter.Write(product)));

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, Encoding.UTF8);
}
