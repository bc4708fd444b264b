using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>The lines from a head to the next empty line, read as a table while each is plainly a row.</summary>
internal ref struct PlainTableLines
{
    private readonly string _text;
    private readonly BlockParser _parser;
    private int _next;
    private int _line;

    private PlainTableLines(BlockProcessor processor, BlockParser parser)
    {
        _text = processor.Line.Text;
        _parser = parser;
        _next = processor.Line.Start;
        _line = processor.LineIndex;
    }

    /// <summary>Reads the table that begins with the current line.</summary>
    /// <param name="processor">The processor, at the head.</param>
    /// <param name="parser">The parser that the blocks name as theirs.</param>
    /// <returns>The table, or <see langword="null"/> when a line of it could be understood in another way.</returns>
    public static PlainTable? TryRead(BlockProcessor processor, BlockParser parser) => new PlainTableLines(processor, parser).Read();

    private PlainTable? Read()
    {
        int start = _next;
        var table = new PlainTable(_parser) { Line = _line };
        if (!TryReadRow(table) || !TrySkipDashes(table.Columns))
        {
            return null;
        }

        // Under a wide head many short lines, which are no rows of it, must not claim memory.
        table.Reserve(Math.Min(CountLines(), (_text.Length - _next) / table.Columns));
        int end = _next;
        while (_next < _text.Length && !IsEmptyLine())
        {
            if (!TryReadRow(table))
            {
                return null;
            }

            end = _next;
        }

        table.Span = new SourceSpan(start, LastCharacterBefore(end));
        return table;
    }

    /// <summary>Reads the cells of a line: what is between bars. The bar behind the last cell can be missing.</summary>
    private bool TryReadRow(PlainTable table)
    {
        int start = _next;
        if (_text[start] != '|')
        {
            return false;
        }

        int end = EndOfLine(start);
        int cell = start + 1;
        int words = -1;
        for (int bar = cell; bar <= end; bar++)
        {
            bool isEnd = bar == end;
            if (!isEnd && (_text[bar] != '|' || IsEscaped(bar, cell)))
            {
                continue;
            }

            if (isEnd && IsBlank(cell, end))
            {
                break;
            }

            if (isEnd && _text.AsSpan(cell, end - cell).IsWhiteSpace())
            {
                // Markdig takes some kinds of space for a cell and others for none.
                return false;
            }

            var content = new StringSlice(_text, cell, bar - 1);
            content.Trim();
            if (!MarkdownCell.TryRead(content, _line, _parser, out MarkdownCell read))
            {
                return false;
            }

            words = words < 0 ? content.Start : words;
            table.Add(read);
            cell = bar + 1;
        }

        MoveBehind(end);
        return words >= 0 && table.TryEndRow(words);
    }

    /// <summary>Whether an odd number of backslashes stands in front of a bar.</summary>
    private readonly bool IsEscaped(int bar, int cell)
    {
        int start = bar;
        while (start > cell && _text[start - 1] == '\\')
        {
            start--;
        }

        return (bar - start) % 2 == 1;
    }

    private bool TrySkipDashes(int columns)
    {
        if (_next >= _text.Length || _text[_next] != '|')
        {
            return false;
        }

        int end = EndOfLine(_next);
        int found = 0;
        for (int start = _next + 1; start < end && !IsBlank(start, end); found++)
        {
            int bar = _text.IndexOf('|', start, end - start);
            bar = bar < 0 ? end : bar;
            var dashes = new StringSlice(_text, start, bar - 1);
            dashes.Trim();
            dashes.Start += dashes.CurrentChar == ':' ? 1 : 0;
            dashes.End -= dashes.Length > 0 && dashes[dashes.End] == ':' ? 1 : 0;
            if (dashes.Length == 0 || !dashes.AsSpan().Trim('-').IsEmpty)
            {
                return false;
            }

            start = bar + 1;
        }

        MoveBehind(end);
        return found == columns;
    }

    /// <summary>How many lines begin as a row does.</summary>
    private readonly int CountLines()
    {
        int count = 0;
        for (int start = _next; start < _text.Length && _text[start] == '|'; count++)
        {
            int lineBreak = _text.IndexOf('\n', start);
            start = lineBreak < 0 ? _text.Length : lineBreak + 1;
        }

        return count;
    }

    private readonly bool IsEmptyLine() => IsBlank(_next, EndOfLine(_next));

    private readonly bool IsBlank(int start, int end) => _text.AsSpan(start, end - start).Trim(' ').IsEmpty;

    /// <summary>Where a line's text ends, before its line break.</summary>
    private readonly int EndOfLine(int start)
    {
        int end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end > start && _text[end - 1] == '\r' ? end - 1 : end;
    }

    private void MoveBehind(int end)
    {
        int lineBreak = _text.IndexOf('\n', end);
        _next = lineBreak < 0 ? _text.Length : lineBreak + 1;
        _line++;
    }

    private readonly int LastCharacterBefore(int next)
    {
        int last = next - 1;
        while (_text[last] is '\n' or '\r')
        {
            last--;
        }

        return last;
    }
}
