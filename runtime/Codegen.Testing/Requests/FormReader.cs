using System.Buffers;
using System.Text;

namespace Codegen.Testing.Requests;

/// <summary>Reads <c>application/x-www-form-urlencoded</c>. Anything is a form: what is badly escaped stands for itself.</summary>
internal static class FormReader
{
    private const int MaxOnStack = 512;

    /// <summary>Reads a form. Of two values of one name, the later counts.</summary>
    public static void Read(ReadOnlySpan<byte> form, Dictionary<string, string> values)
    {
        while (!form.IsEmpty)
        {
            var end = form.IndexOf((byte)'&');
            var pair = end < 0 ? form : form[..end];
            form = end < 0 ? default : form[(end + 1)..];
            if (pair.IsEmpty) continue;
            var equals = pair.IndexOf((byte)'=');
            var name = Unescape(equals < 0 ? pair : pair[..equals]);
            values[name] = equals < 0 ? "" : Unescape(pair[(equals + 1)..]);
        }
    }

    private static string Unescape(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny((byte)'+', (byte)'%') < 0) return Encoding.UTF8.GetString(text);
        byte[]? rented = null;
        var plain = text.Length <= MaxOnStack ? stackalloc byte[MaxOnStack] : rented = ArrayPool<byte>.Shared.Rent(text.Length);
        var length = Unescape(text, plain);
        var result = Encoding.UTF8.GetString(plain[..length]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return result;
    }

    private static int Unescape(ReadOnlySpan<byte> text, Span<byte> plain)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i];
            if (next == '+')
            {
                next = (byte)' ';
            }
            else if (next == '%' && i + 2 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]) && char.IsAsciiHexDigit((char)text[i + 2]))
            {
                next = (byte)((DigitOf(text[i + 1]) << 4) | DigitOf(text[i + 2]));
                i += 2;
            }

            plain[length++] = next;
        }

        return length;
    }

    private static int DigitOf(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
}
