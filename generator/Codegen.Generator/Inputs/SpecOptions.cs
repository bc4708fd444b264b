using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Generator.Inputs;

/// <summary>What a project asks for a spec: the metadata of its item, else the project's properties.</summary>
/// <param name="BaseNamespace">The namespace in which the product's own lies, as written; empty for none.</param>
/// <param name="Products">Patterns of the products to generate, separated by commas; empty for all.</param>
/// <param name="Actions">Patterns of the actions to generate, separated by commas; empty for all.</param>
/// <param name="Accessibility">The accessibility of the generated types, as written; empty for public.</param>
internal sealed record SpecOptions(string BaseNamespace, string Products, string Actions, string Accessibility)
{
    /// <summary>The prefix that the compiler gives to the metadata of additional files.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The prefix that the compiler gives to properties.</summary>
    private const string Property = "build_property.";

    /// <summary>Reads the options of one file.</summary>
    /// <param name="file">What is said of the file.</param>
    /// <param name="project">What is said of the project.</param>
    /// <returns>The options.</returns>
    public static SpecOptions From(AnalyzerConfigOptions file, AnalyzerConfigOptions project) => new(
        First(Value(file, Metadata + "CodegenNamespace"), Value(project, Property + "CodegenNamespace"), Value(project, Property + "RootNamespace")),
        First(Value(file, Metadata + "CodegenProducts"), Value(project, Property + "CodegenProducts")),
        First(Value(file, Metadata + "CodegenActions"), Value(project, Property + "CodegenActions")),
        First(Value(file, Metadata + "CodegenAccessibility"), Value(project, Property + "CodegenAccessibility")));

    /// <summary>Whether the file was named as a spec by the project.</summary>
    /// <param name="file">What is said of the file.</param>
    /// <returns><see langword="true"/> when it was.</returns>
    public static bool IsDeclared(AnalyzerConfigOptions file) =>
        string.Equals(Value(file, Metadata + "CodegenIsSpec"), "true", StringComparison.OrdinalIgnoreCase);

    private static string Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : string.Empty;

    // Metadata that is not set arrives as an empty text.
    private static string First(params string[] values) => Array.Find(values, value => value.Length > 0) ?? string.Empty;
}
