using Codegen.Spec.Naming;
using Codegen.Spec.Overlays;

namespace Codegen.Files;

/// <summary>An overlay that corrects nothing, as there is neither a page nor a spec of a product of its name.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Message">What is wrong with it and what to do.</param>
public sealed record StrayOverlay(string Path, string Message)
{
    /// <summary>Finds such overlays. One beside a spec may be of other pages, which are not built now.</summary>
    /// <param name="folder">The folder of the specs.</param>
    /// <param name="products">The products that are built.</param>
    /// <returns>The overlays, in order.</returns>
    /// <exception cref="UserErrorException">The folder can't be read.</exception>
    public static IReadOnlyList<StrayOverlay> FindIn(SpecFolder folder, IEnumerable<string> products)
    {
        string[] names = [.. products.Select(GeneratedNames.FileName)];
        return
        [
            .. folder.OverlayNames()
                .Where(name => !names.Any(own => IsOf(own, name, folder)) && !File.Exists(folder.PathOf(name + SpecFolder.Extension)))
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => Of(name, names, folder)),
        ];
    }

    private static StrayOverlay Of(string name, string[] products, SpecFolder folder) => new(
        folder.PathOf(name + Overlay.FileExtension),
        $"This overlay corrects nothing: there is neither a page nor a spec of a product '{name}'. An overlay is named after its product: PRODUCT{Overlay.FileExtension}. "
        + $"{(NearestNames.Meant(name, products) is { } meant ? $"Rename it to {meant}{Overlay.FileExtension}, if that is meant" : "Rename it")}, or delete it.");

    /// <summary>Whether a product finds this overlay; where case does not matter, it does so in another case as well.</summary>
    private static bool IsOf(string product, string name, SpecFolder folder) =>
        string.Equals(product, name, StringComparison.OrdinalIgnoreCase) && File.Exists(folder.PathOf(product + Overlay.FileExtension));
}
