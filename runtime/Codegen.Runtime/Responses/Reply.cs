namespace Codegen.Runtime.Responses;

/// <summary>What came back over the wire, complete and within the size limit.</summary>
internal sealed class Reply
{
    public required int StatusCode { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>The header as it came.</summary>
    public string? ContentType { get; init; }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => StatusCode is >= 200 and < 300;

    /// <summary>The body without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Json => Body.AsSpan().StartsWith("\uFEFF"u8) ? Body.AsMemory(3) : Body;
}
