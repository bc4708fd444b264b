using Codegen.Spec.Diff;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Diff;

/// <summary>A diff for the terminal: by product and impact, one line a change, the rules below.</summary>
internal static class TextReport
{
    /// <summary>As many places of one change as a reader looks at.</summary>
    private const int MaxPlaces = 5;

    /// <summary>Writes the report.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="report">What to write.</param>
    public static void Write(Screen screen, DiffReport report)
    {
        TextWriter output = screen.Output;
        foreach (IGrouping<string, Change> product in report.Listed.GroupBy(change => change.Product, StringComparer.Ordinal))
        {
            output.Write($"{product.Key}\n");
            foreach (IGrouping<Impact, Change> impact in product.GroupBy(change => change.Impact))
            {
                output.Write($"  {screen.Paint(ImpactNames.Of(impact.Key), ToneOf(impact.Key))}\n");
                foreach (Change change in impact)
                {
                    WriteChange(output, change);
                }
            }

            output.Write("\n");
        }

        WriteRules(output, report.Rules);
        output.Write(report.Diff.Changes.Count == 0 ? "No changes.\n" : DiffSummary.Counts(report.Diff) + ".\n");
        if (report.Diff.Changes.Count > 0)
        {
            output.Write(DiffSummary.NextVersion(DiffSummary.StepOf(report.Diff), report.Current) + "\n");
        }
    }

    /// <summary>Writes rules, one a line.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="rules">The rules.</param>
    public static void WriteRules(TextWriter output, IEnumerable<ChangeRule> rules)
    {
        bool any = false;
        foreach (ChangeRule rule in rules)
        {
            output.Write(any ? string.Empty : "Rules\n");
            output.Write($"  {rule.Id} {ImpactNames.Of(rule.Impact)}: {rule.Title}. {rule.Reason}\n");
            any = true;
        }

        output.Write(any ? "\n" : string.Empty);
    }

    private static Tone ToneOf(Impact impact) => impact switch
    {
        Impact.Breaking => Tone.Bad,
        Impact.PotentiallyBreaking => Tone.Doubtful,
        _ => Tone.Good,
    };

    private static void WriteChange(TextWriter output, Change change)
    {
        string name = DiffReport.NameOf(change);
        output.Write($"    {(name.Length > 0 ? name + ": " : string.Empty)}{change.Summary} [{change.Rule.Id}]\n");
        if (change.Places.Count < 2)
        {
            return;
        }

        foreach (Place place in change.Places.Take(MaxPlaces))
        {
            output.Write($"      in {place}\n");
        }

        if (change.Places.Count > MaxPlaces)
        {
            output.Write($"      and in {change.Places.Count - MaxPlaces} more places\n");
        }
    }
}
