using Codegen.Docs.Linting.Examples;
using Codegen.Docs.Linting.Pages;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Checks;

/// <summary>What the examples of one side of an action get wrong, each thing once: an example repeats its mistakes in every item of a list.</summary>
/// <param name="page">The page.</param>
/// <param name="side">The side, as the subjects of findings name it.</param>
/// <param name="tables">What the side's tables declare.</param>
internal sealed class ExampleFindings(LintPage page, string side, SideTables tables)
{
    private readonly HashSet<(string Rule, string Path)> _reported = [];

    /// <summary>Adds a finding about a name, if it is the first of its rule.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="place">Where, in the page's text.</param>
    /// <param name="path">The name, with those of the objects around it.</param>
    /// <param name="message">What it is, and what to do.</param>
    /// <param name="row">The field that the finding is about, with the model that it is in.</param>
    public void Add(LintRule rule, int place, string path, string message, (string? Model, FieldSpec Field)? row = null)
    {
        if (_reported.Add((rule.Id, path)))
        {
            (int, string)? related = row is { } declared && tables.RowOf(declared.Model, declared.Field.Name) is { } offset ? (offset, declared.Field.Name) : null;
            page.Findings.Add(rule, place, $"{side}:{path}", message, related);
        }
    }

    /// <summary>Adds that an example can't be read: one finding, at the first place.</summary>
    /// <param name="flaws">Why it can't.</param>
    public void AddUnreadable(IReadOnlyList<ExampleFlaw> flaws)
    {
        if (flaws.Count > 0)
        {
            string more = flaws.Count == 1 ? string.Empty : $" (and {flaws.Count - 1} more places)";
            page.Findings.Add(
                LintRules.UnreadableExample,
                flaws[0].Place,
                side + ":" + flaws[0].What,
                $"The {side} example can't be read as it stands: {flaws[0].What}{more}. Show what is sent, and nothing else.");
        }
    }
}
