using Codegen.Runtime.Credentials;

namespace Codegen.Runtime;

/// <summary>Takes the keys from <c>UCLOUD_PUBLIC_KEY</c> and <c>UCLOUD_PRIVATE_KEY</c>, and <c>UCLOUD_SECURITY_TOKEN</c> if it is set.</summary>
public sealed class EnvironmentCredentialProvider : ICredentialProvider
{
    private readonly Func<string, string?> _variables;

    /// <summary>Reads the environment of the process.</summary>
    public EnvironmentCredentialProvider()
        : this(Environment.GetEnvironmentVariable)
    {
    }

    internal EnvironmentCredentialProvider(Func<string, string?> variables) => _variables = variables;

    /// <inheritdoc/>
    public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var publicKey = _variables.Get(EnvironmentNames.PublicKey);
        var privateKey = _variables.Get(EnvironmentNames.PrivateKey);
        if (publicKey is null && privateKey is null) return new((Credential?)null);

        // Half a pair is a slip; going on to the next source would hide it.
        if (publicKey is null) throw new CredentialException($"{EnvironmentNames.PrivateKey} is set and {EnvironmentNames.PublicKey} is not: set both.");
        if (privateKey is null) throw new CredentialException($"{EnvironmentNames.PublicKey} is set and {EnvironmentNames.PrivateKey} is not: set both.");
        Check(EnvironmentNames.PublicKey, publicKey);
        Check(EnvironmentNames.PrivateKey, privateKey);
        return new(new Credential(publicKey, privateKey, _variables.Get(EnvironmentNames.SecurityToken)));
    }

    private static void Check(string name, string key)
    {
        if (Credential.HasBlankAround(key)) throw new CredentialException($"{name} begins or ends with a blank or a line end: set it without.");
    }
}
