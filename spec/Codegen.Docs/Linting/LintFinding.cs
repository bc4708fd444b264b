namespace Codegen.Docs.Linting;

/// <summary>Something that a page gets wrong, at its place.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What it is, and what to do.</param>
/// <param name="Path">The page's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Subject">
/// What the finding is about, without places and wording: findings of one rule, page and subject are the same one, however
/// the lines of the page move.
/// </param>
public sealed record LintFinding(LintRule Rule, string Message, string Path, int Line, int Column, string Subject)
{
    /// <summary>Another place that the finding is about: the row that an example contradicts.</summary>
    public LintRelation? Related { get; init; }
}

/// <summary>A second place of a finding, on the same page.</summary>
/// <param name="Message">What stands there.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record LintRelation(string Message, int Line, int Column);
