namespace Codegen.Benchmarks.Measuring;

/// <summary>The checkout that this program was built in.</summary>
internal static class Repository
{
    private const string Mark = "Codegen.sln";

    private static readonly string Root = Find();

    /// <summary>A file or folder of it.</summary>
    public static string File(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no {Mark} above {AppContext.BaseDirectory}.");
    }
}
