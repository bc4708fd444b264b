using Codegen.Runtime;
using Microsoft.CodeAnalysis;

namespace Codegen.Benchmarks.Generating;

/// <summary>What generated code is compiled against: the framework that this program runs on, and the runtime.</summary>
internal static class ReferencedAssemblies
{
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(ApiClient).Assembly.Location),
    ];

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Paths.Select(path => MetadataReference.CreateFromFile(path))];
}
