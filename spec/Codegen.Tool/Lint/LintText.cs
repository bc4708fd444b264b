using System.Globalization;
using Codegen.Docs.Linting;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Lint;

/// <summary>Findings for people: one a line, in the form that IDEs and build logs make a link of, and a table of counts.</summary>
internal static class LintText
{
    public static void Write(Screen screen, LintReport report)
    {
        TextWriter writer = screen.Output;
        foreach (LintFinding finding in report.Findings)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{finding.Path}({finding.Line},{finding.Column}): {Painted(screen, finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}"));
        }

        if (report.Findings.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine("Rule     Level     Count  What it is");
            foreach ((LintRule rule, int count) in report.Counts)
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}  {Painted(screen, rule.Severity, width: 7)} {count,7}  {rule.Title}"));
            }

            writer.WriteLine();
        }

        int pages = report.Findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} findings on {pages} of {report.Pages} pages."));
    }

    /// <summary>The list of rules, with all that there is to know of each.</summary>
    public static void WriteRules(TextWriter writer, IEnumerable<LintRule> rules)
    {
        foreach (LintRule rule in rules)
        {
            writer.WriteLine($"{rule.Id} {LevelOf(rule.Severity)}: {rule.Title}");
            writer.WriteLine($"    {rule.Meaning}");
            writer.WriteLine($"    {rule.Remedy}");
        }
    }

    private static string Painted(Screen screen, LintSeverity severity, int width = 0) => screen.Paint(LevelOf(severity).PadRight(width), severity switch
    {
        LintSeverity.Error => Tone.Bad,
        LintSeverity.Warning => Tone.Doubtful,
        _ => Tone.Known,
    });

    public static string LevelOf(LintSeverity severity) => severity switch
    {
        LintSeverity.Error => "error",
        LintSeverity.Warning => "warning",
        _ => "note",
    };
}
