using System.Text.Json;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;

namespace Codegen.Spec.Overlays;

/// <summary>
/// What people know better than the docs: a file beside the spec (<c>usmc.overlay.json</c> for <c>usmc.json</c>) with corrections,
/// each with its place and a reason. <c>spec/schema/api-overlay.schema.json</c> describes it.
/// </summary>
/// <remarks>
/// <para>
/// An overlay is applied when the spec is built, not when it is read. So the spec is what is generated, whoever reads it and
/// with nothing beside it: the generator caches one file a product and has no second one to watch, and the compiler's
/// diagnostics point at what the reviewer has seen. A review shows both halves of a correction: the overlay's lines say why, the
/// spec's lines say what became of it. What the docs say themselves stands in the pages, and where a correction depends on it,
/// in its <c>was</c>.
/// </para>
/// <para>
/// The spec in the output folder is only a memory of names, never a source: a build starts from the pages each time, so a
/// correction is applied once to what the docs say, and building again gives the same bytes. Corrections come before models are
/// named, because they change which models are equal; a type name that a correction asks for is given after that, to every
/// model of the type. Like any name it is remembered: it stays when its correction is removed, until another correction
/// gives another.
/// </para>
/// <para>
/// A correction has to correct something. Whatever in it finds its place no more, or would change nothing, is an error, and no
/// spec is made: the docs have changed, and somebody has to see whether the reason still holds.
/// </para>
/// </remarks>
public static class Overlay
{
    /// <summary>The version of the format that this library reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>The name of the property that tells an overlay from other JSON and gives the version.</summary>
    public const string FormatProperty = "codegenOverlay";

    /// <summary>What the name of an overlay file has behind the name of the spec: <c>usmc.overlay.json</c>.</summary>
    public const string FileExtension = ".overlay.json";

    /// <summary>Corrects a product, and names its models.</summary>
    /// <param name="docs">What the pages say; the type names of its models are what they would be called if nothing stood against it.</param>
    /// <param name="previous">The product as it was last written, or <see langword="null"/> for the first time.</param>
    /// <param name="utf8Json">The overlay's bytes.</param>
    /// <returns>The corrected product, as <see cref="ModelNaming.Apply"/> names it but for the names that the overlay gives.</returns>
    public static OverlayResult Apply(ProductSpec docs, ProductSpec? previous, ReadOnlyMemory<byte> utf8Json)
    {
        ProductSpec? corrected = null;
        EquatableArray<SpecProblem> problems = JsonText.Parse(
            utf8Json,
            "Mend the file.",
            (json, collector) =>
            {
                using JsonDocument document = JsonDocument.Parse(json);
                DuplicateProperties.Report(json.Span, collector);
                if (OverlayDocument.Read(document.RootElement, collector) is { } corrections)
                {
                    var draft = new Draft(docs, collector);
                    foreach (Correction correction in corrections)
                    {
                        correction.Apply(draft);
                    }

                    corrected = draft.Finish(previous);
                }
            });
        return new OverlayResult(problems.Count > 0 ? null : corrected, problems);
    }
}
