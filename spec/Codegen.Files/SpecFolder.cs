using System.Collections.Concurrent;
using Codegen.Spec;
using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Overlays;

namespace Codegen.Files;

/// <summary>A folder of spec files, and of the overlays beside them.</summary>
/// <param name="path">The folder.</param>
public sealed class SpecFolder(string path)
{
    /// <summary>What the names of spec files end with.</summary>
    public const string Extension = ".json";

    private readonly ConcurrentDictionary<string, ProductSpec> _previous = new(StringComparer.Ordinal);

    /// <summary>Reads all specs of a folder, or one spec.</summary>
    /// <param name="place">A folder or a file.</param>
    /// <returns>The specs in ordinal order of their products, each product once.</returns>
    /// <exception cref="UserErrorException">There is none, one can't be read, or two are one product.</exception>
    public static IReadOnlyList<ProductSpec> ReadAll(string place) => ReadAll([place]);

    /// <summary>Reads all specs of folders, and specs. A file that is named twice is one spec.</summary>
    /// <param name="places">Folders and files.</param>
    /// <returns>The specs in ordinal order of their products, each product once.</returns>
    /// <exception cref="UserErrorException">A place has none, one can't be read, or two are one product.</exception>
    public static IReadOnlyList<ProductSpec> ReadAll(IEnumerable<string> places)
    {
        (string File, ProductSpec Product)[] specs =
        [
            .. places.Distinct(StringComparer.Ordinal).SelectMany(ReadPlace)
                .GroupBy(spec => Path.GetFullPath(spec.File), StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(spec => spec.Product.Product, StringComparer.Ordinal).ThenBy(spec => spec.File, StringComparer.Ordinal),
        ];
        foreach (((string file, ProductSpec product), (string next, ProductSpec other)) in specs.Zip(specs.Skip(1), (one, two) => (one, two)))
        {
            if (string.Equals(product.Product, other.Product, StringComparison.Ordinal))
            {
                throw new UserErrorException($"'{file}' and '{next}' are both the product '{product.Product}'. Remove one of them, or name the one that is meant.");
            }
        }

        return [.. specs.Select(spec => spec.Product)];
    }

    /// <summary>Reads the spec that <see cref="Write"/> would overwrite.</summary>
    /// <param name="product">The product.</param>
    /// <returns>The spec, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="UserErrorException">There is one that can't be read: the names in it must not be lost.</exception>
    public ProductSpec? ReadPrevious(string product)
    {
        if (ReadFile(NameOf(product)) is not { } content)
        {
            return null;
        }

        ProductSpec previous = Read(PathOf(NameOf(product)), content);
        _previous[product] = previous;
        return previous;
    }

    /// <summary>Reads the overlay of a product.</summary>
    /// <param name="product">The product.</param>
    /// <returns>Where it lies and its bytes, or <see langword="null"/> when there is none.</returns>
    /// <exception cref="UserErrorException">There is one that can't be read.</exception>
    public (string Path, byte[] Content)? ReadOverlay(string product)
    {
        string name = GeneratedNames.FileName(product) + Overlay.FileExtension;
        return ReadFile(name) is { } content ? (PathOf(name), content) : null;
    }

    /// <summary>Compares specs with the files that are there. Writes nothing.</summary>
    /// <param name="products">The specs.</param>
    /// <returns>The files as they are to be.</returns>
    /// <exception cref="UserErrorException">Two products would be one file, or a file can't be read.</exception>
    public IReadOnlyList<SpecFile> Prepare(IEnumerable<ProductSpec> products)
    {
        ProductSpec[] all = [.. products];

        // Only the writing is spread over threads: what goes wrong with a file then reaches the caller as it is.
        var contents = new byte[all.Length][];
        Parallel.For(0, all.Length, i => contents[i] = SpecWriter.Write(all[i]));
        SpecFile[] files = [.. all.Select((product, i) => Prepare(product, contents[i]))];
        foreach (IGrouping<string, SpecFile> same in files.GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Count() > 1)
            {
                throw new UserErrorException(
                    $"The products '{string.Join("' and '", same.Select(file => file.Product.Product))}' would both be written to '{PathOf(same.Key)}'. Build them into different folders.");
            }
        }

        return files;
    }

    /// <summary>Writes the files whose content changes.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="UserErrorException">A file can't be written.</exception>
    public void Write(IEnumerable<SpecFile> files) =>
        FileReplacement.Write([.. files.Where(file => !file.IsCurrent).Select(file => (PathOf(file.Name), file.Content))]);

    /// <summary>Finds specs and overlays that belong to no product of a build. They may be of other pages, so they stay.</summary>
    /// <param name="names">The names of the specs that the build makes.</param>
    /// <returns>The names, in order.</returns>
    /// <exception cref="UserErrorException">The folder can't be read.</exception>
    public IReadOnlyList<string> FindOthers(IEnumerable<string> names)
    {
        var own = new HashSet<string>(names.SelectMany(name => new[] { name, OverlayOf(name) }), StringComparer.OrdinalIgnoreCase);
        try
        {
            return !Directory.Exists(path) ? [] :
            [
                .. Directory.GetFiles(path, "*" + Extension)
                    .Where(file => !own.Contains(Path.GetFileName(file)))
                    .Where(file => IsOverlay(file) || SpecReader.IsSpecOrCutOff(WholeFile.Read(file)))
                    .Select(file => Path.GetFileName(file))
                    .OrderBy(name => name, StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    /// <summary>What the overlays in the folder are called, without their extension.</summary>
    /// <returns>The names, in any order; none where there is no folder.</returns>
    /// <exception cref="UserErrorException">The folder can't be read.</exception>
    public IReadOnlyList<string> OverlayNames()
    {
        try
        {
            return !Directory.Exists(path) ? [] : [.. Directory.GetFiles(path, "*" + Overlay.FileExtension).Select(file => Path.GetFileName(file)[..^Overlay.FileExtension.Length])];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    /// <summary>The path of a file of the folder.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The path as messages show it.</returns>
    public string PathOf(string name) => Path.Combine(path, name);

    private static IReadOnlyList<(string File, ProductSpec Product)> ReadPlace(string place)
    {
        if (!File.Exists(place) && !Directory.Exists(place))
        {
            throw new UserErrorException($"There is no file or folder '{place}'. Name a spec or a folder of specs; 'codegen build PAGES --output FOLDER' makes them.");
        }

        try
        {
            bool isFolder = Directory.Exists(place);
            string[] files = isFolder ? [.. Directory.GetFiles(place, "*" + Extension).Where(file => !IsOverlay(file))] : [place];
            (string File, ProductSpec Product)[] specs =
            [
                .. files.Select(file => (File: file, Content: WholeFile.Read(file, orPipe: !isFolder)))
                    .Where(candidate => files.Length == 1 || SpecReader.IsSpecOrCutOff(candidate.Content))
                    .Select(spec => (spec.File, Read(spec.File, spec.Content))),
            ];
            return specs.Length > 0 ? specs : throw NoSpecs(place, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }

    /// <summary>Why a folder has no specs. One that a merge left as no JSON at all is not known for a spec, but it can be told.</summary>
    private static UserErrorException NoSpecs(string place, IEnumerable<string> files)
    {
        foreach (string file in files.OrderBy(file => file, StringComparer.Ordinal))
        {
            if (ErrorIn(SpecReader.Read(File.ReadAllBytes(file))) is { Id: SpecProblemIds.NotJson } damage)
            {
                return UserErrorException.At(file, damage);
            }
        }

        // Whoever names the pages is not told to put specs among them.
        return new UserErrorException(PageFinder.HasPages(place)
            ? $"The folder '{place}' holds pages, not specs. Build them with 'codegen build {place} --output specs' and name that folder."
            : $"The folder '{place}' has no specs in it. Build them with 'codegen build PAGES --output {place}'.");
    }

    private static ProductSpec Read(string file, byte[] content)
    {
        SpecReadResult result = SpecReader.Read(content);
        SpecProblem? error = ErrorIn(result);
        return error is null && result.Product is { } product
            ? product
            : throw UserErrorException.At(file, error!);
    }

    private static SpecProblem? ErrorIn(SpecReadResult result) => result.Problems.FirstOrDefault(problem => problem.Severity == SpecSeverity.Error);

    /// <summary>What the spec of a product is called.</summary>
    /// <param name="product">The product.</param>
    internal static string NameOf(string product) => GeneratedNames.FileName(product) + Extension;

    /// <summary>What the overlay of a spec is called.</summary>
    /// <param name="name">The spec's name.</param>
    internal static string OverlayOf(string name) => name[..^Extension.Length] + Overlay.FileExtension;

    /// <summary>Reads what a build found beside its own specs, and has no claim to.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The spec, or <see langword="null"/> when the file is none that could be read.</returns>
    /// <exception cref="UserErrorException">The system refuses the file.</exception>
    internal ProductSpec? ReadOther(string name) =>
        !IsOverlay(name) && ReadFile(name) is { } content ? SpecReader.ReadWithoutExamples(content).Product : null;

    private static bool IsOverlay(string file) => file.EndsWith(Overlay.FileExtension, StringComparison.Ordinal);

    private SpecFile Prepare(ProductSpec product, byte[] content)
    {
        string name = NameOf(product.Product);
        bool isCurrent = ReadFile(name) is { } there && WithUnixLineEnds(there).AsSpan().SequenceEqual(content);
        return new SpecFile(name, product, _previous.TryGetValue(product.Product, out ProductSpec? previous) ? previous : null, content, isCurrent);
    }

    /// <summary>
    /// Git for Windows checks text out with other line ends than it keeps. Such a spec has not changed, and whoever is told that it
    /// has, and writes it anew, finds nothing to commit.
    /// </summary>
    private static byte[] WithUnixLineEnds(byte[] content)
    {
        if (Array.IndexOf(content, (byte)'\r') < 0)
        {
            return content;
        }

        return [.. content.Where((value, at) => value != '\r' || at + 1 == content.Length || content[at + 1] != '\n')];
    }

    private byte[]? ReadFile(string name)
    {
        try
        {
            return File.Exists(PathOf(name)) ? WholeFile.Read(PathOf(name)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw UserErrorException.Of(e);
        }
    }
}
