using System.Buffers;

namespace Codegen.Runtime.Transport;

/// <summary>Reads a body whole, but not beyond a limit, and notices when it ends early.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 16 * 1024;

    /// <exception cref="TransportException">The body is larger than the limit, or shorter than announced.</exception>
    public static async ValueTask<byte[]> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > limit) throw TooLarge(limit);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);

        // Most replies are short and say how long they are: those are read where they stay.
        var body = announced is > 0 and <= FirstBuffer ? GC.AllocateUninitializedArray<byte>((int)announced) : [];
        var length = 0;
        while (length < body.Length)
        {
            var read = await stream.ReadAsync(body.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            length += read;
        }

        // The rest: all of a body that does not say how long it is, and of another nothing, unless a handler unpacked it and left the length as it was.
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
        var more = 0;
        try
        {
            while (true)
            {
                if (more == buffer.Length) buffer = Grow(buffer, more);
                var read = await stream.ReadAsync(buffer.AsMemory(more), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                more += read;
                if (length + more > limit) throw TooLarge(limit);
            }

            if (length + more < announced)
                throw new TransportException($"The body ended after {length + more} of {announced} bytes.") { Repeatability = Repeatability.Unknown };
            return more == 0 && length == body.Length ? body : [.. body.AsSpan(0, length), .. buffer.AsSpan(0, more)];
        }
        finally
        {
            buffer.AsSpan(0, more).Clear();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        buffer.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static TransportException TooLarge(long limit) =>
        new($"The body is larger than {limit} bytes, the limit set by {nameof(ApiClientOptions.MaxResponseBytes)}.") { Repeatability = Repeatability.UnknownForGood };
}
