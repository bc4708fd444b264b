using Codegen.Runtime.Parameters;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Codegen.Runtime;

/// <summary>The options in force, checked and immutable: those of the client, and over them those of a call.</summary>
internal sealed record ClientSettings
{
    public required Uri? Endpoint { get; init; }

    public required ICredentialProvider Credentials { get; init; }

    public required LocationDefaults Location { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required TimeSpan AttemptTimeout { get; init; }

    public required int MaxRetries { get; init; }

    public required TimeSpan RetryBaseDelay { get; init; }

    public required TimeSpan RetryMaxDelay { get; init; }

    public required long MaxResponseBytes { get; init; }

    public required bool KeepRawReplies { get; init; }

    public required bool AllowInsecureHttp { get; init; }

    public required string? ApplicationId { get; init; }

    public required IReadOnlySet<string> SensitiveParameters { get; init; }

    public required ILoggerFactory LoggerFactory { get; init; }

    public required TimeProvider TimeProvider { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Each name once, those of a later view behind those of an earlier: of two that are flattened to one name, the later is sent.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> ExtraParameters { get; init; } = [];

    /// <exception cref="ArgumentException">Something is wrong with the options; all of it is named.</exception>
    public static ClientSettings From(ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = options.Validate();
        if (problems.Count > 0) throw new ArgumentException(string.Join(' ', problems), nameof(options));
        return new ClientSettings
        {
            Endpoint = options.Endpoint,
            Credentials = options.Credentials!,
            Location = new LocationDefaults(options.Region, options.Zone, options.ProjectId),
            Timeout = options.Timeout,
            AttemptTimeout = options.AttemptTimeout,
            MaxRetries = options.MaxRetries,
            RetryBaseDelay = options.RetryBaseDelay,
            RetryMaxDelay = options.RetryMaxDelay,
            MaxResponseBytes = options.MaxResponseBytes,
            KeepRawReplies = options.KeepRawReplies,
            AllowInsecureHttp = options.AllowInsecureHttp,
            ApplicationId = options.ApplicationId,
            SensitiveParameters = new HashSet<string>(options.SensitiveParameters, StringComparer.OrdinalIgnoreCase),
            LoggerFactory = options.LoggerFactory ?? NullLoggerFactory.Instance,
            TimeProvider = options.TimeProvider,
        };
    }

    /// <exception cref="ArgumentException">A time is not positive, or the retries are out of range.</exception>
    public ClientSettings With(CallOptions call)
    {
        ArgumentNullException.ThrowIfNull(call);
        CheckTime(call.Timeout, nameof(call.Timeout));
        CheckTime(call.AttemptTimeout, nameof(call.AttemptTimeout));
        if (call.MaxRetries is < 0 or > ApiClientOptions.MostRetries) throw new ArgumentException($"{nameof(call.MaxRetries)} must be between 0 and {ApiClientOptions.MostRetries}.", nameof(call));
        foreach (var name in call.ExtraParameters?.Keys ?? []) ReservedNames.Refuse(name);
        return this with
        {
            Timeout = call.Timeout ?? Timeout,
            AttemptTimeout = call.AttemptTimeout ?? AttemptTimeout,
            Deadline = call.Deadline ?? Deadline,
            MaxRetries = call.MaxRetries ?? MaxRetries,
            Credentials = call.Credentials ?? Credentials,
            Location = new LocationDefaults(call.Region ?? Location.Region, call.Zone ?? Location.Zone, call.ProjectId ?? Location.ProjectId),
            ExtraParameters = call.ExtraParameters is { } extra ? Merge(ExtraParameters, extra) : ExtraParameters,
        };
    }

    private static KeyValuePair<string, object?>[] Merge(
        IReadOnlyList<KeyValuePair<string, object?>> earlier, IReadOnlyDictionary<string, object?> later)
    {
        // Not by the later's own comparer: the cloud tells names apart by case.
        var names = later.Keys.ToHashSet(StringComparer.Ordinal);
        return [.. earlier.Where(parameter => !names.Contains(parameter.Key)), .. later];
    }

    private static void CheckTime(TimeSpan? time, string name)
    {
        if (time is { } t && (t <= TimeSpan.Zero || t > ApiClientOptions.LongestTime)) throw new ArgumentException($"{name} must be more than nothing and at most a day.", name);
    }
}
