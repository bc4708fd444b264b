using System.Diagnostics;

namespace Codegen.Runtime;

/// <summary>A key pair, with a security token and an end if it is a temporary one. Its secrets can't be read back or printed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Credential : ICredentialProvider
{
    /// <summary>States a credential.</summary>
    /// <param name="publicKey">The public key, which is sent.</param>
    /// <param name="privateKey">The private key, which signs and is never sent.</param>
    /// <param name="securityToken">The token of a temporary credential.</param>
    /// <param name="expiresAt">When a temporary credential ends. A client that was given it sends nothing from then on: its calls end with a <see cref="CredentialException"/>.</param>
    /// <exception cref="ArgumentException">A key is empty, or has a blank or a line end around it: a copying slip that would only show as a wrong signature.</exception>
    public Credential(string publicKey, string privateKey, string? securityToken = null, DateTimeOffset? expiresAt = null)
    {
        Check(publicKey, nameof(publicKey));
        Check(privateKey, nameof(privateKey));
        PublicKey = publicKey;
        PrivateKey = privateKey;
        SecurityToken = string.IsNullOrEmpty(securityToken) ? null : securityToken;
        ExpiresAt = expiresAt;
    }

    /// <summary>The public key.</summary>
    public string PublicKey { get; }

    /// <summary>When the credential ends; null if it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string PrivateKey { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string? SecurityToken { get; }

    /// <summary>The public key, shortened, and the end.</summary>
    public override string ToString()
    {
        var key = PublicKey.Length > 8 ? PublicKey[..4] + "…" + PublicKey[^4..] : "…";
        return ExpiresAt is { } end ? $"Credential {key} until {end:u}" : $"Credential {key}";
    }

    ValueTask<Credential?> ICredentialProvider.GetCredentialAsync(CancellationToken cancellationToken) => new(this);

    internal bool HoldsAt(DateTimeOffset time) => ExpiresAt is not { } end || time < end;

    /// <summary>Whether a key was copied with a blank or a line end around it. A source asks before it makes a credential, to say where the key is from.</summary>
    internal static bool HasBlankAround(string key) => key.Length > 0 && (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[^1]));

    private static void Check(string key, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(key, name);
        if (HasBlankAround(key)) throw new ArgumentException("The key begins or ends with a blank or a line end.", name);
    }
}
