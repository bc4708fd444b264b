using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Tool.OpenApi;

/// <summary>Makes values of the docs' words for what the cloud takes when a parameter is not sent.</summary>
internal static class DefaultValue
{
    /// <summary>The default of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>A value of the field's type, or <see langword="null"/> when the words are none.</returns>
    public static JsonNode? Of(FieldSpec field)
    {
        if (field.Default is not { } words || field.Type.IsList || field.Secret || field.Base64)
        {
            return null;
        }

        return field.Type.Kind switch
        {
            TypeKind.String => JsonValue.Create(words),
            TypeKind.Int when long.TryParse(words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) && IsAllowed(whole, field) => JsonValue.Create(whole),
            TypeKind.Float when decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && IsAllowed(number, field) => JsonValue.Create(number),
            TypeKind.Bool when bool.TryParse(words, out bool flag) => JsonValue.Create(flag),
            _ => null,
        };
    }

    private static bool IsAllowed(decimal number, FieldSpec field) => !(number < field.Minimum) && !(number > field.Maximum);
}
