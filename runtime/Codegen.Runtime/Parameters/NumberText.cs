using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Parameters;

/// <summary>Numbers as the cloud signs them: invariant digits, shortest form, never an exponent, <c>42.0</c> as <c>42</c>.</summary>
internal static class NumberText
{
    /// <summary>Enough for any finite double: sign, "0.", 323 zeros and 17 digits.</summary>
    public const int MaxLength = 352;

    /// <summary>Enough for any integer of 64 bits, with its sign.</summary>
    public const int MaxDigits = 20;

    public static int Format(long value, Span<byte> utf8)
    {
        _ = value.TryFormat(utf8, out var written, default, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>Formats a finite number.</summary>
    public static int Format(double value, Span<byte> utf8)
    {
        Span<byte> shortest = stackalloc byte[32];
        _ = value.TryFormat(shortest, out var length, provider: CultureInfo.InvariantCulture);
        return ExpandExponent(shortest[..length], utf8);
    }

    /// <summary>The text of a JSON number or of a .NET one in the same form.</summary>
    public static string WithoutExponent(string number)
    {
        Span<byte> shortest = stackalloc byte[Encoding.UTF8.GetMaxByteCount(number.Length)];
        Span<byte> utf8 = stackalloc byte[MaxLength];
        var length = ExpandExponent(shortest[..Encoding.UTF8.GetBytes(number, shortest)], utf8);
        return Encoding.UTF8.GetString(utf8[..length]);
    }

    /// <summary>The text of a number that is given as JSON, digit by digit: it may have more of them than any type of .NET.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its exponent stands for more digits than the largest or the smallest double has.</exception>
    public static string Of(JsonElement number)
    {
        ReadOnlySpan<char> text = number.GetRawText();
        var sign = text[0] == '-' ? "-" : "";
        text = text[sign.Length..];
        var e = text.IndexOfAny('e', 'E');
        var exponent = 0;
        if (e >= 0 && (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > MaxLength))
            throw new ArgumentOutOfRangeException(nameof(number), $"The number {number.GetRawText()} is beyond what has a form without an exponent.");
        var mantissa = e < 0 ? text : text[..e];
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa.Length : point;
        var digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);

        // The point moves; where it leaves the digits, zeros fill the way.
        whole += exponent;
        if (whole <= 0) (digits, whole) = (new string('0', 1 - whole) + digits, 1);
        if (whole > digits.Length) digits = digits.PadRight(whole, '0');
        var before = digits.AsSpan(0, whole).TrimStart('0');
        var after = digits.AsSpan(whole).TrimEnd('0');
        return string.Concat(sign, before.Length == 0 ? "0" : before, after.Length == 0 ? "" : ".", after);
    }

    private static int ExpandExponent(ReadOnlySpan<byte> shortest, Span<byte> utf8)
    {
        var e = shortest.IndexOf((byte)'E');
        if (e < 0)
        {
            shortest.CopyTo(utf8);
            return shortest.Length;
        }

        var exponent = int.Parse(shortest[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = shortest[..e];
        var written = 0;
        if (mantissa[0] == '-')
        {
            utf8[written++] = (byte)'-';
            mantissa = mantissa[1..];
        }

        // The shortest form has one digit before its point, so the digits without the point are all there is to place.
        Span<byte> digits = stackalloc byte[mantissa.Length];
        mantissa[..1].CopyTo(digits);
        var count = 1;
        if (mantissa.Length > 1)
        {
            mantissa[2..].CopyTo(digits[1..]);
            count = mantissa.Length - 1;
        }

        digits = digits[..count];
        var point = exponent + 1;
        if (point <= 0)
        {
            "0."u8.CopyTo(utf8[written..]);
            written += 2;
            utf8.Slice(written, -point).Fill((byte)'0');
            written += -point;
            digits.CopyTo(utf8[written..]);
            return written + count;
        }

        var whole = Math.Min(point, count);
        digits[..whole].CopyTo(utf8[written..]);
        written += whole;
        if (point >= count)
        {
            utf8.Slice(written, point - count).Fill((byte)'0');
            return written + point - count;
        }

        utf8[written++] = (byte)'.';
        digits[whole..].CopyTo(utf8[written..]);
        return written + count - whole;
    }
}
