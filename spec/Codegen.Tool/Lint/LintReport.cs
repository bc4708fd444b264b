using Codegen.Docs.Linting;

namespace Codegen.Tool.Lint;

/// <summary>What a run of <c>codegen lint</c> has to say.</summary>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Findings">The findings, in the order that they are shown in.</param>
internal sealed record LintReport(int Pages, IReadOnlyList<LintFinding> Findings)
{
    /// <summary>How often each rule was broken, in order of the rules' ids; rules that nothing broke are left out.</summary>
    public IEnumerable<(LintRule Rule, int Count)> Counts => Findings
        .GroupBy(finding => (finding.Rule.Id, finding.Rule.Severity))
        .OrderBy(same => same.Key.Id, StringComparer.Ordinal)
        .ThenByDescending(same => same.Key.Severity)
        .Select(same => (same.First().Rule, same.Count()));
}
