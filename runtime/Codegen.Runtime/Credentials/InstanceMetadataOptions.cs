using Microsoft.Extensions.Logging;

namespace Codegen.Runtime;

/// <summary>Which version of the metadata service is asked.</summary>
public enum InstanceMetadataVersion
{
    /// <summary><c>/meta-data/v1/uam/security-credentials/</c>.</summary>
    V1,

    /// <summary><c>/meta-data/v2/iam/security-credentials/</c>.</summary>
    V2,
}

/// <summary>Where a virtual machine finds the credential of its role.</summary>
public sealed class InstanceMetadataOptions
{
    /// <summary>The role that the machine was given.</summary>
    public required string Role { get; init; }

    /// <summary>The metadata service. Link-local and thus plain http.</summary>
    public Uri Host { get; init; } = new("http://100.80.80.80/");

    /// <summary>Which version is asked.</summary>
    public InstanceMetadataVersion Version { get; init; }

    /// <summary>The time after which a machine counts as having no metadata service. Two seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Another handler, for tests.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Where a failed refresh is reported.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>The clock, for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
