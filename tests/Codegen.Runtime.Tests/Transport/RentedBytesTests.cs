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

    [Fact]
    public async Task What_a_failed_read_was_given_is_lent_to_nobody_else()
    {
        await using var stream = new Failing();
        using var content = new StreamContent(stream);
        await Assert.ThrowsAsync<IOException>(() => BodyReader.ReadAsync(content, 1_000, CancellationToken.None).AsTask());

        // The same array, not one that happens to hold the same bytes.
        Assert.DoesNotContain(Enumerable.Range(0, 100).Select(_ => ArrayPool<byte>.Shared.Rent(stream.Given!.Length)), lent => ReferenceEquals(lent, stream.Given));
    }

    private sealed class Failing : MemoryStream
    {
        public byte[]? Given { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Given = System.Runtime.InteropServices.MemoryMarshal.TryGetArray<byte>(buffer, out var segment) ? segment.Array : null;
            return ValueTask.FromException<int>(new IOException("reset"));
        }
    }
}
