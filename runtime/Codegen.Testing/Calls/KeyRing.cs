using System.Collections.Concurrent;
using Codegen.Runtime;
using Codegen.Testing.Checking;
using Codegen.Testing.Requests;
using Codegen.Testing.Signatures;

namespace Codegen.Testing.Calls;

/// <summary>The key pairs of users, and the check that a call is signed with one of them.</summary>
internal sealed class KeyRing
{
    private readonly ConcurrentDictionary<(string PublicKey, string? Token), Credential> _keys = new();

    public void Add(Credential credential) => _keys[(credential.PublicKey, credential.SecurityToken)] = credential;

    /// <summary>Why a call's signature is refused, or null.</summary>
    public Refusal? Complaint(CallParameters call)
    {
        if (string.IsNullOrEmpty(call[SignatureCheck.Parameter])) return Refusal.SignatureMissing;
        if (call["PublicKey"] is not { Length: > 0 } publicKey) return Refusal.UserUnknown;
        var token = call["SecurityToken"] is { Length: > 0 } sent ? sent : null;
        if (!_keys.TryGetValue((publicKey, token), out var credential))
            return _keys.Keys.Any(key => key.PublicKey == publicKey) ? Refusal.TokenUnknown : Refusal.UserUnknown;
        return SignatureCheck.Fits(call, credential.PrivateKey) ? null : Refusal.SignatureWrong;
    }
}
