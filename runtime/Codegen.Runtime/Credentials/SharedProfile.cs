namespace Codegen.Runtime.Credentials;

/// <summary>A profile of the official command line tool. A class, not a record: nothing prints its key.</summary>
internal sealed class SharedProfile
{
    public required string Name { get; init; }

    public string? ProjectId { get; init; }

    public string? Region { get; init; }

    public string? Zone { get; init; }

    public string? BaseUrl { get; init; }

    public TimeSpan? Timeout { get; init; }

    public string? PublicKey { get; init; }

    public string? PrivateKey { get; init; }
}
