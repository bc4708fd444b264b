using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Codegen.Benchmarks.Generating;

/// <summary>What the user's compiler makes of generated sources.</summary>
/// <param name="Assembly">The bytes of the assembly.</param>
/// <param name="Il">The bytes of all method bodies.</param>
internal sealed record CompiledSize(long Assembly, long Il)
{
    /// <summary>Compiles sources from their text.</summary>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static CompiledSize Of(IEnumerable<string> sources, IEnumerable<MetadataReference>? moreReferences = null)
    {
        using var image = new MemoryStream();
        using var docs = new MemoryStream();
        EmitResult result = GeneratorRun.EmptyProject()
            .AddReferences(moreReferences ?? [])
            .AddSyntaxTrees(sources.AsParallel().AsOrdered().Select(source => CSharpSyntaxTree.ParseText(source, GeneratorRun.ParseOptions)))
            .Emit(image, xmlDocumentationStream: docs);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        return new CompiledSize(image.Length, IlIn(image));
    }

    private static long IlIn(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        MetadataReader metadata = file.GetMetadataReader();
        return metadata.MethodDefinitions
            .Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress)
            .Where(address => address != 0)
            .Sum(address => (long)file.GetMethodBody(address).Size);
    }
}
