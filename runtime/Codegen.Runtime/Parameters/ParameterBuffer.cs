using System.Buffers;
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

    // Beyond so many, to find a place for each takes longer than to sort all.
    private const int MaxMisplaced = 64;

    // Of a char alone; a pair of surrogates has fewer.
    private const int MaxBytesOfChar = 3;

    private readonly Comparison<Entry> _byName;
    private byte[] _bytes = new byte[2048];
    private Entry[] _entries = new Entry[FirstEntries];
    private ulong[] _prefixes = new ulong[FirstEntries];
    private int _length;
    private int _count;

    public ParameterBuffer() => _byName = CompareNames;

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Entry(int Start, int NameLength, int ValueLength);

    public ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _count);

    public ReadOnlySpan<byte> NameOf(Entry entry) => _bytes.AsSpan(entry.Start, entry.NameLength);

    public ReadOnlySpan<byte> ValueOf(Entry entry) => _bytes.AsSpan(entry.Start + entry.NameLength, entry.ValueLength);

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<char> value) => Add(name, string.Empty, value);

    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) => Add(name, string.Empty, value);

    /// <summary>Adds a parameter whose name is a path and a member's name.</summary>
    public void Add(ReadOnlySpan<byte> path, string member, ReadOnlySpan<char> value)
    {
        var room = Room(path.Length + ((member.Length + value.Length) * MaxBytesOfChar));
        var nameLength = WriteName(path, member, room);
        AddEntry(nameLength, Write(value, room[nameLength..]));
    }

    /// <inheritdoc cref="Add(ReadOnlySpan{byte}, string, ReadOnlySpan{char})"/>
    public void Add(ReadOnlySpan<byte> path, string member, ReadOnlySpan<byte> value)
    {
        var room = Room(path.Length + (member.Length * MaxBytesOfChar) + value.Length);
        var nameLength = WriteName(path, member, room);
        value.CopyTo(room[nameLength..]);
        AddEntry(nameLength, value.Length);
    }

    /// <summary>Adds a number in invariant digits.</summary>
    public void Add(ReadOnlySpan<byte> path, string member, long value)
    {
        var room = Room(path.Length + (member.Length * MaxBytesOfChar) + NumberText.MaxDigits);
        var nameLength = WriteName(path, member, room);
        AddEntry(nameLength, NumberText.Format(value, room[nameLength..]));
    }

    /// <summary>Whether there is a parameter of this name.</summary>
    public bool Has(ReadOnlySpan<byte> name)
    {
        foreach (var entry in Entries)
        {
            if (NameOf(entry).SequenceEqual(name)) return true;
        }

        return false;
    }

    /// <summary>Sorts by name in ordinal order of the UTF-8 bytes. Of equal names the one added last stays.</summary>
    public void Sort()
    {
        // Requests write their parameters in order, so little has to be moved but for what the client adds.
        var sorted = 0;
        var misplaced = 0;
        for (var i = 0; i < _count; i++)
        {
            var entry = _entries[i];
            var prefix = PrefixOf(entry);
            var place = sorted;
            if (sorted > 0 && Compare(sorted - 1, entry, prefix) >= 0)
            {
                if (++misplaced > MaxMisplaced)
                {
                    SortAll(sorted, i);
                    return;
                }

                if (TryFind(entry, prefix, sorted, out place))
                {
                    _entries[place] = entry;
                    continue;
                }

                Array.Copy(_entries, place, _entries, place + 1, sorted - place);
                Array.Copy(_prefixes, place, _prefixes, place + 1, sorted - place);
            }

            _entries[place] = entry;
            _prefixes[place] = prefix;
            sorted++;
        }

        _count = sorted;
    }

    /// <summary>The length of all names and values.</summary>
    public int SignedLength
    {
        get
        {
            var length = 0;
            foreach (var entry in Entries) length += entry.NameLength + entry.ValueLength;
            return length;
        }
    }

    /// <summary>Copies names and values without separators, as they are signed.</summary>
    /// <param name="target">Has room for <see cref="SignedLength"/>.</param>
    public void CopySignedTo(Span<byte> target)
    {
        // Requests write their parameters in order, so most lie one behind the other already and are copied at once.
        var (start, length) = (0, 0);
        foreach (var entry in Entries)
        {
            if (entry.Start != start + length)
            {
                _bytes.AsSpan(start, length).CopyTo(target);
                target = target[length..];
                (start, length) = (entry.Start, 0);
            }

            length += entry.NameLength + entry.ValueLength;
        }

        _bytes.AsSpan(start, length).CopyTo(target);
    }

    /// <summary>A place to go back to with <see cref="RemoveAfter"/>.</summary>
    public int Mark() => _length;

    /// <summary>Removes what was added after the mark, wherever sorting has put it.</summary>
    public void RemoveAfter(int mark)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (_entries[i].Start < mark) _entries[kept++] = _entries[i];
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
        Resize(FirstEntries);
    }

    // For lists of many items, and what is given in no order at all.
    private void SortAll(int sorted, int rest)
    {
        _entries.AsSpan(rest, _count - rest).CopyTo(_entries.AsSpan(sorted));
        var entries = _entries.AsSpan(0, _count - rest + sorted);
        entries.Sort(_byName);
        _count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var isLast = i == entries.Length - 1 || !NameOf(entries[i]).SequenceEqual(NameOf(entries[i + 1]));
            if (isLast) _entries[_count++] = entries[i];
        }
    }

    /// <summary>Looks for a name among the first entries.</summary>
    /// <param name="entry">Has the name.</param>
    /// <param name="prefix">The name's prefix.</param>
    /// <param name="count">How many entries are in order.</param>
    /// <param name="place">Where the name is, or belongs.</param>
    private bool TryFind(Entry entry, ulong prefix, int count, out int place)
    {
        place = 0;
        while (place < count)
        {
            var middle = (place + count) / 2;
            var order = Compare(middle, entry, prefix);
            if (order == 0)
            {
                place = middle;
                return true;
            }

            if (order < 0) place = middle + 1;
            else count = middle;
        }

        return false;
    }

    // Numbers are quicker to compare than texts, and the first bytes mostly tell.
    private int Compare(int sorted, Entry entry, ulong prefix)
    {
        var other = _prefixes[sorted];
        return other == prefix ? NameOf(_entries[sorted]).SequenceCompareTo(NameOf(entry)) : other.CompareTo(prefix);
    }

    private int CompareNames(Entry x, Entry y)
    {
        var byName = NameOf(x).SequenceCompareTo(NameOf(y));
        return byName != 0 ? byName : x.Start.CompareTo(y.Start);
    }

    private static int WriteName(ReadOnlySpan<byte> path, string member, Span<byte> target)
    {
        path.CopyTo(target);
        return path.Length + Write(member, target[path.Length..]);
    }

    // Nearly all names and values are ASCII, which is written sooner than found out.
    private static int Write(ReadOnlySpan<char> text, Span<byte> target) =>
        Ascii.FromUtf16(text, target, out var written) == OperationStatus.Done ? written : Encoding.UTF8.GetBytes(text, target);

    private void AddEntry(int nameLength, int valueLength)
    {
        if (_count == _entries.Length) Resize(_count * 2);
        _entries[_count++] = new Entry(_length, nameLength, valueLength);
        _length += nameLength + valueLength;
    }

    private void Resize(int entries)
    {
        Array.Resize(ref _entries, entries);
        Array.Resize(ref _prefixes, entries);
    }

    private ulong PrefixOf(Entry entry)
    {
        // What lies behind a shorter name is cut off.
        var prefix = BinaryPrimitives.ReadUInt64BigEndian(_bytes.AsSpan(entry.Start));
        return entry.NameLength switch
        {
            >= sizeof(ulong) => prefix,
            0 => 0,
            _ => prefix & (ulong.MaxValue << (8 * (sizeof(ulong) - entry.NameLength))),
        };
    }

    // And for a prefix behind the last name.
    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length - sizeof(ulong) < bytes) Grow(bytes);
        return _bytes.AsSpan(_length);
    }

    private void Grow(int more)
    {
        var larger = new byte[Math.Max(_bytes.Length * 2, checked(_length + more + sizeof(ulong)))];
        var used = _bytes.AsSpan(0, _length);
        used.CopyTo(larger);
        used.Clear();
        _bytes = larger;
    }
}
