namespace Codegen.Runtime;

/// <summary>Asks several sources in order and takes the first credential. A source that fails, other than by having none, ends the search.</summary>
public sealed class CredentialChain : ICredentialProvider
{
    private readonly ICredentialProvider[] _sources;

    /// <summary>Chains sources, the first to be asked first.</summary>
    public CredentialChain(params ICredentialProvider[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _sources = [.. sources];
    }

    /// <inheritdoc/>
    public async ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        foreach (var source in _sources)
        {
            if (await source.GetCredentialAsync(cancellationToken).ConfigureAwait(false) is { } credential) return credential;
        }

        return null;
    }
}
