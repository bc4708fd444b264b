using System.Reflection;
using Codegen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Codegen.Tool.Tests.OpenApi;

/// <summary>Compiles what others' or our own generators made.</summary>
internal static class CompiledCode
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(typeof(ApiClient).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Others",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static Assembly Load(params string[] sources)
    {
        using var image = new MemoryStream();
        Diagnostic[] errors = [.. Of(sources).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Assert.True(errors.Length == 0, string.Join('\n', errors.Take(10)));
        return Assembly.Load(image.ToArray());
    }
}
