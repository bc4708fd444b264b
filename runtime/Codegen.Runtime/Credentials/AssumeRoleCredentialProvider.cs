using Codegen.Runtime.Credentials;

namespace Codegen.Runtime;

/// <summary>Assumes a role through the STS action <c>AssumeRole</c>, and again before the credential ends.</summary>
public sealed class AssumeRoleCredentialProvider : ICredentialProvider
{
    // Issues a token and changes nothing: as repeatable as a read.
    private static readonly ApiAction AssumeRole = new("sts-api", "AssumeRole", ActionKind.Read);

    private readonly ApiClient _client;
    private readonly AssumeRoleOptions _options;
    private readonly RefreshingCredentialProvider _kept;

    /// <summary>Assumes a role when first needed.</summary>
    /// <param name="client">Calls with the credential that may assume the role, and has an endpoint.</param>
    /// <param name="options">Which role.</param>
    public AssumeRoleCredentialProvider(ApiClient client, AssumeRoleOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _client = client;
        _options = options;
        _kept = new RefreshingCredentialProvider(FetchAsync, options.TimeProvider, options.LoggerFactory);
    }

    /// <inheritdoc/>
    public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken) => _kept.GetCredentialAsync(cancellationToken);

    private async Task<Credential?> FetchAsync(CancellationToken cancellationToken)
    {
        var reply = await _client.CallAsync(
            AssumeRole,
            new Dictionary<string, object?>
            {
                ["RoleUrn"] = _options.RoleUrn,
                ["RoleSessionName"] = _options.RoleSessionName,
                ["DurationSeconds"] = (long?)_options.Duration?.TotalSeconds,
                ["Policy"] = _options.Policy,
            },
            cancellationToken).ConfigureAwait(false);
        return TemporaryCredential.Read(reply.Body, "AssumeRole");
    }
}
