namespace Codegen.Files;

/// <summary>Reads what lies in a folder and is called as a page or a spec is: not everything there is a file that ends.</summary>
public static class WholeFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="orPipe">Whether it may be a pipe: a shell hands one over in place of what a command prints.</param>
    /// <returns>Its content.</returns>
    /// <exception cref="UserErrorException">It is a pipe, a device or a socket, or a link to what does not exist. None of them is opened: reading one may never end.</exception>
    /// <exception cref="IOException">The system refuses it.</exception>
    /// <exception cref="UnauthorizedAccessException">The system refuses it.</exception>
    public static byte[] Read(string path, bool orPipe = false) => ProblemOf(path, orPipe) is { } problem ? throw new UserErrorException(problem) : File.ReadAllBytes(path);

    /// <summary>Says of what can't be read as a file why not. Reads nothing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UserErrorException">It is a pipe, a device or a socket, or a link to what does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not let a link be followed.</exception>
    public static void Check(string path)
    {
        if (ProblemOf(path, orPipe: false) is { } problem)
        {
            throw new UserErrorException(problem);
        }
    }

    private static string? ProblemOf(string path, bool orPipe)
    {
        var file = new FileInfo(path);
        bool isLink = file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint);

        // Only a link or what seems to be empty can be something else, so that of nearly all files nothing more is asked.
        if (!isLink && (!file.Exists || file.Length > 0))
        {
            return null;
        }

        UnixFileType? type = UnixFile.TypeOf(path);
        if (type is null && isLink)
        {
            return BrokenLink.ProblemOf(path);
        }

        return NameOf(type) is { } what && !(orPipe && type == UnixFileType.Pipe)
            ? $"'{path}' is {what} and no file that could be read to its end. Remove it, or name another place."
            : null;
    }

    private static string? NameOf(UnixFileType? type) => type switch
    {
        UnixFileType.Pipe => "a named pipe",
        UnixFileType.Socket => "a socket",
        UnixFileType.CharacterDevice or UnixFileType.BlockDevice => "a device",
        _ => null,
    };
}
