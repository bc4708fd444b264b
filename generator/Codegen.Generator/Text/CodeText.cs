using System.Runtime.CompilerServices;

namespace Codegen.Generator.Text;

/// <summary>Text that is being written. Interpolated strings go straight into its buffer, which the next text uses again.</summary>
internal sealed class CodeText
{
    private const int FirstCapacity = 16 * 1024;

    /// <summary>Larger buffers are not kept: a host lives for hours, and few texts need them.</summary>
    private const int MaxKept = 1024 * 1024;

    [ThreadStatic]
    private static CodeText? _spare;

    private char[] _buffer = new char[FirstCapacity];
    private int _length;

    private CodeText()
    {
    }

    /// <summary>Whether nothing has been written.</summary>
    public bool IsEmpty => _length == 0;

    /// <summary>Begins a text. Others may be begun before it ends.</summary>
    /// <returns>The text.</returns>
    public static CodeText Begin()
    {
        CodeText text = _spare ?? new CodeText();
        _spare = null;
        text._length = 0;
        return text;
    }

    /// <summary>Ends the text. Nothing can be written to it any more.</summary>
    /// <returns>The text.</returns>
    public string End()
    {
        string written = new(_buffer, 0, _length);
        _spare = _buffer.Length <= MaxKept ? this : null;
        return written;
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => Add("\n");

    /// <summary>Writes a line.</summary>
    /// <param name="line">What stands on it.</param>
    public void Line(string line)
    {
        Add(line);
        Add("\n");
    }

    /// <inheritdoc cref="Line(string)"/>
    public void Line([InterpolatedStringHandlerArgument("")] Interpolation line) => Add("\n");

    /// <summary>Writes a part of a line, or lines with their ends.</summary>
    /// <param name="part">The part.</param>
    public void Add(string? part)
    {
        if (part is not null)
        {
            Add(part, 0, part.Length);
        }
    }

    /// <inheritdoc cref="Add(string)"/>
    /// <returns>This text: the parts of the interpolated string were written when it took them.</returns>
    public CodeText Add([InterpolatedStringHandlerArgument("")] Interpolation part) => this;

    /// <summary>Writes a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="count">How long it is.</param>
    public void Add(string text, int start, int count)
    {
        int end = _length + count;
        if (end > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(end, _buffer.Length * 2));
        }

        text.CopyTo(start, _buffer, _length, count);
        _length = end;
    }

    /// <summary>Writes the lines of an XML documentation comment.</summary>
    /// <param name="lines">The lines, without what begins a comment.</param>
    /// <param name="indent">What stands before each.</param>
    public void Docs(string lines, string indent)
    {
        int next;
        for (int at = 0; at <= lines.Length; at = next + 1)
        {
            next = lines.IndexOf('\n', at);
            next = next < 0 ? lines.Length : next;
            Add(indent);
            Add("/// ");
            Add(lines, at, next - at);
            Add("\n");
        }
    }

    /// <summary>What the compiler makes of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Interpolation
    {
        private readonly CodeText _text;

        public Interpolation(int literalLength, int formattedCount, CodeText text)
        {
            _ = (literalLength, formattedCount);
            _text = text;
        }

        public void AppendLiteral(string literal) => _text.Add(literal);

        public void AppendFormatted(string? value) => _text.Add(value);

        public void AppendFormatted(int value) => _text.Add(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
