using System.Buffers;
using System.Runtime.Intrinsics;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Transport;

/// <summary>Writes <c>application/x-www-form-urlencoded</c> straight to bytes.</summary>
internal static class FormBody
{
    // A percent sign and two digits.
    private const int EscapedLength = 3;

    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"u8);

    private static ReadOnlySpan<byte> Name => "Signature="u8;

    /// <summary>The parameters in their order, and the signature behind them.</summary>
    /// <param name="parameters">Tells where each name and value ends.</param>
    /// <param name="text">All names and values, one behind the other.</param>
    /// <param name="signature">The signature.</param>
    public static byte[] Encode(ReadOnlySpan<ParameterBuffer.Entry> parameters, ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature)
    {
        // To count what is to be escaped takes as long as to escape it, so the form is written where there is room for any.
        var pooled = ArrayPool<byte>.Shared.Rent((EscapedLength * text.Length) + (2 * parameters.Length) + Name.Length + signature.Length);
        var length = Write(parameters, text, signature, pooled);
        var written = pooled.AsSpan(0, length);
        var form = GC.AllocateUninitializedArray<byte>(length);
        written.CopyTo(form);
        written.Clear();
        ArrayPool<byte>.Shared.Return(pooled);
        return form;
    }

    private static int Write(ReadOnlySpan<ParameterBuffer.Entry> parameters, ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature, Span<byte> form)
    {
        var rest = form;

        // Most parameters need no escape, so what is looked for is the next one that does.
        var plain = PlainLengthOf(text);
        foreach (var entry in parameters)
        {
            if (plain >= entry.NameLength + entry.ValueLength)
            {
                plain -= entry.NameLength + entry.ValueLength;
                Move(ref text, ref rest, entry.NameLength, (byte)'=');
                Move(ref text, ref rest, entry.ValueLength, (byte)'&');
            }
            else
            {
                Escape(ref text, ref rest, ref plain, entry.NameLength, (byte)'=');
                Escape(ref text, ref rest, ref plain, entry.ValueLength, (byte)'&');
            }
        }

        Name.CopyTo(rest);
        rest = rest[Name.Length..];
        signature.CopyTo(rest);
        return form.Length - rest.Length + signature.Length;
    }

    private static int PlainLengthOf(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept(Plain) is var i and >= 0 ? i : text.Length;

    /// <summary>Writes a name or a value as it is, and what ends it.</summary>
    private static void Move(ref ReadOnlySpan<byte> text, ref Span<byte> rest, int length, byte end)
    {
        if (length <= Vector128<byte>.Count && text.Length >= Vector128<byte>.Count && rest.Length >= Vector128<byte>.Count) Vector128.Create(text).CopyTo(rest);
        else text[..length].CopyTo(rest);
        rest[length] = end;
        rest = rest[(length + 1)..];
        text = text[length..];
    }

    /// <summary>Writes a name or a value that may need escapes, and what ends it.</summary>
    /// <param name="text">Begins with it; afterwards with what lies behind it.</param>
    /// <param name="rest">Takes it; afterwards what is left of the room.</param>
    /// <param name="plain">How much of the text needs no escape, whatever it belongs to.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="end">What ends it.</param>
    private static void Escape(ref ReadOnlySpan<byte> text, ref Span<byte> rest, ref int plain, int length, byte end)
    {
        while (plain < length)
        {
            var special = text[plain];
            Move(ref text, ref rest, plain, special == ' ' ? (byte)'+' : (byte)'%');
            text = text[1..];
            if (special != ' ')
            {
                rest[0] = HexDigit(special >> 4);
                rest[1] = HexDigit(special & 0xF);
                rest = rest[2..];
            }

            length -= plain + 1;
            plain = PlainLengthOf(text);
        }

        plain -= length;
        Move(ref text, ref rest, length, end);
    }

    private static byte HexDigit(int nibble) => "0123456789ABCDEF"u8[nibble];
}
