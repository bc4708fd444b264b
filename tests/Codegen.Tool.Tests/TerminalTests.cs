using System.Globalization;
using Codegen.Docs;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Tests;

/// <summary>What is drawn on a terminal, and that nothing is drawn elsewhere.</summary>
public sealed class TerminalTests
{
    private static readonly ScreenAbilities Terminal = new(IsTerminal: true, HasColours: true, Width: 60);

    [Theory]
    [InlineData(false, false, "TERM=xterm", true, true)]
    [InlineData(false, false, "", true, true)]
    [InlineData(false, false, "TERM=xterm NO_COLOR=1", true, false)]
    [InlineData(false, false, "TERM=xterm NO_COLOR=", true, true)]
    [InlineData(false, false, "TERM=dumb", false, false)]
    [InlineData(true, false, "TERM=xterm", false, false)]
    [InlineData(false, true, "", true, false)]
    [InlineData(false, true, "WT_SESSION=1", true, true)]
    public void Abilities_follow_from_the_surroundings(bool isRedirected, bool isWindows, string variables, bool isTerminal, bool hasColours)
    {
        Dictionary<string, string> set = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('=')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

        var abilities = ScreenAbilities.From(isRedirected, isWindows, set.GetValueOrDefault, () => 120);

        Assert.Equal((isTerminal, hasColours), (abilities.IsTerminal, abilities.HasColours));
    }

    [Theory]
    [InlineData(true, "a.md(3,4): \u001b[33mwarning\u001b[0m CGD0006: What.")]
    [InlineData(false, "a.md(3,4): warning CGD0006: What.")]
    public void Severities_are_coloured_where_colours_are_wanted(bool hasColours, string expected)
    {
        using var errors = new StringWriter();

        new Screen(TextWriter.Null, errors, Terminal with { HasColours = hasColours })
            .Write(new DocDiagnostic("CGD0006", DocSeverity.Warning, "What.", "a.md", 3, 4));

        Assert.Equal(expected, errors.ToString().TrimEnd());
    }

    [Fact]
    public void Plain_text_is_that_of_the_diagnostic()
    {
        var diagnostic = new DocDiagnostic("CGD0006", DocSeverity.Error, "What.", "a.md", 3, 4);
        using var errors = new StringWriter();

        new Screen(TextWriter.Null, errors, ScreenAbilities.None).Write(diagnostic);

        Assert.Equal(diagnostic.ToString(), errors.ToString().TrimEnd());
    }

    [Fact]
    public void Progress_is_one_line_that_is_written_over_and_goes()
    {
        using var errors = new StringWriter();
        using (ProgressLine line = new Screen(TextWriter.Null, errors, Terminal).ShowProgress("Reading pages", 200)!)
        {
            line.Advance(100);
            line.Advance(100);
        }

        string[] drawn = errors.ToString().Split('\r');
        Assert.Equal(["", "Reading pages [-----------------------------------]   0/200", "Reading pages [#################------------------] 100/200"], drawn.Select(text => text.TrimEnd()).Take(3));
        Assert.All(drawn, text => Assert.True(text.Length < Terminal.Width));
        Assert.Equal("", drawn[^2].Trim());
        Assert.Equal("", drawn[^1]);
        Assert.DoesNotContain("\n", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_counts_work_of_all_threads_and_never_too_much()
    {
        using var errors = new StringWriter();
        using (ProgressLine line = new Screen(TextWriter.Null, errors, Terminal).ShowProgress("Reading", 1000)!)
        {
            Parallel.For(0, 1100, _ => line.Advance(1));
        }

        Assert.Contains("1000/1000", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("1001/", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(300)]
    public void Progress_fits_any_width(int width)
    {
        using var errors = new StringWriter();
        using (ProgressLine line = new Screen(TextWriter.Null, errors, Terminal with { Width = width }).ShowProgress("Reading", 1000)!)
        {
            line.Advance(500);
        }

        Assert.All(errors.ToString().Split('\r'), text => Assert.True(text.Length < width, text.Length.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void There_is_no_progress_for_a_file_for_the_quiet_or_for_little_work()
    {
        Assert.Null(new Screen(TextWriter.Null, TextWriter.Null, ScreenAbilities.None).ShowProgress("Reading", 1000));
        Assert.Null(new Screen(TextWriter.Null, TextWriter.Null, Terminal, isQuiet: true).ShowProgress("Reading", 1000));
        Assert.Null(new Screen(TextWriter.Null, TextWriter.Null, Terminal).ShowProgress("Reading", 10));
    }

}
