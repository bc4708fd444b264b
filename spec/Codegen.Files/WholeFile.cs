namespace Codegen.Files;

/// <summary>Reads what lies in a folder and is called as a page or a spec is: not everything there is a file that ends.</summary>
public static class WholeFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its content.</returns>
    /// <exception cref="UserErrorException">It is a pipe, a device or a socket. None of them is opened: reading one may never end.</exception>
    /// <exception cref="IOException">The system refuses it.</exception>
    /// <exception cref="UnauthorizedAccessException">The system refuses it.</exception>
    public static byte[] Read(string path)
    {
        Check(path);
        return File.ReadAllBytes(path);
    }

    /// <summary>Says of what can't be read as a file why not. Reads nothing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UserErrorException">It is a pipe, a device or a socket.</exception>
    public static void Check(string path)
    {
        var file = new FileInfo(path);

        // Only a link or what seems to be empty can be something else, so that of nearly all files nothing more is asked.
        if (file.Exists && (file.Length == 0 || file.Attributes.HasFlag(FileAttributes.ReparsePoint)) && NameOf(UnixFile.TypeOf(path)) is { } what)
        {
            throw new UserErrorException($"'{path}' is {what} and no file that could be read to its end. Remove it, or name another place.");
        }
    }

    private static string? NameOf(UnixFileType? type) => type switch
    {
        UnixFileType.Pipe => "a named pipe",
        UnixFileType.Socket => "a socket",
        UnixFileType.CharacterDevice or UnixFileType.BlockDevice => "a device",
        _ => null,
    };
}
