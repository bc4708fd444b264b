using System.Buffers;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Transport;

/// <summary>Writes <c>application/x-www-form-urlencoded</c> straight to bytes.</summary>
internal static class FormBody
{
    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"u8);

    private static ReadOnlySpan<byte> Name => "Signature="u8;

    /// <summary>The parameters in their order, and the signature behind them.</summary>
    public static byte[] Encode(ParameterBuffer parameters, ReadOnlySpan<byte> signature)
    {
        var length = Name.Length + signature.Length;
        foreach (var entry in parameters.Entries) length += (3 * (entry.NameLength + entry.ValueLength)) + 2;

        // Room for the worst case, from the pool: counting first would mean looking at every byte twice.
        var pooled = ArrayPool<byte>.Shared.Rent(length);
        var rest = pooled.AsSpan();
        foreach (var entry in parameters.Entries)
        {
            // Most parameters need no escape: one look over name and value tells.
            var isPlain = parameters.SignedPartOf(entry).IndexOfAnyExcept(Plain) < 0;
            rest = isPlain ? Copy(parameters.NameOf(entry), rest) : Encode(parameters.NameOf(entry), rest);
            rest[0] = (byte)'=';
            rest = isPlain ? Copy(parameters.ValueOf(entry), rest[1..]) : Encode(parameters.ValueOf(entry), rest[1..]);
            rest[0] = (byte)'&';
            rest = rest[1..];
        }

        Name.CopyTo(rest);
        signature.CopyTo(rest[Name.Length..]);
        var written = pooled.AsSpan(0, pooled.Length - rest.Length + Name.Length + signature.Length);
        var body = written.ToArray();
        written.Clear();
        ArrayPool<byte>.Shared.Return(pooled);
        return body;
    }

    private static Span<byte> Encode(ReadOnlySpan<byte> text, Span<byte> target)
    {
        while (text.IndexOfAnyExcept(Plain) is var i and >= 0)
        {
            text[..i].CopyTo(target);
            target = target[i..];
            var special = text[i];
            if (special == ' ')
            {
                target[0] = (byte)'+';
                target = target[1..];
            }
            else
            {
                target[0] = (byte)'%';
                target[1] = HexDigit(special >> 4);
                target[2] = HexDigit(special & 0xF);
                target = target[3..];
            }

            text = text[(i + 1)..];
        }

        return Copy(text, target);
    }

    private static Span<byte> Copy(ReadOnlySpan<byte> text, Span<byte> target)
    {
        text.CopyTo(target);
        return target[text.Length..];
    }

    private static byte HexDigit(int nibble) => (byte)(nibble < 10 ? '0' + nibble : 'A' + nibble - 10);
}
