using Codegen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Generator.Tests.Support;

/// <summary>A language and a framework that generated code is for.</summary>
/// <param name="Language">The version of C#.</param>
/// <param name="References">The framework, and the runtime as built for it.</param>
internal sealed record Target(LanguageVersion Language, IReadOnlyList<MetadataReference> References)
{
    private static readonly string[] Assemblies =
    [
        "System.Private.CoreLib", "System.Private.Uri", "System.Runtime", "System.Collections", "System.Memory", "System.Text.Json",
        "System.Linq", "System.Net.Http", "System.Net.Primitives",
    ];

    /// <summary>C# 12 on .NET 8. The build puts the runtime for it beside the tests.</summary>
    public static Target Oldest { get; } = new(
        LanguageVersion.CSharp12,
        [.. Basic.Reference.Assemblies.Net80.References.All, MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "net8.0", "Codegen.Runtime.dll"))]);

    /// <summary>The newest C# on the framework that the tests run on.</summary>
    public static Target Newest { get; } = new(
        LanguageVersion.Latest,
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Assemblies.Contains(Path.GetFileNameWithoutExtension(path)))
                .Append(typeof(ApiClient).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ]);

    /// <summary>Both ends of what generated code is for.</summary>
    public static IReadOnlyList<Target> All { get; } = [Oldest, Newest];

    /// <summary>How sources are parsed for it.</summary>
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <inheritdoc/>
    public override string ToString() => Language.ToString();
}
