namespace Codegen.Files;

/// <summary>A link that leads to no file. What the system says of it names the link alone, which is there for everybody to see.</summary>
internal static class BrokenLink
{
    /// <summary>As many links, one to the next, as systems follow.</summary>
    private const int MaxLinks = 40;

    /// <summary>What is wrong with a link.</summary>
    /// <param name="path">The link.</param>
    /// <returns>What is wrong and what to do; <see langword="null"/> when it leads to something.</returns>
    /// <exception cref="UnauthorizedAccessException">The system does not let it be followed.</exception>
    public static string? ProblemOf(string path)
    {
        string end = path;
        for (int i = 0; i < MaxLinks; i++)
        {
            if (UnixFile.TargetOf(end) is not { } target)
            {
                return Exists(end) ? null : $"'{path}' is a link to '{end}', which does not exist. Restore that file, or remove the link.";
            }

            end = Path.Combine(Path.GetDirectoryName(end) ?? string.Empty, target);
        }

        return $"'{path}' is a link that leads back to itself. Let it lead to a file, or remove it.";
    }

    private static bool Exists(string path)
    {
        try
        {
            _ = File.GetAttributes(path);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
