namespace Codegen.Files;

/// <summary>A spec whose pages are gone: no build brings it up to date any more.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Overlay">The name of its overlay, if it has one.</param>
/// <param name="Problem">What is wrong with it, without a full stop.</param>
public sealed record SpecWithoutPages(string Path, string? Overlay, string Problem)
{
    /// <summary>What goes with a product that is gone: <c>this spec and its overlay usmc.overlay.json</c>.</summary>
    public string Files => Overlay is null ? "this spec" : $"this spec and its overlay {Overlay}";

    /// <summary>Finds such specs.</summary>
    /// <param name="folder">The folder of the specs.</param>
    /// <param name="others">Files of the folder that no build of the pages makes: <see cref="SpecFolder.FindOthers"/>.</param>
    /// <param name="pages">The pages that are built. A product whose pages lie beside theirs is one of another build.</param>
    /// <returns>The specs, in the order of the files.</returns>
    /// <exception cref="UserErrorException">A file or a folder can't be read.</exception>
    public static IReadOnlyList<SpecWithoutPages> FindIn(SpecFolder folder, IEnumerable<string> others, IEnumerable<string> pages)
    {
        string[] built = [.. pages.Select(FolderOf).Distinct(StringComparer.Ordinal)];
        string[] above = [.. built.Select(FolderOf).Distinct(StringComparer.Ordinal)];
        return [.. others.Select(name => Of(name, folder, built, above)).OfType<SpecWithoutPages>()];
    }

    // Where there are pages, not one describes an action: else the spec would be one of the build.
    private static SpecWithoutPages? Of(string name, SpecFolder folder, string[] built, string[] above)
    {
        // Of what was written by hand, or lies here under another name, no pages are missed.
        if (folder.ReadOther(name) is not { } spec
            || !string.Equals(SpecFolder.NameOf(spec.Product), name, StringComparison.Ordinal)
            || !spec.Actions.Any(action => action.Page is not null))
        {
            return null;
        }

        bool isBuilt = built.Any(pages => string.Equals(System.IO.Path.GetFileName(pages), spec.Product, StringComparison.Ordinal));
        if (!isBuilt && above.Any(place => System.IO.Path.Combine(place, spec.Product) is var pages && Directory.Exists(pages) && PageFinder.HasPages(pages)))
        {
            return null;
        }

        string overlay = SpecFolder.OverlayOf(name);
        return new SpecWithoutPages(
            folder.PathOf(name),
            File.Exists(folder.PathOf(overlay)) ? overlay : null,
            isBuilt ? $"No page of '{spec.Product}' describes an action any more" : $"There are no pages of '{spec.Product}' any more");
    }

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? string.Empty;
}
