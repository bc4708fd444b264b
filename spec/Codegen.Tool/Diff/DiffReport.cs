using Codegen.Spec.Diff;

namespace Codegen.Tool.Diff;

/// <summary>What is shown of a diff.</summary>
/// <param name="Diff">All changes.</param>
/// <param name="Shown">The least impact of changes that are listed; the counts are those of all.</param>
/// <param name="Current">The version that the old code was released as, when it is known.</param>
internal sealed record DiffReport(SpecDiff Diff, Impact Shown, SemanticVersion? Current)
{
    /// <summary>The changes that are listed.</summary>
    public IEnumerable<Change> Listed => Diff.Changes.Where(change => change.Impact >= Shown);

    /// <summary>The rules that the listed changes rest on, by id.</summary>
    public IEnumerable<ChangeRule> Rules =>
        Listed.Select(change => change.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>What a change is called by: the one place, or the member of the type that many places share.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The name, empty for a change of the whole product.</returns>
    public static string NameOf(Change change) => change.Places.Count switch
    {
        0 => string.Empty,
        1 => change.Places[0].ToString(),
        _ => change.Member is null ? change.Owner! : $"{change.Owner}.{change.Member}",
    };
}
