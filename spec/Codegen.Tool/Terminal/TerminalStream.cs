using System.Runtime.InteropServices;
using Spectre.Console;

namespace Codegen.Tool.Terminal;

/// <summary>A stream that somebody looks at: it shows colours and how far work is, as far as the terminal can and its user wants.</summary>
/// <remarks>
/// The only place that knows Spectre.Console. Loading it takes about as long as everything else that a small build does, so it
/// is loaded when there is something to draw, and never for a file, a pipe or a log.
/// </remarks>
internal sealed class TerminalStream
{
    private readonly Lazy<IAnsiConsole> _console;

    /// <summary>A stream of this process that is a terminal.</summary>
    /// <param name="writer">The stream.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public TerminalStream(TextWriter writer, Func<string, string?> variable)
        : this(() => Open(writer, variable))
    {
    }

    /// <summary>A stream that is a terminal.</summary>
    /// <param name="console">Makes what is drawn on.</param>
    internal TerminalStream(Func<IAnsiConsole> console) => _console = new Lazy<IAnsiConsole>(console);

    /// <summary>Gives text its colour.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tone">What it is to be noticed as.</param>
    /// <returns>The text, between escape sequences where colours are shown.</returns>
    public string Paint(string text, Tone tone)
    {
        if (_console.Value.Profile.Capabilities is not { Ansi: true } capabilities || capabilities.ColorSystem == ColorSystem.NoColors)
        {
            return text;
        }

        using var painted = new StringWriter();
        new AnsiWriter(painted, capabilities).Write(text, new Style(ColourOf(tone)));
        return painted.ToString();
    }

    /// <summary>Does work under a bar that shows how far it is, and that is gone in the end.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="what">What is done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">Does it, and calls what it is given for each step that is done, from any thread.</param>
    /// <returns>What the work gives.</returns>
    public T ShowProgress<T>(string what, int steps, Func<Action, T> work)
    {
        IAnsiConsole console = _console.Value;
        if (!console.Profile.Capabilities.Ansi || !console.Profile.Capabilities.Interactive)
        {
            // Lines that can't be taken away again are not worth having.
            return work(() => { });
        }

        using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => console.Cursor.Show());
        using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => console.Cursor.Show());
        return new Progress(console) { AutoClear = true, ExcludeVerticalPadding = true }
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask(Markup.Escape(what), maxValue: steps);
                return work(() => task.Increment(1));
            });
    }

    private static IAnsiConsole Open(TextWriter writer, Func<string, string?> variable) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),

        // Detection would look at the output stream, which may go elsewhere while this one is seen.
        Interactive = InteractionSupport.Yes,

        // https://no-color.org: any value but an empty one. The sixteen colours that every terminal has are enough.
        ColorSystem = string.IsNullOrEmpty(variable("NO_COLOR")) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
    });

    /// <summary>The terminal's own colours, which its user has chosen to be legible.</summary>
    private static Color ColourOf(Tone tone) => tone switch
    {
        Tone.Bad => Color.Maroon,
        Tone.Doubtful => Color.Olive,
        Tone.Known => Color.Teal,
        _ => Color.Green,
    };
}
