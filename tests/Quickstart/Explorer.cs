using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Quickstart;

/// <summary>Serves the quickstart's own specs, and shows the way to the page about them.</summary>
/// <remarks>The command runs as a process of its own, as it does for its users: a client carries nothing of it.</remarks>
internal static class Explorer
{
    /// <summary>Serves until Ctrl+C.</summary>
    /// <returns>The command's exit code.</returns>
    public static async Task<int> RunAsync()
    {
        string quickstart = Folder();
        var start = new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine(quickstart, "../../spec/Codegen.Tool"), "--", "serve", Path.Combine(quickstart, "specs"), "--port", "0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };

        // Ctrl+C reaches the command as well, and this waits until it has ended.
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        using Process command = Process.Start(start)!;
        Print.Title("A page to try the actions on (it is built first; that takes a moment)");
        while (await command.StandardOutput.ReadLineAsync() is { } line)
        {
            Print.Line(line);
            if (AddressIn(line) is { } address)
            {
                Print.Line($"Open {address}/ in a browser.");
                Open(address);
            }
        }

        await command.WaitForExitAsync();
        return command.ExitCode;
    }

    private static string? AddressIn(string line) => line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and int at && line.Contains(" actions of ", StringComparison.Ordinal)
        ? line[at..].Split(' ')[0]
        : null;

    /// <summary>Opens the browser where somebody sits before one.</summary>
    private static void Open(string address)
    {
        if (Console.IsOutputRedirected || (OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("DISPLAY") is null && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is null))
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo(address + "/") { UseShellExecute = true })?.Dispose();
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // There is no browser to start; the address stands above.
        }
    }

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
