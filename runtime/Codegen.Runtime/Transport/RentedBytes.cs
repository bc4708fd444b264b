using System.Buffers;

namespace Codegen.Runtime.Transport;

/// <summary>Bytes in an array that the pool lends.</summary>
/// <param name="array">The array, of which the bytes are the first part.</param>
/// <param name="length">How many bytes there are.</param>
internal readonly struct RentedBytes(byte[] array, int length) : IDisposable
{
    public ReadOnlyMemory<byte> Memory => array.AsMemory(0, length);

    /// <summary>Gives the array back; once, of all copies. It is wiped before: what came over the wire may be a secret, and whoever is lent it next can read it.</summary>
    public void Dispose()
    {
        array.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(array);
    }
}
