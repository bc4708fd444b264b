namespace Codegen.Tool.Lint;

/// <summary>Names pages as code scanning wants them: relative to the root of the sources, with '/', escaped.</summary>
internal sealed class SarifPaths
{
    private readonly string _root;

    /// <summary>Finds the root.</summary>
    /// <param name="paths">All pages with findings.</param>
    /// <param name="workingFolder">The folder that the command runs in: the root, where all pages lie below it; else the deepest folder that holds all.</param>
    public SarifPaths(IEnumerable<string> paths, string workingFolder)
    {
        _root = Path.GetFullPath(workingFolder);
        foreach (string path in paths)
        {
            while (!IsBelow(Path.GetFullPath(path, workingFolder), _root))
            {
                _root = Path.GetDirectoryName(_root)!;
            }
        }

        WorkingFolder = workingFolder;
    }

    private string WorkingFolder { get; }

    public string UriOf(string path)
    {
        string relative = Path.GetRelativePath(_root, Path.GetFullPath(path, WorkingFolder));
        return string.Join('/', relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    /// <summary>On another drive there is no common folder; the drive's own root ends the search.</summary>
    private static bool IsBelow(string path, string folder) =>
        Path.GetDirectoryName(folder) is null || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
