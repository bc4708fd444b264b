using System.Buffers.Text;
using System.Text;

namespace Codegen.Runtime.Parameters;

/// <summary>The name of the parameter being written, as a path: <c>Disks.0.CustomBackup.Day</c>.</summary>
internal sealed class ParameterPath
{
    // Deeper than any documented request; an object that contains itself is found here instead of on the stack.
    private const int MaxDepth = 64;

    private const byte Dot = (byte)'.';

    // A dot stands behind the path all the time: members' names go there.
    private byte[] _bytes = new byte[128];
    private int _length;
    private int _depth;

    public ReadOnlySpan<byte> Utf8 => _bytes.AsSpan(0, _length);

    /// <summary>What stands before the name of a member: nothing at the root, else the path and a dot.</summary>
    public ReadOnlySpan<byte> Prefix
    {
        get
        {
            RefuseTooDeep();
            return _depth == 0 ? [] : _bytes.AsSpan(0, _length + 1);
        }
    }

    public bool IsRoot => _depth == 0;

    /// <summary>Appends a segment and returns what <see cref="Leave"/> needs to take it off again.</summary>
    public int Enter(string segment)
    {
        var mark = EnterSeparator(Encoding.UTF8.GetMaxByteCount(segment.Length));
        _length += Encoding.UTF8.GetBytes(segment, _bytes.AsSpan(_length));
        _bytes[_length] = Dot;
        return mark;
    }

    /// <inheritdoc cref="Enter(string)"/>
    public int Enter(int index)
    {
        var mark = EnterSeparator(11);
        _ = Utf8Formatter.TryFormat(index, _bytes.AsSpan(_length), out var written);
        _length += written;
        _bytes[_length] = Dot;
        return mark;
    }

    public void Leave(int mark)
    {
        _length = mark;
        _bytes[_length] = Dot;
        _depth--;
    }

    public void Clear() => _length = _depth = 0;

    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    private int EnterSeparator(int roomFor)
    {
        RefuseTooDeep();
        var mark = _length;
        if (_bytes.Length - _length < roomFor + 2) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + roomFor + 2));
        if (_depth > 0) _bytes[_length++] = Dot;
        _depth++;
        return mark;
    }

    private void RefuseTooDeep()
    {
        if (_depth == MaxDepth) throw new InvalidOperationException($"The request nests deeper than {MaxDepth} levels, at {ToString()[..32]}….");
    }
}
