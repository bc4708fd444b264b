namespace Codegen.Files;

/// <summary>The types of file that Unix knows, by their bits in a file's mode.</summary>
internal enum UnixFileType
{
    /// <summary>A named pipe.</summary>
    Pipe = 0x1000,

    /// <summary>A device that gives characters, as a terminal does.</summary>
    CharacterDevice = 0x2000,

    /// <summary>A folder.</summary>
    Folder = 0x4000,

    /// <summary>A device that gives blocks, as a disk does.</summary>
    BlockDevice = 0x6000,

    /// <summary>A file with content of its own.</summary>
    Regular = 0x8000,

    /// <summary>A socket.</summary>
    Socket = 0xC000,
}
