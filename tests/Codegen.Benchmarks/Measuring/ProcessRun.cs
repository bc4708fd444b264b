using System.Diagnostics;

namespace Codegen.Benchmarks.Measuring;

/// <summary>Whole processes, as users feel them.</summary>
internal static class ProcessRun
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is told.</param>
    /// <param name="settings">Variables of its environment.</param>
    /// <returns>How long it took, in milliseconds, and what it printed.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static (double Milliseconds, string Said) Of(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double elapsed = watch.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0
            ? (elapsed, said)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}{errors.Result}");
    }

    /// <summary>Runs this program again with other arguments: a process that has compiled nothing yet.</summary>
    public static (double Milliseconds, string Said) OfThis(IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> settings) =>
        Of(Environment.ProcessPath!, arguments, settings);

    /// <summary>Publishes a project.</summary>
    /// <returns>The folder that holds the program.</returns>
    public static string Publish(string project, string folder, params string[] properties)
    {
        _ = Of("dotnet", ["publish", project, "-c", "Release", "-o", folder, "--nologo", "-v", "q", .. properties]);
        return folder;
    }
}
