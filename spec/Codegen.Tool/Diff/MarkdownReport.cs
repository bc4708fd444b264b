using Codegen.Spec.Diff;

namespace Codegen.Tool.Diff;

/// <summary>A diff for a pull request. All text of the docs is code, so that it can be neither markup nor a mention of somebody.</summary>
internal static class MarkdownReport
{
    private const int MaxPlaces = 3;

    /// <summary>Writes the report.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="report">What to write.</param>
    public static void Write(TextWriter output, DiffReport report)
    {
        output.Write("## API changes\n\n");
        if (report.Diff.Changes.Count == 0)
        {
            output.Write("No changes.\n");
            return;
        }

        output.Write("| | Breaking | Potentially breaking | Compatible |\n|:---|---:|---:|---:|\n");
        foreach (IGrouping<string, Change> product in report.Diff.Changes.GroupBy(change => change.Product, StringComparer.Ordinal))
        {
            output.Write(
                $"| {Code(product.Key).Replace("|", "\\|", StringComparison.Ordinal)} | {Count(product, Impact.Breaking)} | {Count(product, Impact.PotentiallyBreaking)} | {Count(product, Impact.Compatible)} |\n");
        }

        output.Write($"\n{DiffSummary.NextVersion(DiffSummary.StepOf(report.Diff), report.Current)}\n");
        foreach (IGrouping<string, Change> product in report.Listed.GroupBy(change => change.Product, StringComparer.Ordinal))
        {
            output.Write($"\n### {Code(product.Key)}\n");
            foreach (IGrouping<Impact, Change> impact in product.GroupBy(change => change.Impact))
            {
                WriteChanges(output, impact.Key, [.. impact]);
            }
        }

        WriteRules(output, [.. report.Rules]);
    }

    /// <summary>Writes rules as a table.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="rules">The rules.</param>
    public static void WriteRuleTable(TextWriter output, IEnumerable<ChangeRule> rules)
    {
        output.Write("| Rule | Impact | Change | Why |\n|:---|:---|:---|:---|\n");
        foreach (ChangeRule rule in rules)
        {
            output.Write($"| {rule.Id} | {ImpactNames.Of(rule.Impact)} | {Words(rule.Title)} | {Words(rule.Reason)} |\n");
        }
    }

    private static void WriteRules(TextWriter output, ChangeRule[] rules)
    {
        if (rules.Length > 0)
        {
            output.Write("\n<details><summary>Rules</summary>\n\n");
            WriteRuleTable(output, rules);
            output.Write("\n</details>\n");
        }
    }

    private static void WriteChanges(TextWriter output, Impact impact, Change[] changes)
    {
        // What nobody has to act on is there to unfold.
        bool isFolded = impact == Impact.Compatible;
        string title = $"{char.ToUpperInvariant(ImpactNames.Of(impact)[0])}{ImpactNames.Of(impact)[1..]} ({changes.Length})";
        output.Write(isFolded ? $"\n<details><summary>{title}</summary>\n\n" : $"\n**{title}**\n\n");
        foreach (Change change in changes)
        {
            string name = DiffReport.NameOf(change);
            output.Write($"- {(name.Length > 0 ? Code(name) + ": " : string.Empty)}{Code(change.Summary)} {change.Rule.Id}{Places(change)}\n");
        }

        output.Write(isFolded ? "\n</details>\n" : string.Empty);
    }

    private static string Places(Change change)
    {
        if (change.Places.Count < 2)
        {
            return string.Empty;
        }

        string shown = string.Join(", ", change.Places.Take(MaxPlaces).Select(place => Code(place.ToString())));
        return change.Places.Count > MaxPlaces ? $" in {shown} and {change.Places.Count - MaxPlaces} more places" : $" in {shown}";
    }

    private static int Count(IEnumerable<Change> changes, Impact impact) => changes.Count(change => change.Impact == impact);

    /// <summary>Text as code, whatever is in it: between more backticks than it has in a row itself.</summary>
    private static string Code(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        string space = longest > 0 ? " " : string.Empty;
        return fence + space + text.ReplaceLineEndings(" ") + space + fence;
    }

    /// <summary>The rules quote C# between apostrophes; generics among it would be taken for HTML.</summary>
    private static string Words(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
