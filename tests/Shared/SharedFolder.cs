namespace Codegen.Tests.Shared;

/// <summary>
/// Real pages and the figures to compare with lie beside some checkouts, in a folder <c>shared</c>. They are not part of the
/// project, so a test that needs them skips where they are absent, and says so.
/// </summary>
internal static class SharedFolder
{
    /// <summary>Finds a file or folder by walking up from the test assembly.</summary>
    /// <param name="parts">The path inside the folder.</param>
    /// <returns>The path. Where there is none, the test that asks is skipped.</returns>
    public static string Require(params string[] parts)
    {
        string relative = Path.Combine(["shared", .. parts]);
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, relative);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        Skip.If(true, $"There is no {relative.Replace('\\', '/')} beside this checkout.");
        throw new InvalidOperationException("A skipped test does not come here.");
    }
}
