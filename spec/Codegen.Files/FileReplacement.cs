using System.Diagnostics;
using System.Globalization;

namespace Codegen.Files;

/// <summary>Replaces files whole or not at all.</summary>
/// <remarks>
/// Everything is first written beside the files it replaces, and to the disk; only then are the files renamed over, one after
/// the other. A run that is killed leaves each file as it was or as it was to become, never a part of one. What it leaves
/// beside them, the next run that writes takes away. A link stays one: what it leads to is replaced.
/// Projects that share a folder are built side by side and make the same files: what another has written meanwhile stays, so
/// that it is neither in the way of who reads it already nor newer than what was made of it.
/// </remarks>
public static class FileReplacement
{
    private const string TemporaryExtension = ".tmp";

    /// <summary>The names of temporary files tell processes apart, and not the threads of one.</summary>
    private static readonly object Turn = new();

    private static readonly bool IsUnix = Path.DirectorySeparatorChar == '/';

    /// <summary>Writes files, and makes their folders.</summary>
    /// <param name="files">The files' paths and contents, in the order in which they are replaced.</param>
    /// <exception cref="UserErrorException">A file can't be written. None was replaced, unless the system refuses to rename.</exception>
    public static void Write(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        lock (Turn)
        {
            WriteInTurn(files);
        }
    }

    private static void WriteInTurn(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        int process = CurrentProcess();
        var places = new List<(string Temporary, string End)>();
        try
        {
            places.AddRange(files.Select(file => PlaceOf(Path.GetFullPath(file.Path), process)));
            foreach ((_, string end) in places)
            {
                CheckWritable(end);
            }

            foreach (string folder in places.Select(place => Path.GetDirectoryName(place.End)!).Distinct(StringComparer.Ordinal))
            {
                Directory.CreateDirectory(folder);
                RemoveLeftovers(folder);
            }

            // Side by side: the disk takes several files in nearly the time that it takes one.
            Parallel.For(0, files.Count, i => WriteToDisk(places[i].Temporary, places[i].End, files[i].Content));

            for (int i = 0; i < places.Count; i++)
            {
                Put(places[i].Temporary, places[i].End, files[i].Content);
            }
        }
        catch (Exception e) when (UserErrorException.RefusalIn(e) is { } refusal)
        {
            foreach ((string temporary, _) in places)
            {
                TryDelete(temporary);
            }

            throw UserErrorException.Of(refusal);
        }
    }

    /// <summary>In the folder of what is replaced, so that the move is a rename and not a copy that can stop half-way.</summary>
    private static (string Temporary, string End) PlaceOf(string path, int process)
    {
        string end = IsLink(path) ? UnixFile.EndOf(path) ?? path : path;
        return (end + "." + process.ToString(CultureInfo.InvariantCulture) + TemporaryExtension, end);
    }

    private static bool IsLink(string path) => new FileInfo(path) is { Exists: true } file && file.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static int CurrentProcess()
    {
        using var current = Process.GetCurrentProcess();
        return current.Id;
    }

    private static void Put(string temporary, string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            File.Delete(temporary);
            return;
        }

        MoveOver(temporary, path);
    }

    /// <summary>A rename, of which the system never shows the half.</summary>
    private static void MoveOver(string temporary, string path)
    {
        if (!File.Exists(path))
        {
            try
            {
                File.Move(temporary, path);
                return;
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process was first.
            }
        }

        File.Replace(temporary, path, destinationBackupFileName: null);
    }

    /// <summary>Windows would refuse the rename, others would not even ask.</summary>
    private static void CheckWritable(string path)
    {
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"'{path}' is read-only.");
        }
    }

    private static void WriteToDisk(string path, string replaced, byte[] content)
    {
        if (IsUnix && File.Exists(replaced))
        {
            // A copy has the mode of what it is a copy of, and keeps it when it is written anew. Windows does the like when it replaces.
            File.Copy(replaced, path, overwrite: true);
        }

        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content, 0, content.Length);

        // Else a rename could reach the disk before the content does, and a power cut leave an empty file.
        stream.Flush(flushToDisk: true);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays until a later run can delete it; it is in nobody's way.
        }
    }

    private static bool IsOfDeadRun(string path)
    {
        string[] parts = Path.GetFileName(path).Split('.');
        return parts.Length >= 4
            && string.Equals("." + parts[^3], SpecFolder.Extension, StringComparison.Ordinal)
            && int.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out int process)
            && !IsAlive(process);
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return process != CurrentProcess();
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void RemoveLeftovers(string folder)
    {
        foreach (string path in Directory.GetFiles(folder, "*" + TemporaryExtension).Where(IsOfDeadRun))
        {
            TryDelete(path);
        }
    }
}
