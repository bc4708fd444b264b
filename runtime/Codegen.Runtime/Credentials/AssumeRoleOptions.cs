using Microsoft.Extensions.Logging;

namespace Codegen.Runtime;

/// <summary>Which role is assumed, and for how long.</summary>
public sealed class AssumeRoleOptions
{
    /// <summary>The URN of the role.</summary>
    public required string RoleUrn { get; init; }

    /// <summary>The name of the session, 1 to 64 letters, digits, <c>_</c>, <c>-</c> and <c>.</c>; it appears in the cloud's records.</summary>
    public required string RoleSessionName { get; init; }

    /// <summary>How long a credential holds, at least 900 seconds; null for the service's choice.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>A policy that restricts the session further.</summary>
    public string? Policy { get; init; }

    /// <summary>Where a failed refresh is reported.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>The clock, for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
