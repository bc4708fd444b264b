using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Signing;

/// <summary>The signature: lower-case hex SHA-1 of all names and values in order, and then the private key.</summary>
internal static class RequestSigner
{
    public const int HexLength = SHA1.HashSizeInBytes * 2;

    /// <summary>Signs sorted parameters.</summary>
    public static void Sign(ParameterBuffer sorted, string privateKey, Span<byte> hex)
    {
        var keyLength = Encoding.UTF8.GetMaxByteCount(privateKey.Length);
        var length = keyLength;
        foreach (var entry in sorted.Entries) length += entry.NameLength + entry.ValueLength;
        var text = ArrayPool<byte>.Shared.Rent(length);
        var written = 0;
        foreach (var entry in sorted.Entries)
        {
            var part = sorted.SignedPartOf(entry);
            part.CopyTo(text.AsSpan(written));
            written += part.Length;
        }

        written += Encoding.UTF8.GetBytes(privateKey, text.AsSpan(written));
        Hash(text.AsSpan(0, written), hex);

        // The private key must not stay behind in shared memory.
        text.AsSpan(0, written).Clear();
        ArrayPool<byte>.Shared.Return(text);
    }

    public static void Hash(ReadOnlySpan<byte> text, Span<byte> hex)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // SHA-1 is what the protocol prescribes.
        SHA1.HashData(text, hash);
#pragma warning restore CA5350
        for (var i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = HexDigit(hash[i] >> 4);
            hex[(2 * i) + 1] = HexDigit(hash[i] & 0xF);
        }
    }

    private static byte HexDigit(int nibble) => (byte)(nibble < 10 ? '0' + nibble : 'a' + nibble - 10);
}
