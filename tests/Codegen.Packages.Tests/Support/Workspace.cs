using System.Text;

namespace Codegen.Packages.Tests.Support;

/// <summary>A folder of a stranger who tries the packages.</summary>
/// <param name="folder">The folder.</param>
/// <param name="environment">What is set for the commands that run in it.</param>
public sealed class Workspace(string folder, IReadOnlyDictionary<string, string> environment)
{
    private static readonly string[] OfflineErrors = ["NU1301", "NU1101", "NU1102", "NU1103"];

    /// <summary>Where it is.</summary>
    public string Folder => folder;

    /// <summary>What is set for the commands that run in it.</summary>
    public IReadOnlyDictionary<string, string> Environment => environment;

    /// <summary>A folder below this one.</summary>
    /// <param name="path">Its path.</param>
    public Workspace Below(string path) => new(At(path), environment);

    /// <summary>The path of a file.</summary>
    public string At(string path) => Path.Combine(folder, path);

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Writes a file and the folders above it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Copies the pages of a product that the repository has for its quickstart.</summary>
    public void CopyPages(string product, string to)
    {
        foreach (string page in Directory.GetFiles(Repository.At("tests/Quickstart/docs/" + product), "*.md"))
        {
            Write($"{to}/{product}/{Path.GetFileName(page)}", File.ReadAllText(page));
        }
    }

    /// <summary>Runs <c>dotnet</c>. Skips the test, saying so, where packages of others can be had neither from disk nor from a registry.</summary>
    /// <remarks>A restore that misses one of the project's own packages is a failure, wherever it runs.</remarks>
    internal CommandResult Dotnet(params string[] arguments)
    {
        CommandResult result = Command.Run(folder, "dotnet", arguments, environment);
        Skip.If(
            result.ExitCode != 0 && OfflineErrors.Any(id => result.Output.Contains(id, StringComparison.Ordinal)) && !result.Output.Contains("Unable to find package Codegen.", StringComparison.Ordinal),
            "Packages of others could not be restored here, and are not in the user's folder:\n" + result.Output);
        return result;
    }
}
