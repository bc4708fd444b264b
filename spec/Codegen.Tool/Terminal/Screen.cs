using System.CommandLine;
using Codegen.Docs;
using Codegen.Files;
using Codegen.Spec.Json;

namespace Codegen.Tool.Terminal;

/// <summary>What a command prints to: results to one stream; what went wrong, and how far the work is, to the other.</summary>
internal sealed class Screen
{
    /// <summary>Fewer steps than this are done before anybody has read how far they are.</summary>
    private const int WorthShowing = 100;

    private readonly TerminalStream? _outputTerminal;
    private readonly TerminalStream? _errorTerminal;
    private readonly bool _isQuiet;
    private readonly Lock _lock = new();

    /// <summary>A screen on two streams.</summary>
    /// <param name="output">Takes results.</param>
    /// <param name="errors">Takes problems and progress.</param>
    /// <param name="outputTerminal">The terminal behind the first stream; <see langword="null"/> where its text stays plain.</param>
    /// <param name="errorTerminal">The terminal behind the second.</param>
    /// <param name="isQuiet">Whether only problems are printed.</param>
    public Screen(TextWriter output, TextWriter errors, TerminalStream? outputTerminal = null, TerminalStream? errorTerminal = null, bool isQuiet = false)
    {
        Output = isQuiet ? TextWriter.Null : output;
        Errors = errors;
        _outputTerminal = outputTerminal;
        _errorTerminal = errorTerminal;
        _isQuiet = isQuiet;
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
        TerminalBehind(configuration.Output, !ReferenceEquals(configuration.Output, Console.Out) || Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        TerminalBehind(configuration.Error, !ReferenceEquals(configuration.Error, Console.Error) || Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        isQuiet);

    /// <summary>The terminal behind a stream of this process. Not a member of the terminal: where there is none, nothing of it is loaded.</summary>
    /// <param name="writer">The stream.</param>
    /// <param name="isRedirected">Whether the stream goes elsewhere than to a console.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <returns>The terminal; <see langword="null"/> where text stays plain.</returns>
    public static TerminalStream? TerminalBehind(TextWriter writer, bool isRedirected, Func<string, string?> variable) =>
        isRedirected || string.Equals(variable("TERM"), "dumb", StringComparison.Ordinal) ? null : new TerminalStream(writer, variable);

    /// <summary>Gives a part of a result its colour.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tone">What it is to be noticed as.</param>
    /// <returns>What to write to <see cref="Output"/>: the text itself where that is no terminal.</returns>
    public string Paint(string text, Tone tone) => _outputTerminal?.Paint(text, tone) ?? text;

    /// <summary>Prints what a page's author should know.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public void Write(DocDiagnostic diagnostic) => WriteAt(
        $"{diagnostic.Path}({diagnostic.Line},{diagnostic.Column})",
        isError: false,
        $" {diagnostic.Id}: {diagnostic.Message}");

    /// <summary>Prints what is wrong with a JSON file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">The problem.</param>
    public void Write(string file, SpecProblem problem) => WriteAt(
        $"{file}({problem.Line + 1},{problem.Column + 1})",
        problem.Severity == SpecSeverity.Error,
        $" {problem.Id}: {problem.Message}");

    /// <summary>Prints why the command can't go on, at its place in a file where it has one.</summary>
    /// <param name="e">The reason.</param>
    public void Error(UserErrorException e)
    {
        if (e.Place is var (file, problem))
        {
            Write(file, problem);
        }
        else
        {
            Error(e.Message);
        }
    }

    /// <summary>Prints why the command can't go on.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public void Error(string message) => Errors.WriteLine($"{Severity(isError: true)}: {message}");

    /// <summary>Prints what should be looked at, though the command goes on.</summary>
    /// <param name="message">What it is and what to do.</param>
    public void Warning(string message) => Errors.WriteLine($"{Severity(isError: false)}: {message}");

    /// <summary>Does work, and shows how far it is where there is somebody to see it and enough to wait for.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="what">What is done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">Does it, and calls what it is given for each step that is done, from any thread.</param>
    /// <returns>What the work gives.</returns>
    public T ShowProgress<T>(string what, int steps, Func<Action, T> work) =>
        _errorTerminal is { } terminal && !_isQuiet && steps >= WorthShowing ? terminal.ShowProgress(what, steps, work) : work(() => { });

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
        return _errorTerminal?.Paint(word, isError ? Tone.Bad : Tone.Doubtful) ?? word;
    }
}
