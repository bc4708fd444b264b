namespace Codegen.Generator.Tests.Corpus;

/// <summary>The folder <c>shared</c> of real data, which lies above the tests or nowhere.</summary>
internal static class SharedFolder
{
    /// <summary>Finds a file or folder in it.</summary>
    /// <param name="parts">The parts of its path.</param>
    /// <returns>The path, or <see langword="null"/> when there is none.</returns>
    public static string? Find(params string[] parts)
    {
        for (DirectoryInfo? parent = new(AppContext.BaseDirectory); parent is not null; parent = parent.Parent)
        {
            string path = Path.Combine([parent.FullName, "shared", .. parts]);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
