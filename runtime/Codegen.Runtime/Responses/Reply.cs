using Codegen.Runtime.Transport;

namespace Codegen.Runtime.Responses;

/// <summary>What came back over the wire, complete and within the size limit. Its body is there until it is disposed of, the rest stays.</summary>
internal sealed class Reply : IDisposable
{
    public required int StatusCode { get; init; }

    public required RentedBytes Body { get; init; }

    /// <summary>The header as it came.</summary>
    public string? ContentType { get; init; }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => StatusCode is >= 200 and < 300;

    /// <summary>The body without a byte order mark.</summary>
    public ReadOnlySpan<byte> Json => Body.Memory.Span is var body && body.StartsWith("\uFEFF"u8) ? body[3..] : body;

    /// <inheritdoc cref="ResponseMetadata.Fingerprint"/>
    public int Fingerprint
    {
        get
        {
            HashCode hash = default;
            hash.AddBytes(Json);
            return hash.ToHashCode() is var code and not 0 ? code : 1;
        }
    }

    public void Dispose() => Body.Dispose();
}
