using Codegen.Docs;
using Codegen.Tool.Terminal;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Codegen.Tool.Tests;

/// <summary>What is drawn on a terminal, and that nothing is drawn elsewhere.</summary>
public sealed class TerminalTests
{
    private static readonly DocDiagnostic Diagnostic = new("CGD0006", "What.", "a.md", 3, 4);

    [Theory]
    [InlineData(false, "xterm", true)]
    [InlineData(false, null, true)]
    [InlineData(false, "dumb", false)]
    [InlineData(true, "xterm", false)]
    public void A_terminal_is_what_is_not_redirected_and_not_dumb(bool isRedirected, string? kind, bool isTerminal)
    {
        TerminalStream? terminal = Screen.TerminalBehind(TextWriter.Null, isRedirected, variable => variable == "TERM" ? kind : null);

        Assert.Equal(isTerminal, terminal is not null);
    }

    [Theory]
    [InlineData(ColorSystem.Standard, "a.md(3,4): \u001b[33mwarning\u001b[0m CGD0006: What.")]
    [InlineData(ColorSystem.NoColors, "a.md(3,4): warning CGD0006: What.")]
    public void Severities_are_coloured_where_colours_are_wanted(ColorSystem colours, string expected)
    {
        using TestConsole console = Terminal(colours);
        using var errors = new StringWriter();

        new Screen(TextWriter.Null, errors, errorTerminal: new TerminalStream(() => console)).Write(Diagnostic);

        Assert.Equal(expected, errors.ToString().TrimEnd());
    }

    [Fact]
    public void Plain_text_is_that_of_the_diagnostic()
    {
        using var errors = new StringWriter();

        new Screen(TextWriter.Null, errors).Write(Diagnostic);

        Assert.Equal(Diagnostic.ToString(), errors.ToString().TrimEnd());
    }

    [Fact]
    public void Lines_are_not_broken_for_the_terminals_width_because_their_paths_are_clicked_on()
    {
        using TestConsole console = Terminal().Width(20);
        using var errors = new StringWriter();
        DocDiagnostic longer = Diagnostic with { Path = new string('p', 50) + " " + new string('q', 50) };

        new Screen(TextWriter.Null, errors, errorTerminal: new TerminalStream(() => console)).Write(longer);

        Assert.Equal(longer.ToString(), errors.ToString().TrimEnd().Replace("\u001b[33m", "", StringComparison.Ordinal).Replace("\u001b[0m", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Progress_is_shown_while_work_is_done_from_any_thread_and_is_gone_in_the_end()
    {
        using TestConsole console = Terminal();

        int result = new Screen(TextWriter.Null, TextWriter.Null, errorTerminal: new TerminalStream(() => console)).ShowProgress("Reading [pages]", 200, step =>
        {
            Parallel.For(0, 200, _ => step());
            return 42;
        });

        Assert.Equal(42, result);
        Assert.Contains("Reading [pages]", console.Output, StringComparison.Ordinal);
        Assert.Contains("100%", console.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[2K\u001b[?25h", console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_work_throws_is_thrown_as_it_is_and_the_cursor_comes_back()
    {
        using TestConsole console = Terminal();
        var screen = new Screen(TextWriter.Null, TextWriter.Null, errorTerminal: new TerminalStream(() => console));

        Assert.Throws<InvalidTimeZoneException>(() => screen.ShowProgress<int>("Reading", 200, _ => throw new InvalidTimeZoneException()));

        Assert.EndsWith("\u001b[?25h", console.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, 1000)]
    [InlineData(false, false, 1000)]
    [InlineData(false, true, 10)]
    public void There_is_no_progress_for_the_quiet_for_a_terminal_that_can_not_take_it_away_or_for_little_work(bool isQuiet, bool isAnsi, int steps)
    {
        using TestConsole console = isAnsi ? Terminal() : new TestConsole();
        var screen = new Screen(TextWriter.Null, TextWriter.Null, errorTerminal: new TerminalStream(() => console), isQuiet: isQuiet);

        int result = screen.ShowProgress("Reading", steps, step =>
        {
            step();
            return 42;
        });

        Assert.Equal((42, ""), (result, console.Output));
    }

    private static TestConsole Terminal(ColorSystem colours = ColorSystem.Standard) =>
        new TestConsole().EmitAnsiSequences().Colors(colours).Interactive();
}
