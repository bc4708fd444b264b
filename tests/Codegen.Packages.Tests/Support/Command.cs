using System.Diagnostics;
using System.Text;

namespace Codegen.Packages.Tests.Support;

/// <summary>Runs a program to its end, as a shell of a user would.</summary>
internal static class Command
{
    /// <summary>Longer than anything here takes on a busy machine; it ends a run that hangs.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>Runs a program.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is set for it.</param>
    /// <returns>Its exit code, and all that it printed.</returns>
    public static CommandResult Run(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process { StartInfo = StartOf(folder, program, arguments, environment) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end in {Limit}:\n{output}");
        }

        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToString());
    }

    /// <summary>How a program is started: as from a user's shell, with its streams in our hands.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is set for it.</param>
    public static ProcessStartInfo StartOf(
        string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

        // "dotnet test" hands its own MSBuild to its children, which a user's shell does not.
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfTestRun))
        {
            start.Environment.Remove(name);
        }

        // No server may outlive a test: it would hold files of a folder that is to be deleted. A compiler's server that has a name
        // belongs to who runs the tests, and ends with the run.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = Environment.GetEnvironmentVariable("SharedCompilationId") is null ? "false" : "true";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "DOTNET_HOST_PATH" or "TF_BUILD" or "GITHUB_ACTIONS";

    private static void Add(StringBuilder output, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (output)
        {
            output.Append(line).Append('\n');
        }
    }
}

/// <summary>What a program did.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed, to either stream.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Fails, with all that was printed, unless the program succeeded.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}");
        return this;
    }

    /// <summary>Fails unless the program failed and said this.</summary>
    public CommandResult FailedWith(string text)
    {
        Assert.True(ExitCode != 0, "It should have failed:\n" + Output);
        return Said(text);
    }

    /// <summary>Fails, with all that was printed, unless this is in it.</summary>
    public CommandResult Said(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"Not said: {text}\n{Output}");
        return this;
    }
}
