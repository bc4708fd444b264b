namespace Codegen.Runtime;

/// <summary>What is different for some calls. What is left null is as in the client's options.</summary>
public sealed record CallOptions
{
    /// <summary>The time for a whole call with all its tries.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The time for one try.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>The moment at which the call must be over, whatever the timeout says.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>How many times a call may be tried again.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Another source of credentials.</summary>
    public ICredentialProvider? Credentials { get; init; }

    /// <summary>Another region for requests that name none; an empty text for none at all.</summary>
    public string? Region { get; init; }

    /// <summary>Another zone for requests that name none; an empty text for none at all.</summary>
    public string? Zone { get; init; }

    /// <summary>Another project for requests that name none; an empty text for none at all.</summary>
    public string? ProjectId { get; init; }

    /// <summary>
    /// Parameters that the documentation does not know, flattened like those of a call by name. They replace the request's own of the same name.
    /// A view of a view sends those of both; of two of one name the later view's, and none if that is null.
    /// </summary>
    public IReadOnlyDictionary<string, object?>? ExtraParameters { get; init; }

    /// <summary>Names what is set, never a value: extra parameters may be secrets.</summary>
    public override string ToString()
    {
        string?[] set =
        [
            NameIf(Timeout is not null, nameof(Timeout)),
            NameIf(AttemptTimeout is not null, nameof(AttemptTimeout)),
            NameIf(Deadline is not null, nameof(Deadline)),
            NameIf(MaxRetries is not null, nameof(MaxRetries)),
            NameIf(Credentials is not null, nameof(Credentials)),
            NameIf(Region is not null, nameof(Region)),
            NameIf(Zone is not null, nameof(Zone)),
            NameIf(ProjectId is not null, nameof(ProjectId)),
            NameIf(ExtraParameters is not null, nameof(ExtraParameters)),
        ];
        var names = string.Join(", ", set.OfType<string>());
        return names.Length == 0 ? $"{nameof(CallOptions)} {{ }}" : $"{nameof(CallOptions)} {{ {names} }}";
    }

    private static string? NameIf(bool isSet, string name) => isSet ? name : null;
}
