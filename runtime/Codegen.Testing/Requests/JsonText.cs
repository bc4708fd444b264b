using System.Globalization;
using System.Text.Json;

namespace Codegen.Testing.Requests;

/// <summary>How a number of JSON is spelt when it is signed: signers of different languages differ.</summary>
internal enum NumberSpelling
{
    /// <summary>All digits, never an exponent, and a whole number without a fraction.</summary>
    Plain,

    /// <summary>As it stands in the JSON, a whole number without a fraction all the same.</summary>
    AsWritten,
}

/// <summary>The text that stands for a value of JSON in what is signed.</summary>
internal static class JsonText
{
    /// <summary>Members in ordinal order of their names, list items in their own.</summary>
    public static string Of(JsonElement value, NumberSpelling spelling) => value.ValueKind switch
    {
        JsonValueKind.Object => string.Concat(value.EnumerateObject()
            .OrderBy(member => member.Name, Signatures.CodePointOrder.Instance)
            .Select(member => member.Name + Of(member.Value, spelling))),
        JsonValueKind.Array => string.Concat(value.EnumerateArray().Select(item => Of(item, spelling))),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => Number(value.GetRawText(), spelling),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "",
    };

    private static string Number(string text, NumberSpelling spelling)
    {
        if (!text.AsSpan().ContainsAny('.', 'e', 'E')) return text;
        var plain = DecimalDigits.Of(text);
        return spelling == NumberSpelling.Plain || !plain.Contains('.', StringComparison.Ordinal) ? plain : text;
    }
}

/// <summary>Spells a number of JSON without an exponent, by moving its point: exact at any size.</summary>
internal static class DecimalDigits
{
    // No number that a double holds needs more; a longer one is left as it stands.
    private const int MaxExponent = 400;

    public static string Of(string number)
    {
        var negative = number[0] == '-';
        var unsigned = negative ? number[1..] : number;
        var e = unsigned.AsSpan().IndexOfAny('e', 'E');
        var exponent = 0;
        if (e >= 0 && !int.TryParse(unsigned.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return number;
        if (Math.Abs(exponent) > MaxExponent) return number;
        var mantissa = e < 0 ? unsigned : unsigned[..e];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var place = (point < 0 ? mantissa.Length : point) + exponent;
        if (place <= 0) (digits, place) = (new string('0', 1 - place) + digits, 1);
        if (place > digits.Length) digits = digits.PadRight(place, '0');
        var whole = digits[..place].TrimStart('0');
        var fraction = digits[place..].TrimEnd('0');
        var text = (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
        return negative && text != "0" ? "-" + text : text;
    }
}
