using System.Security.Cryptography;

namespace Codegen.Runtime.Signing;

/// <summary>The signature: lower-case hex SHA-1 of a <see cref="SigningText"/>.</summary>
internal static class RequestSigner
{
    public const int HexLength = SHA1.HashSizeInBytes * 2;

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

    private static byte HexDigit(int nibble) => "0123456789abcdef"u8[nibble];
}
