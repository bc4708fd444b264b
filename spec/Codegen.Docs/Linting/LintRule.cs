namespace Codegen.Docs.Linting;

/// <summary>A kind of finding.</summary>
/// <param name="Id">The id, which never changes its meaning: <c>CGLnnnn</c> for what is found by comparing, <c>CGDnnnn</c> for what is found by reading.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Meaning">What it means for those who use the pages.</param>
/// <param name="Remedy">What to do.</param>
public sealed record LintRule(string Id, string Title, LintSeverity Severity, string Meaning, string Remedy);
