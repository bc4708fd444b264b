using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Codegen.Generator.Inputs;

/// <summary>An additional file with what the project says of it.</summary>
/// <remarks>
/// The file is compared by reference, which the host changes when the text does. It goes no further than the step that reads it.
/// </remarks>
/// <param name="Text">The file.</param>
/// <param name="IsDeclared">Whether the project names the file as a spec. Any other JSON is one only if it looks like one.</param>
/// <param name="Options">What the project asks for it.</param>
internal sealed record SpecInput(AdditionalText Text, bool IsDeclared, SpecOptions Options)
{
    /// <summary>The end of an overlay's name: it lies beside its spec, so the same wildcard finds it, and did its work when the spec was built.</summary>
    private const string OverlayEnding = ".overlay.json";

    /// <summary>Whether it is worth reading.</summary>
    public bool MayBeSpec => !Text.Path.EndsWith(OverlayEnding, StringComparison.OrdinalIgnoreCase)
        && (IsDeclared || Text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Puts a file and its options together.</summary>
    /// <param name="text">The file.</param>
    /// <param name="options">The options of all files.</param>
    /// <returns>The input.</returns>
    public static SpecInput From(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(text);
        return new SpecInput(text, SpecOptions.IsDeclared(own), SpecOptions.From(own, options.GlobalOptions));
    }
}
