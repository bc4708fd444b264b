namespace Codegen.Docs.Diagnostics;

/// <summary>Collects the diagnostics of one page, and turns places in its text into lines and columns.</summary>
internal sealed class PageDiagnostics
{
    private readonly string _path;
    private readonly string _text;
    private readonly List<DocDiagnostic> _diagnostics = [];

    public PageDiagnostics(string path, string text)
    {
        _path = path;
        _text = text;
    }

    public IReadOnlyList<DocDiagnostic> All => _diagnostics;

    public void Warning(string id, int offset, string message) => _diagnostics.Add(At(offset, id) with { Message = message });

    /// <summary>A diagnostic that has its place, but not yet its message.</summary>
    /// <param name="offset">The place in the page.</param>
    /// <param name="id">The kind.</param>
    /// <returns>The diagnostic.</returns>
    public DocDiagnostic At(int offset, string id)
    {
        int end = Math.Max(0, Math.Min(offset, _text.Length));
        int line = 1;
        int lineStart = 0;
        for (int i = _text.IndexOf('\n'); i >= 0 && i < end; i = _text.IndexOf('\n', i + 1))
        {
            line++;
            lineStart = i + 1;
        }

        return new DocDiagnostic(id, DocSeverity.Warning, string.Empty, _path, line, end - lineStart + 1);
    }
}
