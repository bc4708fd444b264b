using System.Diagnostics;
using System.Globalization;

namespace Codegen.Files;

/// <summary>Replaces files of one folder whole or not at all.</summary>
/// <remarks>
/// Everything is first written beside the files it replaces, and to the disk; only then are the files renamed over, one after
/// the other. A run that is killed leaves each file as it was or as it was to become, never a part of one. What it leaves
/// beside them, the next run that writes takes away.
/// </remarks>
/// <param name="folder">The folder.</param>
public sealed class FileReplacement(string folder)
{
    private const string TemporaryExtension = ".tmp";

    /// <summary>Writes files.</summary>
    /// <param name="files">The files' names and contents.</param>
    /// <exception cref="UserErrorException">A file can't be written. None was replaced, unless the system refuses to rename.</exception>
    public void Write(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        int process = CurrentProcess();
        string[] temporaries = [.. files.Select(file => PathOf(TemporaryName(file.Name, process)))];
        try
        {
            Directory.CreateDirectory(folder);
            RemoveLeftovers();

            // Side by side: the disk takes several files in nearly the time that it takes one.
            Parallel.For(0, files.Count, i => WriteToDisk(temporaries[i], files[i].Content));

            for (int i = 0; i < files.Count; i++)
            {
                MoveOver(temporaries[i], PathOf(files[i].Name));
            }
        }
        catch (Exception e) when (UserErrorException.RefusalIn(e) is { } refusal)
        {
            foreach (string temporary in temporaries)
            {
                TryDelete(temporary);
            }

            throw UserErrorException.Of(refusal);
        }
    }

    /// <summary>In the same folder, so that the move is a rename and not a copy that can stop half-way.</summary>
    private static string TemporaryName(string name, int process) =>
        name + "." + process.ToString(CultureInfo.InvariantCulture) + TemporaryExtension;

    private static int CurrentProcess()
    {
        using var current = Process.GetCurrentProcess();
        return current.Id;
    }

    /// <summary>A rename, of which the system never shows the half.</summary>
    private static void MoveOver(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    private static void WriteToDisk(string path, byte[] content)
    {
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

    private void RemoveLeftovers()
    {
        foreach (string path in Directory.GetFiles(folder, "*" + TemporaryExtension).Where(IsOfDeadRun))
        {
            TryDelete(path);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
