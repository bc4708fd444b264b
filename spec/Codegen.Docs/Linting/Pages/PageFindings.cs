using Codegen.Docs.Diagnostics;

namespace Codegen.Docs.Linting.Pages;

/// <summary>Collects the findings of one page, and turns places in its text into lines and columns.</summary>
internal sealed class PageFindings
{
    private readonly string _path;
    private readonly PageLines _lines;
    private readonly List<LintFinding> _findings = [];

    public PageFindings(string path, string text)
    {
        _path = path;
        _lines = new PageLines(text);
    }

    public IReadOnlyList<LintFinding> All => _findings;

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="offset">Where, in the page's text.</param>
    /// <param name="subject">What the finding is about, see <see cref="LintFinding"/>.</param>
    /// <param name="message">What it is, and what to do.</param>
    /// <param name="row">Where the row stands that it is about, and its name.</param>
    public void Add(LintRule rule, int offset, string subject, string message, (int Offset, string Name)? row = null)
    {
        (int line, int column) = _lines.PlaceOf(offset);
        _findings.Add(new LintFinding(rule, message, _path, line, column, subject)
        {
            Related = row is { } related ? Relation(related.Offset, related.Name) : null,
        });
    }

    private LintRelation Relation(int offset, string name)
    {
        (int line, int column) = _lines.PlaceOf(offset);
        return new LintRelation($"The row of '{name}'", line, column);
    }
}
