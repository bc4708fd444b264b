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
    /// <param name="parameters">Tells where each name and value ends.</param>
    /// <param name="text">All names and values, one behind the other.</param>
    /// <param name="signature">The signature.</param>
    public static byte[] Encode(ReadOnlySpan<ParameterBuffer.Entry> parameters, ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature)
    {
        var form = GC.AllocateUninitializedArray<byte>(text.Length + EscapesIn(text) + (2 * parameters.Length) + Name.Length + signature.Length);
        var rest = form.AsSpan();

        // Most parameters need no escape, so what is looked for is the next one that does.
        var plain = PlainLengthOf(text);
        foreach (var entry in parameters)
        {
            var name = text[..entry.NameLength];
            var value = text.Slice(entry.NameLength, entry.ValueLength);
            text = text[(name.Length + value.Length)..];
            plain -= name.Length + value.Length;
            if (plain >= 0)
            {
                name.CopyTo(rest);
                rest[name.Length] = (byte)'=';
                rest = rest[(name.Length + 1)..];
                value.CopyTo(rest);
                rest[value.Length] = (byte)'&';
                rest = rest[(value.Length + 1)..];
                continue;
            }

            rest = Encode(name, rest);
            rest[0] = (byte)'=';
            rest = Encode(value, rest[1..]);
            rest[0] = (byte)'&';
            rest = rest[1..];
            plain = PlainLengthOf(text);
        }

        signature.CopyTo(Copy(Name, rest));
        return form;
    }

    /// <summary>How many bytes escaping adds: a blank becomes another sign, every other byte three.</summary>
    private static int EscapesIn(ReadOnlySpan<byte> text)
    {
        var more = 0;
        while (text.IndexOfAnyExcept(Plain) is var i and >= 0)
        {
            more += text[i] == ' ' ? 0 : 2;
            text = text[(i + 1)..];
        }

        return more;
    }

    private static int PlainLengthOf(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(Plain) is var i and >= 0 ? i : text.Length;

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
