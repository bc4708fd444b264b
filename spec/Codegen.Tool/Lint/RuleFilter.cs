using Codegen.Docs.Linting;

namespace Codegen.Tool.Lint;

/// <summary>Which rules the caller wants to hear of.</summary>
/// <param name="only">The ids of those that are wanted; none for all.</param>
/// <param name="without">The ids of those that are not.</param>
internal sealed class RuleFilter(IReadOnlyCollection<string> only, IReadOnlyCollection<string> without)
{
    public bool Shows(LintRule rule) => (only.Count == 0 || Has(only, rule)) && !Has(without, rule);

    /// <summary>The first id that is no rule's: a misspelt one must not silently show or hide nothing.</summary>
    public string? FirstUnknown(IReadOnlyList<LintRule> rules) =>
        only.Concat(without).FirstOrDefault(id => !rules.Any(rule => Has([id], rule)));

    private static bool Has(IEnumerable<string> ids, LintRule rule) => ids.Contains(rule.Id, StringComparer.OrdinalIgnoreCase);
}
