namespace Codegen.Docs.Linting.Pages;

/// <summary>Collects the findings of one page, and turns places in its text into lines and columns.</summary>
internal sealed class PageFindings
{
    private readonly string _path;
    private readonly List<int> _lineStarts = [0];
    private readonly int _length;
    private readonly List<LintFinding> _findings = [];

    public PageFindings(string path, string text)
    {
        _path = path;
        _length = text.Length;
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }
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
        (int line, int column) = Place(offset);
        _findings.Add(new LintFinding(rule, message, _path, line, column, subject)
        {
            Related = row is { } related ? Relation(related.Offset, related.Name) : null,
        });
    }

    private LintRelation Relation(int offset, string name)
    {
        (int line, int column) = Place(offset);
        return new LintRelation($"The row of '{name}'", line, column);
    }

    private (int Line, int Column) Place(int offset)
    {
        int place = Math.Max(0, Math.Min(offset, _length));
        int found = _lineStarts.BinarySearch(place);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, place - _lineStarts[line] + 1);
    }
}
