using System.Buffers;

namespace Codegen.Runtime.Transport;

/// <summary>Reads a body whole, but not beyond a limit, and notices when it ends early.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 16 * 1024;

    /// <returns>The body, to be given back.</returns>
    /// <exception cref="TransportException">The body is larger than the limit, or shorter than announced.</exception>
    public static async ValueTask<RentedBytes> ReadAsync(HttpContent content, long limit, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > limit) throw TooLarge(limit);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);

        // Room for one byte more than is announced, so that the end is found without growing. Too little is no harm: a handler may have
        // unpacked the body and left its length as it was; too much would be, as anyone can announce anything.
        var buffer = ArrayPool<byte>.Shared.Rent(announced is >= 0 and < FirstBuffer ? (int)announced + 1 : FirstBuffer);
        var length = 0;
        while (length <= limit)
        {
            if (length == buffer.Length) buffer = Grow(buffer, length);

            // When this fails the array is left to the collector: a stream that gave up waiting may have left a read behind, which still writes to it.
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            length += read;
        }

        var body = new RentedBytes(buffer, length);
        if (ProblemOf(length, limit, announced) is not { } problem) return body;
        body.Dispose();
        throw problem;
    }

    private static TransportException? ProblemOf(int length, long limit, long? announced)
    {
        if (length > limit) return TooLarge(limit);
        return length < announced ? new TransportException($"The body ended after {length} of {announced} bytes.") { Repeatability = Repeatability.Unknown } : null;
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        new RentedBytes(buffer, length).Dispose();
        return larger;
    }

    private static TransportException TooLarge(long limit) =>
        new($"The body is larger than {limit} bytes, the limit set by {nameof(ApiClientOptions.MaxResponseBytes)}.") { Repeatability = Repeatability.UnknownForGood };
}
