using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Codegen.Testing.Requests;

namespace Codegen.Testing.Signatures;

/// <summary>
/// Checks a signature as the protocol describes it: names and values in order, the private key behind them, SHA-1 in
/// lower-case hex. Shares no code with the runtime's signer: two that agree are right.
/// </summary>
internal static class SignatureCheck
{
    public const string Parameter = "Signature";

    private static readonly Comparer<KeyValuePair<string, string>> ByName =
        Comparer<KeyValuePair<string, string>>.Create((x, y) => CodePointOrder.Instance.Compare(x.Key, y.Key));

    public static bool Fits(CallParameters call, string privateKey)
    {
        var signature = call[Parameter];
        return Compute(call.Signed(NumberSpelling.Plain), privateKey) == signature
            || (call.HasJson && Compute(call.Signed(NumberSpelling.AsWritten), privateKey) == signature);
    }

    /// <summary>The signature of parameters. One called <c>Signature</c> is passed over.</summary>
    public static string Compute(IEnumerable<KeyValuePair<string, string>> parameters, string privateKey)
    {
        KeyValuePair<string, string>[] sorted = [.. parameters];
        Array.Sort(sorted, ByName);
        var length = privateKey.Length;
        foreach (var (name, value) in sorted) length += name.Length + value.Length;
        var text = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        var written = 0;
        foreach (var (name, value) in sorted)
        {
            if (name == Parameter) continue;
            written += Encoding.UTF8.GetBytes(name, text.AsSpan(written));
            written += Encoding.UTF8.GetBytes(value, text.AsSpan(written));
        }

        written += Encoding.UTF8.GetBytes(privateKey, text.AsSpan(written));
#pragma warning disable CA5350 // SHA-1 is what the protocol prescribes.
        var hash = SHA1.HashData(text.AsSpan(0, written));
#pragma warning restore CA5350
        ArrayPool<byte>.Shared.Return(text, clearArray: true);
#pragma warning disable CA1308 // Lower case is what the protocol prescribes.
        return Convert.ToHexString(hash).ToLowerInvariant();
#pragma warning restore CA1308
    }
}
