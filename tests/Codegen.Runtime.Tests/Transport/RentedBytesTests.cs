using System.Buffers;
using Codegen.Runtime.Transport;

namespace Codegen.Runtime.Tests.Transport;

public sealed class RentedBytesTests
{
    [Fact]
    public void Nobody_who_is_lent_the_array_next_finds_what_was_in_it()
    {
        var array = ArrayPool<byte>.Shared.Rent(100);
        array.AsSpan(0, 100).Fill(7);
        var bytes = new RentedBytes(array, 100);
        Assert.Equal(100, bytes.Memory.Length);
        bytes.Dispose();
        Assert.DoesNotContain((byte)7, array[..100]);
    }
}
