namespace Codegen.Runtime.Responses;

/// <summary>Reads the numbers that replies are full of: short, without a sign or an exponent. All others are for a parser.</summary>
internal static class PlainNumber
{
    // So many digits always fit into a long, and, but for the last two, are exact in a double.
    private const int MaxDigits = 17;
    private const int MaxExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryReadInteger(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MaxDigits) return false;
        foreach (var b in text)
        {
            var digit = (uint)(b - '0');
            if (digit > 9) return false;
            value = (value * 10) + digit;
        }

        return true;
    }

    /// <remarks>Both the digits and the power of ten are exact, so their quotient is rounded once, as the number itself would be.</remarks>
    public static bool TryReadDecimal(ReadOnlySpan<byte> text, out double value)
    {
        value = 0;
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (whole.Length + fraction.Length > MaxExactDigits || !TryReadInteger(whole, out var high)) return false;
        if (point < 0)
        {
            value = high;
            return true;
        }

        if (!TryReadInteger(fraction, out var low)) return false;
        var scale = PowersOfTen[fraction.Length];
        value = ((high * scale) + low) / scale;
        return true;
    }
}
