namespace Codegen.Runtime;

/// <summary>One try of a call.</summary>
public sealed record ApiAttempt
{
    /// <summary>The try's number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The HTTP status, if an answer came.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The return code, if one could be read.</summary>
    public long? RetCode { get; init; }

    /// <summary>The id that the cloud gave this try.</summary>
    public string? RequestId { get; init; }

    /// <summary>What failed; null if the try succeeded.</summary>
    public string? Failure { get; init; }
}
