using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Readme;

/// <summary>Types the commands of the README, of which there are few kinds, so that they need no shell and run on every system.</summary>
/// <param name="start">The folder to begin in.</param>
internal sealed class Shell(Workspace start) : IDisposable
{
    /// <summary>Where a reader has this repository.</summary>
    private const string Checkout = "~/codegen/";

    /// <summary>The line that serves until it is stopped.</summary>
    private const string Serve = "dotnet codegen serve ";

    /// <summary>The folder that the commands are in.</summary>
    public Workspace Here { get; private set; } = start;

    /// <summary>The server, once the README has started it.</summary>
    public Server? Server { get; private set; }

    /// <summary>Runs lines, each of which has to succeed.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>What the last one printed.</returns>
    public string Type(string lines)
    {
        string output = string.Empty;
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output = TypeLine(line);
        }

        return output;
    }

    public void Dispose() => Server?.Dispose();

    private string TypeLine(string line)
    {
        string[] words = line.Split(' ');
        switch (words)
        {
            case ["cd", var folder]:
                Here = Here.Below(folder);
                return string.Empty;
            case ["mkdir", var folder]:
                Directory.CreateDirectory(Here.At(folder));
                return string.Empty;
            case ["cp", "-r", var from, var to] when from.StartsWith(Checkout, StringComparison.Ordinal):
                Copy(Repository.At(from[Checkout.Length..]), Path.Combine(Here.At(to), Path.GetFileName(from)));
                return string.Empty;
            case ["dotnet", "codegen", "serve", ..]:
                // On a port that is free, where the reader's is the usual one.
                Server = Server.Start(Here, [.. words.Skip(1), "--port", "0"]);
                return string.Empty;
            case ["dotnet", ..]:
                return Here.Dotnet(words[1..]).Succeeded().Output;
            default:
                throw new InvalidOperationException($"The README has a line that this test can't type: '{line}'. Lines that serve begin with '{Serve}'.");
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
