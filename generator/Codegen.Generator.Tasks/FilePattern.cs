using System.Text.RegularExpressions;

namespace Codegen.Generator.Tasks;

/// <summary>A pattern of files as MSBuild reads it: <c>docs/**/*.md</c>.</summary>
internal sealed class FilePattern
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly Regex _rest;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="folder">What it is relative to.</param>
    public FilePattern(string text, string folder)
    {
        string pattern = WithSlashes(text);
        int wildcard = pattern.IndexOfAny(Wildcards);
        int start = pattern.LastIndexOf('/', wildcard) + 1;

        // The wildcards are kept out of the path: on .NET Framework no path may have them.
        Folder = WithSlashes(Path.GetFullPath(Path.Combine(folder, pattern.Substring(0, start)))).TrimEnd('/');
        string rest = Regex.Escape(pattern.Substring(start))
            .Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]");
        _rest = new Regex($"^{rest}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>The folder in front of the first wildcard, whole path.</summary>
    public string Folder { get; }

    /// <summary>Whether a text has a wildcard in it.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPattern(string text) => text.IndexOfAny(Wildcards) >= 0;

    /// <summary>Whether a file is meant.</summary>
    /// <param name="path">The file's whole path.</param>
    public bool Matches(string path)
    {
        string file = WithSlashes(path);
        return file.StartsWith(Folder + "/", StringComparison.OrdinalIgnoreCase) && _rest.IsMatch(file.Substring(Folder.Length + 1));
    }

    private static string WithSlashes(string path) => path.Replace('\\', '/');
}
