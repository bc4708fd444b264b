using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Responses;

namespace Codegen.Runtime;

/// <content>Single values.</content>
public ref partial struct ResponseReader
{
    private const string Text = "a text";
    private const string Integer = "an integer of 64 bits";
    private const string Number = "a number";
    private const string Flag = "true or false";

    /// <summary>Reads a text; a number or a bool as it stands in the JSON. Null for null or an empty list.</summary>
    public string? ReadString()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String: return TextAtHand();
            case JsonTokenType.Null: return null;
            case JsonTokenType.Number: return Encoding.UTF8.GetString(_reader.ValueSpan);
            case JsonTokenType.True: return "true";
            case JsonTokenType.False: return "false";
            case JsonTokenType.StartArray:
                if (!TryReadItem()) return null;
                var item = ReadString();
                ReadOnlyItemEnd(Text);
                return item;
            default: throw Complaint(Text);
        }
    }

    /// <summary>Reads an integer, also out of a text. Null for null, empty text or an empty list.</summary>
    /// <exception cref="ResponseFormatException">The number has a fraction or does not fit, or the value is no number.</exception>
    public long? ReadInt64()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number: return IntegerOf(_reader.ValueSpan) ?? throw Complaint(Integer);
            case JsonTokenType.Null: return null;
            case JsonTokenType.String:
                var text = TrimmedText();
                return text.IsEmpty ? null : IntegerOf(text) ?? throw Complaint(Integer);
            case JsonTokenType.StartArray:
                if (!TryReadItem()) return null;
                var item = ReadInt64();
                ReadOnlyItemEnd(Integer);
                return item;
            default: throw Complaint(Integer);
        }
    }

    /// <summary>Reads a number, also out of a text. Null for null, empty text or an empty list.</summary>
    /// <exception cref="ResponseFormatException">The number is too large, or the value is no number.</exception>
    public double? ReadDouble()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Number: return NumberOf(_reader.ValueSpan) ?? throw Complaint(Number);
            case JsonTokenType.Null: return null;
            case JsonTokenType.String:
                var text = TrimmedText();
                return text.IsEmpty ? null : NumberOf(text) ?? throw Complaint(Number);
            case JsonTokenType.StartArray:
                if (!TryReadItem()) return null;
                var item = ReadDouble();
                ReadOnlyItemEnd(Number);
                return item;
            default: throw Complaint(Number);
        }
    }

    /// <summary>Reads a bool, also out of <c>"true"</c>, <c>"False"</c>, 0 and 1. Null for null, empty text or an empty list.</summary>
    public bool? ReadBoolean()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.True: return true;
            case JsonTokenType.False: return false;
            case JsonTokenType.Null: return null;
            case JsonTokenType.Number: return FlagOf(_reader.ValueSpan) ?? throw Complaint(Flag);
            case JsonTokenType.String:
                var text = TrimmedText();
                return text.IsEmpty ? null : FlagOf(text) ?? throw Complaint(Flag);
            case JsonTokenType.StartArray:
                if (!TryReadItem()) return null;
                var item = ReadBoolean();
                ReadOnlyItemEnd(Flag);
                return item;
            default: throw Complaint(Flag);
        }
    }

    /// <summary>Reads whatever stands there as JSON of its own. Null for null.</summary>
    public JsonElement? ReadJson() => _reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref _reader);

    private string TextAtHand() =>
        !_reader.ValueIsEscaped && _repeated.TryGet(_reader.ValueSpan, out var text) ? text! : _reader.GetString()!;

    private static long? IntegerOf(ReadOnlySpan<byte> text)
    {
        if (PlainNumber.TryReadInteger(text, out var plain)) return plain;
        if (Utf8Parser.TryParse(text, out long integer, out var used) && used == text.Length) return integer;

        // 42.0 and 1e3 are integers too; a decimal holds every long exactly.
        if (!Utf8Parser.TryParse(text, out decimal number, out used) || used != text.Length) return null;
        return decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }

    private static double? NumberOf(ReadOnlySpan<byte> text)
    {
        if (PlainNumber.TryReadDecimal(text, out var plain)) return plain;
        return Utf8Parser.TryParse(text, out double number, out var used) && used == text.Length && double.IsFinite(number) ? number : null;
    }

    private static bool? FlagOf(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'1'] => true,
        [(byte)'0'] => false,
        _ when Ascii.EqualsIgnoreCase(text, "true"u8) => true,
        _ when Ascii.EqualsIgnoreCase(text, "false"u8) => false,
        _ => null,
    };

    // Numbers and bools are written without escapes; a text with one is unescaped only to be sure.
    private readonly ReadOnlySpan<byte> TrimmedText() =>
        (_reader.ValueIsEscaped ? Unescaped() : _reader.ValueSpan).Trim(" \t"u8);
}
