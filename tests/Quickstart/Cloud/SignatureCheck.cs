using System.Security.Cryptography;
using System.Text;

namespace Quickstart.Cloud;

/// <summary>Checks a signature as the protocol describes it. Shares no code with the runtime's signer: two that agree are right.</summary>
internal sealed class SignatureCheck(string publicKey, string privateKey)
{
    public bool IsValid(IReadOnlyDictionary<string, string> parameters)
    {
        IEnumerable<string> signed = parameters
            .Where(parameter => parameter.Key != "Signature")
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter => parameter.Key + parameter.Value);

#pragma warning disable CA5350 // The protocol signs with SHA-1.
        byte[] hash = SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(signed) + privateKey));
#pragma warning restore CA5350
        return parameters.GetValueOrDefault("PublicKey") == publicKey
            && parameters.GetValueOrDefault("Signature") == Convert.ToHexStringLower(hash);
    }
}
