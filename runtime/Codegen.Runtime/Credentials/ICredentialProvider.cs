namespace Codegen.Runtime;

/// <summary>Where credentials come from. Asked before every try, so it must answer from memory while it can; thread-safe.</summary>
public interface ICredentialProvider
{
    /// <summary>The credential to sign with now.</summary>
    /// <returns>Null if this source has none, so that a <see cref="CredentialChain"/> asks the next.</returns>
    /// <exception cref="CredentialException">The source has one and it can't be had.</exception>
    ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken);
}
