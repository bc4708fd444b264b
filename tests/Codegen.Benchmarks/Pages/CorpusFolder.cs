using Codegen.Docs;

namespace Codegen.Benchmarks.Pages;

/// <summary>Real pages, which lie in a folder <c>shared</c> beside some checkouts.</summary>
internal static class CorpusFolder
{
    private static readonly string[] Parts = ["shared", "corpus", "zh"];

    /// <summary>The folder, found by walking up from this program, or <see langword="null"/>.</summary>
    public static string? Path { get; } = Find();

    public static PageFile[] Files() =>
    [
        .. Directory.GetFiles(Required(), "*.md", SearchOption.AllDirectories)
            .Select(path => new PageFile(path, System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)!), File.ReadAllBytes(path))),
    ];

    public static string Required() => Path ?? throw new InvalidOperationException("There is no folder shared/corpus/zh here or above.");

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = System.IO.Path.Combine([folder.FullName, .. Parts]);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
