using System.Runtime.InteropServices;
using System.Text;

namespace Codegen.Files;

/// <summary>What Unix says of a file beyond .NET: opening a pipe to find out that it is one would wait for whoever writes into it.</summary>
/// <remarks>
/// .NET names no type of a file on any version. Of what C libraries offer, <c>statx</c> is the one whose result the kernel lays out
/// alike on every architecture and for every library; that of <c>stat</c> on macOS is the same on both of its architectures.
/// Where there is no such function, or it fails, nothing is known, and the file is read.
/// </remarks>
internal static class UnixFile
{
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;

    /// <summary>As large as what either system writes, and larger.</summary>
    private const int StatusSize = 512;

    private const int LongestPath = 4096;
    private const int LinuxModeOffset = 28;
    private const int MacModeOffset = 4;
    private const int TypeMask = 0xF000;

    private static readonly bool IsUnix = RuntimeInformation.IsOSPlatform(OSPlatform.Linux) || RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

    /// <summary>The type of what a path leads to, through links.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The type, or <see langword="null"/> when the system has no such types or does not tell.</returns>
    public static UnixFileType? TypeOf(string path) => Ask<UnixFileType?>(() =>
    {
        byte[] status = new byte[StatusSize];
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
        {
            // What a file system does not tell is missing from the mask that comes back.
            return StatusOnLinux(CurrentFolder, Native(path), 0, TypeOnly, status) == 0 && (BitConverter.ToUInt32(status, 0) & TypeOnly) != 0
                ? TypeIn(status, LinuxModeOffset)
                : null;
        }

        int result = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatusOnMacX64(Native(path), status) : StatusOnMac(Native(path), status);
        return result == 0 ? TypeIn(status, MacModeOffset) : null;
    });

    /// <summary>Where a link leads, as it is written in it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The target, or <see langword="null"/> when the path is no link or the system does not tell.</returns>
    public static string? TargetOf(string path) => Ask(() =>
    {
        byte[] target = new byte[LongestPath];
        long length = (long)ReadLink(Native(path), target, (IntPtr)target.Length);
        return length < 0 ? null : Encoding.UTF8.GetString(target, 0, (int)length);
    });

    /// <summary>What a path leads to in the end, through all links.</summary>
    /// <param name="path">The path.</param>
    /// <returns>A path without a link in it, or <see langword="null"/> when it leads to nothing or the system does not tell.</returns>
    public static string? EndOf(string path) => Ask(() =>
    {
        byte[] end = new byte[LongestPath];
        return RealPath(Native(path), end) == IntPtr.Zero ? null : Encoding.UTF8.GetString(end, 0, Array.IndexOf(end, (byte)0));
    });

    private static T? Ask<T>(Func<T?> question)
    {
        try
        {
            return IsUnix ? question() : default;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return default;
        }
    }

    private static UnixFileType TypeIn(byte[] status, int offset) => (UnixFileType)(BitConverter.ToUInt16(status, offset) & TypeMask);

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatusOnLinux(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatusOnMac(byte[] path, byte[] status);

    [DllImport("libc", EntryPoint = "stat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatusOnMacX64(byte[] path, byte[] status);

    [DllImport("libc", EntryPoint = "readlink")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr ReadLink(byte[] path, byte[] target, IntPtr size);

    [DllImport("libc", EntryPoint = "realpath")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr RealPath(byte[] path, byte[] end);
}
