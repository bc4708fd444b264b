using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Codegen.Runtime.Parameters;

/// <summary>
/// Names and values as UTF-8 in one buffer, each value right behind its name: that is the order in which they are
/// signed. An index tells them apart. Used again for later calls; holds secrets, so it is cleared in between.
/// </summary>
internal sealed class ParameterBuffer
{
    // A buffer that one huge request blew up is not kept.
    private const int MaxKept = 64 * 1024;
    private const int FirstEntries = 64;

    private readonly Comparison<Entry> _byName;
    private byte[] _bytes = new byte[2048];
    private Entry[] _entries = new Entry[FirstEntries];

    // The first eight bytes of each name, beside its entry: they decide most comparisons, and numbers sort without being asked one by one.
    private ulong[] _prefixes = new ulong[FirstEntries];
    private int _length;
    private int _count;

    public ParameterBuffer() => _byName = CompareNames;

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Entry(int Start, int NameLength, int ValueLength);

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _count);

    public ReadOnlySpan<byte> NameOf(Entry entry) => _bytes.AsSpan(entry.Start, entry.NameLength);

    public ReadOnlySpan<byte> ValueOf(Entry entry) => _bytes.AsSpan(entry.Start + entry.NameLength, entry.ValueLength);

    /// <summary>Name and value without a separator, as they are signed.</summary>
    public ReadOnlySpan<byte> SignedPartOf(Entry entry) => _bytes.AsSpan(entry.Start, entry.NameLength + entry.ValueLength);

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<char> value) => Add(name, string.Empty, value);

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => Add(name, string.Empty, value);

    /// <summary>Adds a parameter whose name is a path and a member's name.</summary>
    public void Add(ReadOnlySpan<byte> path, string member, ReadOnlySpan<char> value)
    {
        var start = AddName(path, member, Encoding.UTF8.GetMaxByteCount(value.Length));
        var nameLength = _length - start;
        _length += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_length));
        AddEntry(start, nameLength);
    }

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, string, ReadOnlySpan{char})"/>
    public void Add(ReadOnlySpan<byte> path, string member, ReadOnlySpan<byte> value)
    {
        var start = AddName(path, member, value.Length);
        var nameLength = _length - start;
        value.CopyTo(_bytes.AsSpan(_length));
        _length += value.Length;
        AddEntry(start, nameLength);
    }

    /// <summary>Sorts by name in ordinal order of the UTF-8 bytes. Of equal names the one added last stays.</summary>
    public void Sort()
    {
        _prefixes.AsSpan(0, _count).Sort(_entries.AsSpan(0, _count));
        for (var start = 0; start < _count;)
        {
            var end = start + 1;
            while (end < _count && _prefixes[end] == _prefixes[start]) end++;
            if (end - start > 1) _entries.AsSpan(start, end - start).Sort(_byName);
            start = end;
        }

        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            var isLast = i == _count - 1 || _prefixes[i] != _prefixes[i + 1] || !NameOf(_entries[i]).SequenceEqual(NameOf(_entries[i + 1]));
            if (isLast) Keep(i, kept++);
        }

        _count = kept;
    }

    /// <summary>A place to go back to with <see cref="RemoveAfter"/>.</summary>
    public int Mark() => _length;

    /// <summary>Removes what was added after the mark, wherever sorting has put it.</summary>
    public void RemoveAfter(int mark)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (_entries[i].Start < mark) Keep(i, kept++);
        }

        _bytes.AsSpan(mark, _length - mark).Clear();
        _length = mark;
        _count = kept;
    }

    public void Clear()
    {
        RemoveAfter(0);
        if (_bytes.Length > MaxKept) _bytes = new byte[2048];
        if (_entries.Length <= MaxKept / 16) return;
        _entries = new Entry[FirstEntries];
        _prefixes = new ulong[FirstEntries];
    }

    private void Keep(int from, int to)
    {
        _entries[to] = _entries[from];
        _prefixes[to] = _prefixes[from];
    }

    private int CompareNames(Entry x, Entry y)
    {
        var byName = NameOf(x).SequenceCompareTo(NameOf(y));
        return byName != 0 ? byName : x.Start.CompareTo(y.Start);
    }

    private int AddName(ReadOnlySpan<byte> path, string member, int maxValueLength)
    {
        EnsureBytes(path.Length + Encoding.UTF8.GetMaxByteCount(member.Length) + maxValueLength);
        var start = _length;
        path.CopyTo(_bytes.AsSpan(start));
        _length += path.Length;
        _length += Encoding.UTF8.GetBytes(member, _bytes.AsSpan(_length));
        return start;
    }

    private void AddEntry(int start, int nameLength)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
            Array.Resize(ref _prefixes, _count * 2);
        }

        _prefixes[_count] = PrefixOf(_bytes.AsSpan(start, nameLength));
        _entries[_count++] = new Entry(start, nameLength, _length - start - nameLength);
    }

    private static ulong PrefixOf(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(name);
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        name.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }

    private void EnsureBytes(int more)
    {
        if (_bytes.Length - _length >= more) return;
        var larger = new byte[Math.Max(_bytes.Length * 2, checked(_length + more))];
        var used = _bytes.AsSpan(0, _length);
        used.CopyTo(larger);
        used.Clear();
        _bytes = larger;
    }
}
