using System.Diagnostics;
using System.Text.RegularExpressions;
using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Readme;

/// <summary>A program that serves on a port until it is stopped, and says at which address.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Starts it, and waits until it has said where it serves.</summary>
    /// <param name="place">Where it runs.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>.</param>
    public static Server Start(Workspace place, IEnumerable<string> arguments)
    {
        var process = new Process { StartInfo = Command.StartOf(place.Folder, "dotnet", arguments, place.Environment) };
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        process.OutputDataReceived += (_, line) => Hear(line.Data, said, address);
        process.ErrorDataReceived += (_, line) => Note(line.Data, said);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new Server(process, address.Task.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static void Hear(string? line, List<string> said, TaskCompletionSource<Uri> address)
    {
        if (line is null)
        {
            lock (said)
            {
                address.TrySetException(new InvalidOperationException("The server ended without an address:\n" + string.Join('\n', said)));
            }

            return;
        }

        Note(line, said);
        if (Regex.Match(line, @"http://127\.0\.0\.1:\d+", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } found)
        {
            address.TrySetResult(new Uri(found.Value));
        }
    }

    private static void Note(string? line, List<string> said)
    {
        lock (said)
        {
            said.Add(line ?? string.Empty);
        }
    }
}
