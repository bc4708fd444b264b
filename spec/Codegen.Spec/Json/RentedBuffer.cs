using System.Buffers;

namespace Codegen.Spec.Json;

/// <summary>
/// Takes bytes of unknown number. The arrays that it grows through are lent by the pool: a spec of a megabyte would otherwise leave
/// two more of garbage, which is collected at the price of the whole heap.
/// </summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _array = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_array.Length - _length < needed)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_length + needed, _length * 2)));
            Array.Copy(_array, larger, _length);
            ArrayPool<byte>.Shared.Return(_array);
            _array = larger;
        }

        return _array.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Copies the bytes.</summary>
    /// <returns>All that were written.</returns>
    public byte[] ToArray() => _array.AsSpan(0, _length).ToArray();

    /// <summary>Gives the array back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);
}
