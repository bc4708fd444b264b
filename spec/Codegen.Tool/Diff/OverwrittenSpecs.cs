using Codegen.Files;
using Codegen.Spec.Diff;

namespace Codegen.Tool.Diff;

/// <summary>Says what callers of the generated code have to know of specs that a build has overwritten.</summary>
internal static class OverwrittenSpecs
{
    /// <summary>Writes what has changed, if anything was overwritten with something else.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="specs">The specs that were written, with what was there before.</param>
    public static void WriteSummary(TextWriter output, IEnumerable<SpecFile> specs)
    {
        // Each file with itself: it is one client, whatever its product was called when it was written.
        var diff = new SpecDiff(
        [
            .. specs.Where(spec => spec.Previous is not null)
                .OrderBy(spec => spec.Product.Product, StringComparer.Ordinal)
                .SelectMany(spec => SpecDiff.Between(spec.Previous!, spec.Product).Changes),
        ]);
        if (diff.Changes.Count == 0)
        {
            return;
        }

        foreach (string line in DiffSummary.Of(diff))
        {
            output.WriteLine(line);
        }
    }
}
