using Codegen.Runtime;
using Microsoft.CodeAnalysis;

namespace Codegen.Generator.Tests.Support;

/// <summary>What generated code is compiled against: the framework that the tests run on, and the runtime itself.</summary>
internal static class Framework
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib", "System.Private.Uri", "System.Runtime", "System.Collections", "System.Memory", "System.Text.Json",
        "System.Linq", "System.Net.Http", "System.Net.Primitives",
    ];

    /// <summary>The assemblies.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Names.Contains(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(ApiClient).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
