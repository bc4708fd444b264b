namespace Codegen.Docs.Diagnostics;

/// <summary>The lines of a page: turns places in its text into lines and columns, however many are asked for.</summary>
internal sealed class PageLines
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The page's text.</param>
    public PageLines(string text)
    {
        _length = text.Length;
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    /// <summary>Where a place is.</summary>
    /// <param name="offset">The place; one outside of the text counts as the nearest in it.</param>
    /// <returns>The line from 1, and the column in UTF-16 units from 1.</returns>
    public (int Line, int Column) PlaceOf(int offset)
    {
        int place = Math.Max(0, Math.Min(offset, _length));
        int found = _starts.BinarySearch(place);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, place - _starts[line] + 1);
    }
}
