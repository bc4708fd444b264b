using System.CommandLine;
using Codegen.Docs;
using Codegen.Spec.Json;

namespace Codegen.Tool.Terminal;

/// <summary>What a command prints to: results to one stream; what went wrong, and how far the work is, to the other.</summary>
/// <remarks>
/// Plain text unless the second stream is a terminal. Without a library: a line and three colours are all that is drawn, and
/// Spectre.Console takes as long to start (about 100 ms) as the whole command does without it.
/// </remarks>
internal sealed class Screen
{
    private readonly ScreenAbilities _abilities;
    private readonly Lock _lock = new();

    /// <summary>A screen on two streams.</summary>
    /// <param name="output">Takes results.</param>
    /// <param name="errors">Takes problems and progress.</param>
    /// <param name="abilities">What the second stream can show.</param>
    /// <param name="isQuiet">Whether only problems are printed.</param>
    public Screen(TextWriter output, TextWriter errors, ScreenAbilities abilities, bool isQuiet = false)
    {
        Output = isQuiet ? TextWriter.Null : output;
        Errors = errors;
        _abilities = isQuiet ? abilities with { IsTerminal = false } : abilities;
    }

    /// <summary>Takes results.</summary>
    public TextWriter Output { get; }

    /// <summary>Takes problems, for text that is not coloured.</summary>
    public TextWriter Errors { get; }

    /// <summary>The screen that a command was started on.</summary>
    /// <param name="configuration">The streams.</param>
    /// <param name="isQuiet">Whether only problems are printed.</param>
    /// <returns>The screen.</returns>
    public static Screen Of(InvocationConfiguration configuration, bool isQuiet = false) => new(
        configuration.Output,
        configuration.Error,
        ReferenceEquals(configuration.Error, Console.Error) ? ScreenAbilities.OfErrorStream() : ScreenAbilities.None,
        isQuiet);

    /// <summary>Prints what a page's author should know.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Write(DocDiagnostic diagnostic) => WriteAt(
        $"{diagnostic.Path}({diagnostic.Line},{diagnostic.Column})",
        diagnostic.Severity == DocSeverity.Error,
        $" {diagnostic.Id}: {diagnostic.Message}");

    /// <summary>Prints what is wrong with a JSON file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">The problem.</param>
    public void Write(string file, SpecProblem problem) => WriteAt(
        $"{file}({problem.Line + 1},{problem.Column + 1})",
        problem.Severity == SpecSeverity.Error,
        $" {problem.Id}: {problem.Message}");

    /// <summary>Prints why the command can't go on.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public void Error(string message) => Errors.WriteLine($"{Severity(isError: true)}: {message}");

    /// <summary>Prints what should be looked at, though the command goes on.</summary>
    /// <param name="message">What it is and what to do.</param>
    public void Warning(string message) => Errors.WriteLine($"{Severity(isError: false)}: {message}");

    /// <summary>Shows how far work is, where there is somebody to see it and enough to wait for.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="total">How many there are to do.</param>
    /// <returns>The line, which disappears when it is disposed; <see langword="null"/> where none is shown.</returns>
    public ProgressLine? ShowProgress(string what, int total) =>
        _abilities.IsTerminal && total >= ProgressLine.WorthShowing ? new ProgressLine(Errors, what, total, _abilities.Width) : null;

    private void WriteAt(string place, bool isError, string rest)
    {
        lock (_lock)
        {
            Errors.WriteLine($"{place}: {Severity(isError)}{rest}");
        }
    }

    private string Severity(bool isError)
    {
        string word = isError ? "error" : "warning";
        return _abilities.HasColours ? $"\u001b[{(isError ? "31" : "33")}m{word}\u001b[0m" : word;
    }
}
