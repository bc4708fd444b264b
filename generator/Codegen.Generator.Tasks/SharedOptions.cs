using Codegen.Files;
using Microsoft.Build.Framework;

namespace Codegen.Generator.Tasks;

/// <summary>Items that have one option between them, and were given two: MSBuild keeps both, and one would be passed over silently.</summary>
internal static class SharedOptions
{
    /// <summary>The pages of a product become one spec, which has the options of the first of them.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="options">The names of the options.</param>
    /// <returns>Of each product that was given two: which counts, and what to do.</returns>
    public static IEnumerable<string> OfProducts(IEnumerable<ITaskItem> pages, IReadOnlyList<string> options) =>
        from product in pages.GroupBy(page => PageFinder.ProductOf(page.GetMetadata("FullPath")), StringComparer.Ordinal)
        let one = product.First()
        let difference = Difference(one, product.Skip(1), options)
        where difference is not null
        select $"The pages of '{product.Key}' have one {difference.Value.Option} between them and are given two: '{one.GetMetadata(difference.Value.Option)}' (as of {one.ItemSpec}), which counts for all, "
            + $"and '{difference.Value.Other.GetMetadata(difference.Value.Option)}' (as of {difference.Value.Other.ItemSpec}). Give all of them the same, and name each page once: take what another ApiDocs names out of the wider one with Exclude.";

    /// <summary>A spec that is named twice is one file to the compiler, which has the options that were given last.</summary>
    /// <param name="specs">The specs.</param>
    /// <param name="options">The names of the options.</param>
    /// <returns>Of each spec that was given two: which counts, and what to do.</returns>
    public static IEnumerable<string> OfSpecs(IEnumerable<ITaskItem> specs, IReadOnlyList<string> options) =>
        from spec in specs.GroupBy(spec => spec.GetMetadata("FullPath"), StringComparer.Ordinal)
        let last = spec.Last()
        let difference = Difference(last, spec, options)
        where difference is not null
        select $"The spec '{last.ItemSpec}' is named twice, with the {difference.Value.Option} '{difference.Value.Other.GetMetadata(difference.Value.Option)}' and with '{last.GetMetadata(difference.Value.Option)}', which counts. "
            + "Name it once: lists take several patterns (Actions=\"Get*;List*\"), and Exclude takes it out of a wider ApiSpec.";

    private static (string Option, ITaskItem Other)? Difference(ITaskItem one, IEnumerable<ITaskItem> others, IReadOnlyList<string> options)
    {
        foreach (ITaskItem other in others)
        {
            if (options.FirstOrDefault(option => !string.Equals(one.GetMetadata(option), other.GetMetadata(option), StringComparison.Ordinal)) is { } different)
            {
                return (different, other);
            }
        }

        return null;
    }
}
