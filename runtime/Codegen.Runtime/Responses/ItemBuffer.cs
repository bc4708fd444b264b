using System.Runtime.CompilerServices;

namespace Codegen.Runtime.Responses;

/// <summary>
/// Collects the items of a list whose length is not known before its end. Most lists of replies are short: those stay on the
/// stack until they are done, and take no more memory than an array of their length.
/// </summary>
internal ref struct ItemBuffer<T>
{
    private Short _short;
    private List<T>? _long;
    private int _count;

    public void Add(T item)
    {
        if (_long is not null)
        {
            _long.Add(item);
        }
        else if (_count < Short.Length)
        {
            _short[_count++] = item;
        }
        else
        {
            _long = new List<T>(Short.Length * 4);
            _long.AddRange((ReadOnlySpan<T>)_short);
            _long.Add(item);
        }
    }

    public readonly IReadOnlyList<T> ToList() => _long ?? (IReadOnlyList<T>)((ReadOnlySpan<T>)_short)[.._count].ToArray();

    [InlineArray(Length)]
    private struct Short
    {
        public const int Length = 8;

        private T _first;
    }
}
