using Codegen.Docs;
using Codegen.Files;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Diff;

/// <summary>One of the two things that are compared: specs that were written, or pages that specs can be made of.</summary>
internal sealed class DiffSource
{
    private const string PageExtension = ".md";

    private readonly IReadOnlyList<PageFile>? _pages;

    private DiffSource(string place, IReadOnlyList<ProductSpec>? specs, IReadOnlyList<PageFile>? pages)
    {
        Place = place;
        Specs = specs;
        _pages = pages;
    }

    /// <summary>Where it lies, as the command line names it.</summary>
    public string Place { get; }

    /// <summary>The specs, or <see langword="null"/> when this is pages.</summary>
    public IReadOnlyList<ProductSpec>? Specs { get; }

    /// <summary>The overlays beside the specs, or <see langword="null"/> when this is pages.</summary>
    public OverlaySet? Overlays => Specs is null ? null
        : new OverlaySet(new SpecFolder(Directory.Exists(Place) ? Place : Path.GetDirectoryName(Path.GetFullPath(Place))!));

    /// <summary>Finds out what lies at a place, and loads it.</summary>
    /// <param name="place">
    /// A file or a folder. A folder with a spec in it is one of specs, any other is one of pages. One without a page whose JSON is
    /// no spec was meant to be of specs: they were damaged.
    /// </param>
    /// <returns>What lies there.</returns>
    /// <exception cref="UserErrorException">Nothing that can be compared.</exception>
    public static DiffSource Open(string place)
    {
        bool isFolder = Directory.Exists(place);
        if (!isFolder && !File.Exists(place))
        {
            throw new UserErrorException($"There is no file or folder '{place}'. Name a spec, a folder of specs, or a folder of pages.");
        }

        return (isFolder ? IsOfSpecs(place) : !place.EndsWith(PageExtension, StringComparison.OrdinalIgnoreCase))
            ? new DiffSource(place, SpecFolder.ReadAll(place), null)
            : new DiffSource(place, null, PageFinder.Find([place]));
    }

    /// <summary>The specs, made of the pages if need be.</summary>
    /// <param name="memory">Specs whose names are kept for the models of the pages, as building over them would.</param>
    /// <param name="overlays">The overlays that would correct the pages if they were built where they are compared with.</param>
    /// <param name="screen">Shows how far reading is, and what the user should know about the pages.</param>
    /// <returns>The specs.</returns>
    /// <exception cref="UserErrorException">The pages have no action, or an overlay does not fit them.</exception>
    public IReadOnlyList<ProductSpec> Products(IReadOnlyList<ProductSpec> memory, OverlaySet? overlays, Screen screen)
    {
        if (Specs is not null)
        {
            return Specs;
        }

        string[] products = [.. _pages!.Select(page => page.Product).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<ProductReading> readings = screen.ShowProgress($"Reading {Place}", _pages!.Count, pageRead => DocsReader.Read(
            _pages,
            name =>
            {
                overlays?.Load(name);
                return Previous(name, products.Length == 1, memory);
            },
            overlays is null ? null : overlays.Apply,
            pageRead));
        if (overlays?.Problems.FirstOrDefault() is ({ } path, { } problem))
        {
            throw UserErrorException.At(path, problem);
        }

        int unreadable = readings.Sum(reading => reading.Pages.Count(page => page.Kind == PageKind.Unreadable));
        if (unreadable > 0)
        {
            screen.Warning(
                $"{unreadable} {(unreadable == 1 ? "page" : "pages")} in '{Place}' could not be read, so actions are missing from it. 'codegen build' says why.");
        }

        ProductSpec[] specs = [.. readings.Select(reading => reading.Product).Where(product => product.Actions.Count > 0)];
        return specs.Length > 0
            ? specs
            : throw new UserErrorException($"'{Place}' holds neither a spec nor a page of an action. Name a spec, a folder of specs, or a folder of pages.");
    }

    private static ProductSpec? Previous(string product, bool isOnlyOne, IReadOnlyList<ProductSpec> memory) =>
        isOnlyOne && memory.Count == 1
            ? memory[0]
            : memory.FirstOrDefault(spec => string.Equals(spec.Product, product, StringComparison.Ordinal));

    private static bool IsOfSpecs(string folder)
    {
        try
        {
            string[] files = Directory.GetFiles(folder, "*" + SpecFolder.Extension);
            return files.Any(file => SpecReader.IsSpec(WholeFile.Read(file))) || (files.Length > 0 && !PageFinder.HasPages(folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }
}
