using Codegen.Docs.Linting.Examples;
using Codegen.Docs.Linting.Pages;

namespace Codegen.Docs.Linting.Checks;

/// <summary>Reports an example that can't be read: once, at the first place.</summary>
internal static class ExampleFlaws
{
    public static void Report(LintPage page, string side, IReadOnlyList<ExampleFlaw> flaws)
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
