namespace Codegen.Spec.Diff;

/// <summary>Sums a diff up in a few lines, and says what the next version should be.</summary>
public static class DiffSummary
{
    /// <summary>As many changes as fit below a build's own lines.</summary>
    private const int MaxShown = 5;

    /// <summary>The part of the version that the changes call for.</summary>
    /// <param name="diff">The changes.</param>
    /// <returns>The part.</returns>
    public static VersionStep StepOf(SpecDiff diff) => diff.Worst switch
    {
        null => VersionStep.None,
        Impact.Breaking => VersionStep.Major,
        Impact.PotentiallyBreaking => VersionStep.Minor,
        _ => diff.Changes.Any(IsMoreToCall) ? VersionStep.Minor : VersionStep.Patch,
    };

    /// <summary>Sums a diff up.</summary>
    /// <param name="diff">The changes.</param>
    /// <param name="current">The version that the old code was released as, when it is known.</param>
    /// <returns>Lines: the counts, the first changes that somebody has to look at, the breaking ones before the others, and the suggested version.</returns>
    public static IEnumerable<string> Of(SpecDiff diff, SemanticVersion? current = null)
    {
        if (diff.Changes.Count == 0)
        {
            yield return "No changes.";
            yield break;
        }

        yield return Counts(diff) + ".";
        Change[] severe = [.. diff.Changes.Where(change => change.Impact != Impact.Compatible).OrderByDescending(change => change.Impact)];
        foreach (Change change in severe.Take(MaxShown))
        {
            yield return $"  {NameOf(change.Impact)}: {Line(change)} ({change.Rule.Id})";
        }

        foreach (IGrouping<Impact, Change> rest in severe.Skip(MaxShown).GroupBy(change => change.Impact))
        {
            yield return $"  and {rest.Count()} more {NameOf(rest.Key)} {(rest.Count() == 1 ? "change" : "changes")}";
        }

        yield return NextVersion(StepOf(diff), current);
    }

    /// <summary>How many changes of each sort there are.</summary>
    /// <param name="diff">The changes.</param>
    /// <returns>For example <c>2 breaking, 1 potentially breaking, 14 compatible changes</c>.</returns>
    public static string Counts(SpecDiff diff) =>
        $"{diff.Count(Impact.Breaking)} breaking, {diff.Count(Impact.PotentiallyBreaking)} potentially breaking, "
        + $"{diff.Count(Impact.Compatible)} compatible {(diff.Changes.Count == 1 ? "change" : "changes")}";

    /// <summary>A change in one line.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The product, where it is and what it is.</returns>
    public static string Line(Change change) => change.Places.Count == 0
        ? $"{change.Product}: {change.Summary}"
        : $"{change.Product}: {change.Places[0]}{Others(change)}: {change.Summary}";

    /// <summary>Names the next version.</summary>
    /// <param name="step">The part that is raised.</param>
    /// <param name="current">The version that the old code was released as, when it is known.</param>
    /// <returns>A sentence.</returns>
    public static string NextVersion(VersionStep step, SemanticVersion? current = null)
    {
        string reason = step switch
        {
            VersionStep.Major => "some calling code no longer compiles",
            VersionStep.Minor => "there is something new or to be looked at, and calling code still compiles",
            VersionStep.Patch => "only documentation changes",
            _ => "nothing changes",
        };
        string next = (step, current) switch
        {
            (VersionStep.None, null) => "as it is",
            (_, { } version) => $"{version.Next(step)} after {version}",
            (VersionStep.Major, null) => "the next major version (before 1.0.0: the next minor version)",
            (VersionStep.Minor, null) => "the next minor version (before 1.0.0: the next patch)",
            _ => "the next patch",
        };
        return $"Suggested version: {next}; {reason}.";
    }

    private static string NameOf(Impact impact) => impact == Impact.Breaking ? "breaking" : "potentially breaking";

    private static string Others(Change change) => change.Places.Count switch
    {
        1 => string.Empty,
        2 => " and one more place",
        int count => $" and {count - 1} more places",
    };

    private static bool IsMoreToCall(Change change) =>
        change.Kind == ChangeKind.Added && change.Subject is Subject.Product or Subject.Action or Subject.Field
        || change.Rule.Id == ChangeRules.ParameterBecameOptional.Id
        || change.Rule.Id == ChangeRules.ConstantsAdded.Id;
}
