using System.Text.Json;
using Codegen.Runtime.Responses;

namespace Codegen.Runtime;

/// <content>
/// Lists, never null. A single value reads as a list of one, null and empty text as an empty list, and items that read
/// as nothing are left out.
/// </content>
public ref partial struct ResponseReader
{
    /// <summary>Reads a list of texts.</summary>
    public IReadOnlyList<string> ReadStrings()
    {
        if (!TryReadListStart()) return ReadString() is { Length: > 0 } text ? [text] : [];
        var list = new ItemBuffer<string>();
        while (TryReadItem())
        {
            if (ReadString() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of integers.</summary>
    public IReadOnlyList<long> ReadInt64s()
    {
        if (!TryReadListStart()) return OneOrNone(ReadInt64());
        var list = new ItemBuffer<long>();
        while (TryReadItem())
        {
            if (ReadInt64() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of numbers.</summary>
    public IReadOnlyList<double> ReadDoubles()
    {
        if (!TryReadListStart()) return OneOrNone(ReadDouble());
        var list = new ItemBuffer<double>();
        while (TryReadItem())
        {
            if (ReadDouble() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of bools.</summary>
    public IReadOnlyList<bool> ReadBooleans()
    {
        if (!TryReadListStart()) return OneOrNone(ReadBoolean());
        var list = new ItemBuffer<bool>();
        while (TryReadItem())
        {
            if (ReadBoolean() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of values of any shape.</summary>
    public IReadOnlyList<JsonElement> ReadJsons()
    {
        if (!TryReadListStart()) return TryReadNothing() ? [] : OneOrNone(ReadJson());
        var list = new ItemBuffer<JsonElement>();
        while (TryReadItem())
        {
            if (ReadJson() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of objects.</summary>
    public IReadOnlyList<T> ReadObjects<T>()
        where T : class, IResponseObject<T>
    {
        if (!TryReadListStart()) return ReadObject<T>() is { } one ? [one] : [];
        var list = new ItemBuffer<T>();
        while (TryReadItem())
        {
            if (ReadObject<T>() is { } item) list.Add(item);
        }

        return list.ToList();
    }

    /// <summary>Reads a list of lists of texts.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ReadStringLists()
    {
        var lists = new List<IReadOnlyList<string>>();
        if (!TryReadListStart()) return ReadStrings() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadStrings());
        return lists;
    }

    /// <summary>Reads a list of lists of integers.</summary>
    public IReadOnlyList<IReadOnlyList<long>> ReadInt64Lists()
    {
        var lists = new List<IReadOnlyList<long>>();
        if (!TryReadListStart()) return ReadInt64s() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadInt64s());
        return lists;
    }

    /// <summary>Reads a list of lists of numbers.</summary>
    public IReadOnlyList<IReadOnlyList<double>> ReadDoubleLists()
    {
        var lists = new List<IReadOnlyList<double>>();
        if (!TryReadListStart()) return ReadDoubles() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadDoubles());
        return lists;
    }

    /// <summary>Reads a list of lists of bools.</summary>
    public IReadOnlyList<IReadOnlyList<bool>> ReadBooleanLists()
    {
        var lists = new List<IReadOnlyList<bool>>();
        if (!TryReadListStart()) return ReadBooleans() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadBooleans());
        return lists;
    }

    /// <summary>Reads a list of lists of values of any shape.</summary>
    public IReadOnlyList<IReadOnlyList<JsonElement>> ReadJsonLists()
    {
        var lists = new List<IReadOnlyList<JsonElement>>();
        if (!TryReadListStart()) return ReadJsons() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadJsons());
        return lists;
    }

    /// <summary>Reads a list of lists of objects.</summary>
    public IReadOnlyList<IReadOnlyList<T>> ReadObjectLists<T>()
        where T : class, IResponseObject<T>
    {
        var lists = new List<IReadOnlyList<T>>();
        if (!TryReadListStart()) return ReadObjects<T>() is { Count: > 0 } one ? [one] : lists;
        while (TryReadItem()) lists.Add(ReadObjects<T>());
        return lists;
    }

    private static IReadOnlyList<T> OneOrNone<T>(T? value)
        where T : struct => value is { } one ? [one] : [];

    private readonly bool TryReadListStart() => _reader.TokenType == JsonTokenType.StartArray;

    private bool TryReadItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }
}
