using Codegen.Docs;

namespace Codegen.Files;

/// <summary>Finds and loads the pages that the command line names.</summary>
public static class PageFinder
{
    private const string Extension = ".md";

    /// <summary>Loads pages.</summary>
    /// <param name="places">Files, and folders to search with all their subfolders.</param>
    /// <returns>The pages, each once.</returns>
    /// <exception cref="UserErrorException">A place does not exist or can't be read, what is called as a page is no file, or two folders are one product.</exception>
    public static IReadOnlyList<PageFile> Find(IEnumerable<string> places)
    {
        try
        {
            string[] paths = [.. places.SelectMany(PathsIn).GroupBy(Path.GetFullPath, StringComparer.Ordinal).Select(same => same.First())];
            CheckFolders(paths);
            Array.ForEach(paths, WholeFile.Check);

            // Side by side, as there are hundreds of small files, and most of the time that one takes is waiting.
            return [.. paths.AsParallel().AsOrdered().Select(path => new PageFile(Shown(path), ProductOf(path), File.ReadAllBytes(path)))];
        }
        catch (Exception e) when (UserErrorException.RefusalIn(e) is { } refusal)
        {
            throw UserErrorException.Of(refusal);
        }
    }

    /// <summary>Whether a folder has pages in it or in its subfolders.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    /// <exception cref="UserErrorException">It can't be searched.</exception>
    public static bool HasPages(string folder)
    {
        try
        {
            return PagesBelow(folder).Any();
        }
        catch (Exception e) when (UserErrorException.RefusalIn(e) is { } refusal)
        {
            throw UserErrorException.Of(refusal);
        }
    }

    /// <summary>The product of a page: the name of the folder that it lies in.</summary>
    /// <param name="path">The page's file.</param>
    /// <returns>The product as published.</returns>
    public static string ProductOf(string path) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))!;

    private static IEnumerable<string> PathsIn(string place)
    {
        if (File.Exists(place))
        {
            return [place];
        }

        if (!Directory.Exists(place))
        {
            throw new UserErrorException($"There is no file or folder '{place}'. Name the folder that the pages lie in.");
        }

        string[] pages = [.. PagesBelow(place)];
        return pages.Length > 0
            ? pages
            : throw new UserErrorException($"The folder '{place}' has no pages (*{Extension}) in it. Name the folder that the pages lie in.");
    }

    /// <summary>A pattern would be matched by the rule of the system, and pages be found on one and passed over on another.</summary>
    private static IEnumerable<string> PagesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase));

    private static void CheckFolders(IEnumerable<string> paths)
    {
        foreach (IGrouping<string, string> product in paths.GroupBy(ProductOf))
        {
            string[] folders = [.. product.Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!).Distinct().OrderBy(folder => folder, StringComparer.Ordinal)];
            if (folders.Length > 1)
            {
                throw new UserErrorException(
                    $"'{folders[0]}' and '{folders[1]}' are both the product '{product.Key}'. Build them into different folders.");
            }
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
