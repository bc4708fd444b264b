namespace Codegen.Docs.Diagnostics;

/// <summary>Collects the diagnostics of one page, and turns places in its text into lines and columns.</summary>
internal sealed class PageDiagnostics
{
    private readonly string _path;
    private readonly string _text;
    private readonly List<DocDiagnostic> _diagnostics = [];

    /// <summary>Made for the first place that is asked for: of most pages there is one or none.</summary>
    private PageLines? _lines;

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
        (int line, int column) = (_lines ??= new PageLines(_text)).PlaceOf(offset);
        return new DocDiagnostic(id, string.Empty, _path, line, column);
    }
}
