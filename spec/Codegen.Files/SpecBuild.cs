using Codegen.Docs;
using Codegen.Spec.Json;

namespace Codegen.Files;

/// <summary>Specs made of pages and of the overlays in the specs' folder. Nothing is written.</summary>
public sealed class SpecBuild
{
    private readonly SpecFolder _folder;
    private readonly OverlaySet _overlays;

    private SpecBuild(SpecFolder folder, OverlaySet overlays, IReadOnlyList<ProductReading> readings)
    {
        _folder = folder;
        _overlays = overlays;
        Readings = readings;
    }

    /// <summary>What the pages say, in ordinal order of the products, with what their author should know.</summary>
    public IReadOnlyList<ProductReading> Readings { get; }

    /// <summary>What is wrong with the overlays, by file. With any, no spec may be written.</summary>
    public IEnumerable<(string Path, SpecProblem Problem)> OverlayProblems => _overlays.Problems;

    /// <summary>How many products an overlay corrects.</summary>
    public int Corrected => _overlays.Count;

    /// <summary>Reads pages and overlays.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="folder">The folder of the specs: their names for models are kept, and the overlays in it are applied.</param>
    /// <param name="pageRead">Called for each page that has been read, from several threads.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="UserErrorException">A spec or an overlay in the folder can't be read.</exception>
    public static SpecBuild Read(IReadOnlyList<PageFile> pages, SpecFolder folder, Action? pageRead = null)
    {
        var overlays = new OverlaySet(folder);
        IReadOnlyList<ProductReading> readings = DocsReader.Read(
            pages,
            product =>
            {
                overlays.Load(product);
                return folder.ReadPrevious(product);
            },
            overlays.Apply,
            pageRead);
        return new SpecBuild(folder, overlays, readings);
    }

    /// <summary>The specs as they are to be in the folder, beside what is there now: one for each product that has an action.</summary>
    /// <returns>The specs.</returns>
    /// <exception cref="UserErrorException">Two products would be one file, or a file can't be read.</exception>
    public IReadOnlyList<SpecFile> Prepare() =>
        _folder.Prepare(Readings.Select(reading => reading.Product).Where(product => product.Actions.Count > 0));
}
