using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Testing.Replies;

/// <summary>Makes a value of an example, or of the docs' list of values, the type that the table gives it.</summary>
internal static class ScalarFit
{
    /// <summary>The value in its type, or null when there is none of its meaning.</summary>
    public static JsonNode? Of(TypeKind kind, JsonElement value)
    {
        try
        {
            return Of(kind, value.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            });
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the example.
            return null;
        }
    }

    /// <inheritdoc cref="Of(TypeKind, JsonElement)"/>
    public static JsonNode? Of(TypeKind kind, string? text) => (kind, text) switch
    {
        (_, null) => null,
        (TypeKind.String, _) => JsonValue.Create(text),
        (TypeKind.Int, _) => Integer(text.Trim()),
        (TypeKind.Float, _) => Number(text.Trim()),
        (TypeKind.Bool, _) => Flag(text.Trim()),
        _ => null,
    };

    // Readers of other languages take a whole number without a point or an exponent for an int, and nothing else.
    private static JsonValue? Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? JsonValue.Create(integer)
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > long.MinValue and < long.MaxValue ? JsonValue.Create((long)number)
        : bool.TryParse(text, out var flag) ? JsonValue.Create(flag ? 1L : 0L)
        : null;

    private static JsonValue? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number) : null;

    private static JsonValue? Flag(string text) =>
        bool.TryParse(text, out var flag) ? JsonValue.Create(flag)
        : text switch { "1" => JsonValue.Create(true), "0" => JsonValue.Create(false), _ => null };
}
