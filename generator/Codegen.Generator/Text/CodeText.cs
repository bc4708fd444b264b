using System.Buffers;
using System.Runtime.CompilerServices;

namespace Codegen.Generator.Text;

/// <summary>
/// Text that is being written. Interpolated strings go straight into its buffer, which the next text uses again. The pool lends it: a
/// client of hundreds of actions would otherwise leave more garbage than text, all of it large objects.
/// </summary>
internal sealed class CodeText
{
    private const int FirstCapacity = 16 * 1024;

    /// <summary>Larger buffers go back to the pool, which forgets them in time: a host lives for hours, and few texts need them.</summary>
    private const int MaxKept = 1024 * 1024;

    [ThreadStatic]
    private static CodeText? _spare;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(FirstCapacity);
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
        if (_buffer.Length <= MaxKept)
        {
            _spare = this;
        }
        else
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
        }

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
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(end, _buffer.Length * 2));
            Array.Copy(_buffer, larger, _length);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
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
