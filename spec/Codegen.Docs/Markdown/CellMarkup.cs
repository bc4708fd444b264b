using Markdig.Helpers;

namespace Codegen.Docs.Markdown;

/// <summary>Reads the mark-up that nearly all cells with mark-up have: links, code, line breaks, escaped characters.</summary>
/// <remarks>
/// A loop over it goes from part to part. What could be anything else, or reach beyond the cell, is left to Markdig and ends the
/// loop; what is read is what Markdig makes of it.
/// </remarks>
internal ref struct CellMarkup
{
    private static readonly string[] LineBreaks = ["<br>", "<br/>", "<br />"];

    private readonly string _text;
    private readonly int _end;
    private int _next;

    /// <summary>How many brackets stand open around links, as in <c>array[[Model](#Model)]</c>: they are words.</summary>
    private int _open;

    /// <summary>Begins with a cell.</summary>
    /// <param name="cell">What stands between its bars.</param>
    public CellMarkup(StringSlice cell)
    {
        _text = cell.Text;
        _next = cell.Start;
        _end = cell.End + 1;
        _open = 0;
        Current = default;
    }

    /// <summary>The part that was read last.</summary>
    public CellPart Current { get; private set; }

    /// <summary>Whether there is nothing in a cell that is left to Markdig.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns><see langword="true"/> when each of its parts can be read here.</returns>
    public static bool Is(StringSlice cell)
    {
        foreach (CellPart part in new CellMarkup(cell))
        {
            if (part.Kind == CellPartKind.Other)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a loop asks for.</summary>
    /// <returns>This, before its first part.</returns>
    public readonly CellMarkup GetEnumerator() => this;

    /// <summary>Reads the next part.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (Current.Kind == CellPartKind.Other || (_next >= _end && _open == 0))
        {
            return false;
        }

        Current = _next < _end ? Read() : Other();
        return true;
    }

    private CellPart Read()
    {
        switch (_text[_next])
        {
            case '`':
                return Code();
            case '<':
                return LineBreak();
            case '\\':
                return Escaped();
            case '[' when Link() is { } link:
                return link;
            case '[' when _next + 1 < _end && _text[_next + 1] == '[':
                _open++;
                return Part(CellPartKind.Words, _next, 1, _next + 1);
            case ']' when _open > 0:
                // With an address behind it, or a name, the brackets would be a link around a link.
                _open--;
                return Part(_next + 1 < _end && _text[_next + 1] is '(' or '[' ? CellPartKind.Other : CellPartKind.Words, _next, 1, _next + 1);
            default:
                return Words();
        }
    }

    private CellPart Words()
    {
        int start = _next;
        int end = start;
        while (end < _end && !BeginsPart(_text[end]))
        {
            end++;
        }

        // A mark that is none of the above, or an exclamation mark that makes an image of the link behind it.
        bool isOther = end == start || (end < _end && _text[end] == '[' && _text[end - 1] == '!') || !PlainText.Is(_text.AsSpan(0, _end), start, end);
        return Part(isOther ? CellPartKind.Other : CellPartKind.Words, start, end - start, end);
    }

    private readonly bool BeginsPart(char c) => c is '`' or '<' or '\\' or '[' || (c == ']' && _open > 0);

    private CellPart Code()
    {
        int start = _next + 1;
        int length = _text.AsSpan(start, _end - start).IndexOf('`');
        if (length <= 0 || (start + length + 1 < _end && _text[start + length + 1] == '`'))
        {
            return Other();
        }

        ReadOnlySpan<char> code = _text.AsSpan(start, length);
        return (code[0] == ' ' && code[code.Length - 1] == ' ') || code.IndexOfAny('\\', '\t', '\0') >= 0
            ? Other()
            : Part(CellPartKind.Code, start, length, start + length + 1);
    }

    private CellPart LineBreak()
    {
        foreach (string tag in LineBreaks)
        {
            if (_text.AsSpan(_next, _end - _next).StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return Part(CellPartKind.LineBreak, _next, tag.Length, _next + tag.Length);
            }
        }

        return Other();
    }

    private CellPart Escaped() => _next + 1 < _end && IsPunctuation(_text[_next + 1]) ? Part(CellPartKind.Words, _next + 1, 1, _next + 2) : Other();

    private CellPart? Link()
    {
        int start = _next + 1;
        int length = _text.AsSpan(start, _end - start).IndexOf(']');
        int url = start + length + 2;
        if (length <= 0 || url >= _end || _text[url - 1] != '(')
        {
            return null;
        }

        int urlLength = _text.AsSpan(url, _end - url).IndexOf(')');
        if (urlLength <= 0 || !IsAddress(_text.AsSpan(url, urlLength)))
        {
            return null;
        }

        int place = _next;
        if (length > 2 && _text[start] == '*' && _text[start + length - 1] == '*')
        {
            start++;
            length -= 2;
        }

        ReadOnlySpan<char> shown = _text.AsSpan(start, length);
        if (char.IsWhiteSpace(shown[0]) || char.IsWhiteSpace(shown[shown.Length - 1]) || !PlainText.Is(shown, 0, shown.Length))
        {
            return null;
        }

        _next = url + urlLength + 1;
        return new CellPart(CellPartKind.Link, start, length, place, url, urlLength);
    }

    private static bool IsAddress(ReadOnlySpan<char> url)
    {
        foreach (char c in url)
        {
            if (c is '(' or '<' or '>' or '"' or '\'' or '\\' or '&' or '`' or '*' or '[' or ']' || char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private readonly CellPart Other() => new(CellPartKind.Other, _next, 0);

    private CellPart Part(CellPartKind kind, int start, int length, int next)
    {
        _next = next;
        return new CellPart(kind, start, length);
    }
}
