using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Codegen.Tool.Tests;

/// <summary>The real command behind a real terminal, as <c>script</c> of util-linux makes one, and behind none.</summary>
public sealed class PseudoTerminalTests : IDisposable
{
    private const int Pages = 120;

    private readonly Workspace _workspace = new();

    public PseudoTerminalTests()
    {
        for (int i = 0; i < Pages; i++)
        {
            _workspace.Write($"docs/one-api/get_thing{i}.md", Workspace.Page.Replace("GetThing", $"GetThing{i}", StringComparison.Ordinal));
        }

        _workspace.Write("docs/one-api/get_thing0.md", Workspace.Page.Replace("array[int]", "whatever", StringComparison.Ordinal));
    }

    public void Dispose() => _workspace.Dispose();

    [SkippableTheory]
    [InlineData("build", "Reading pages")]
    [InlineData("lint", "Checking pages")]
    [InlineData("diff", "Reading ")]
    public void A_terminal_gets_progress_and_colours(string command, string title)
    {
        string shown = OnTerminal([command, .. Arguments(command)], "TERM=xterm");

        Assert.Contains(title, shown, StringComparison.Ordinal);
        Assert.Contains("100%", shown, StringComparison.Ordinal);
        Assert.Matches(Colour(), shown);
        Assert.Contains("\u001b[?25h", shown, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("build")]
    [InlineData("lint")]
    [InlineData("diff")]
    public void NO_COLOR_is_obeyed(string command)
    {
        string shown = OnTerminal([command, .. Arguments(command)], "TERM=xterm", "NO_COLOR=1");

        Assert.Contains("100%", shown, StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour(), shown);
    }

    [SkippableTheory]
    [InlineData("build")]
    [InlineData("lint")]
    [InlineData("diff")]
    public void A_dumb_terminal_gets_the_bytes_that_a_file_gets(string command)
    {
        string[] line = [command, .. Arguments(command)];

        Assert.Equal(Redirected(line, Codegen), OnTerminal(line, "TERM=dumb").Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>A library that is not there can't be loaded: the same command fails behind a terminal.</summary>
    [SkippableFact]
    public void Where_nobody_looks_what_draws_is_not_even_loaded()
    {
        string copy = _workspace.At("tool");
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            bool draws = Path.GetFileName(file).StartsWith("Spectre.", StringComparison.Ordinal);
            File.WriteAllBytes(Path.Combine(copy, Path.GetFileName(file)), draws ? [] : File.ReadAllBytes(file));
        }

        string broken = Path.Combine(copy, "codegen.dll");
        foreach (string command in new[] { "build", "lint", "diff" })
        {
            string[] line = [command, .. Arguments(command)];
            Assert.Equal(Redirected(line, Codegen), Redirected(line, broken));
            Assert.Contains("Spectre.Console", OnTerminalOf(broken, line, "TERM=xterm"), StringComparison.Ordinal);
        }
    }

    private static string Codegen => Path.Combine(AppContext.BaseDirectory, "codegen.dll");

    /// <summary>Builds into a folder of its own, so that every run says the same.</summary>
    private string[] Arguments(string command)
    {
        switch (command)
        {
            case "build":
                string specs = _workspace.At("specs");
                Directory.CreateDirectory(specs);
                Directory.Delete(specs, recursive: true);
                return [_workspace.At("docs"), "--output", specs];
            case "diff":
                _workspace.Write("old/one-api/get_thing0.md", Workspace.Page);
                return [_workspace.At("old"), _workspace.At("docs")];
            default:
                return [_workspace.At("docs"), "--fail-on", "never"];
        }
    }

    private static string Redirected(string[] line, string codegen)
    {
        DeleteOutput(line);
        return Output(["dotnet", codegen, .. line], mergeErrors: true, []);
    }

    private static string OnTerminal(string[] line, params string[] variables) => OnTerminalOf(Codegen, line, variables);

    private static string OnTerminalOf(string codegen, string[] line, params string[] variables)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no 'script' to make a terminal with.");
        DeleteOutput(line);
        string command = string.Join(' ', new[] { "dotnet", codegen }.Concat(line).Select(argument => $"'{argument}'"));
        return Output(["/usr/bin/script", "--quiet", "--command", $"stty cols 100 && {command}", "/dev/null"], mergeErrors: false, variables);
    }

    private static void DeleteOutput(string[] line)
    {
        if (line[0] == "build" && Directory.Exists(line[^1]))
        {
            Directory.Delete(line[^1], recursive: true);
        }
    }

    private static string Output(string[] command, bool mergeErrors, string[] variables)
    {
        var start = new ProcessStartInfo(command[0])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = mergeErrors,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        // What tells Spectre.Console of a CI would take the terminal away.
        foreach (string name in start.Environment.Keys.Where(name => !IsNeeded(name)).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (string[] variable in variables.Select(variable => variable.Split('=')))
        {
            start.Environment[variable[0]] = variable[1];
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = mergeErrors ? process.StandardError.ReadToEndAsync() : Task.FromResult(string.Empty);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return errors.Result + output;
    }

    private static bool IsNeeded(string variable) => variable is "PATH" or "HOME" || variable.StartsWith("DOTNET_", StringComparison.Ordinal);

    private static Regex Colour() => new(@"\u001b\[[0-9;]*m", RegexOptions.NonBacktracking);
}
