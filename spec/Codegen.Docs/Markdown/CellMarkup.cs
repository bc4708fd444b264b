using Markdig.Helpers;

namespace Codegen.Docs.Markdown;

/// <summary>Reads the mark-up that nearly all cells with mark-up have: links, code, line breaks, escaped characters.</summary>
/// <remarks>What could be anything else, or reach beyond the cell, is left to Markdig; what is read is what Markdig makes of it.</remarks>
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
    }

    /// <summary>Whether there is nothing in a cell that is left to Markdig.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns><see langword="true"/> when each of its parts can be read here.</returns>
    public static bool Is(StringSlice cell)
    {
        var parts = new CellMarkup(cell);
        CellRun part;
        do
        {
            part = parts.Next();
        }
        while (part.Kind is not (CellRunKind.End or CellRunKind.Other));
        return part.Kind == CellRunKind.End;
    }

    /// <summary>Reads a part.</summary>
    /// <returns>The part, which is of no length at the end.</returns>
    public CellRun Next()
    {
        if (_next >= _end)
        {
            return Part(_open == 0 ? CellRunKind.End : CellRunKind.Other, _next, 0, _next);
        }

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
                return Part(CellRunKind.Words, _next, 1, _next + 1);
            case ']' when _open > 0:
                // With an address behind it, or a name, the brackets would be a link around a link.
                _open--;
                return Part(_next + 1 < _end && _text[_next + 1] is '(' or '[' ? CellRunKind.Other : CellRunKind.Words, _next, 1, _next + 1);
            default:
                return Words();
        }
    }

    private CellRun Words()
    {
        int start = _next;
        int end = start;
        while (end < _end && !BeginsPart(_text[end]))
        {
            end++;
        }

        // A mark that is none of the above, or an exclamation mark that makes an image of the link behind it.
        bool isOther = end == start || (end < _end && _text[end] == '[' && _text[end - 1] == '!') || !PlainText.Is(_text.AsSpan(0, _end), start, end);
        return Part(isOther ? CellRunKind.Other : CellRunKind.Words, start, end - start, end);
    }

    private readonly bool BeginsPart(char c) => c is '`' or '<' or '\\' or '[' || (c == ']' && _open > 0);

    private CellRun Code()
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
            : Part(CellRunKind.Code, start, length, start + length + 1);
    }

    private CellRun LineBreak()
    {
        foreach (string tag in LineBreaks)
        {
            if (_text.AsSpan(_next, _end - _next).StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return Part(CellRunKind.LineBreak, _next, tag.Length, _next + tag.Length);
            }
        }

        return Other();
    }

    private CellRun Escaped() => _next + 1 < _end && IsPunctuation(_text[_next + 1]) ? Part(CellRunKind.Words, _next + 1, 1, _next + 2) : Other();

    private CellRun? Link()
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

        int outside = _next;
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
        return new CellRun(CellRunKind.Link, start, length, outside, url, urlLength);
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

    private readonly CellRun Other() => new(CellRunKind.Other, _next, 0);

    private CellRun Part(CellRunKind kind, int start, int length, int next)
    {
        _next = next;
        return new CellRun(kind, start, length);
    }
}
