using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Microsoft.OpenApi;

namespace Codegen.Tool.OpenApi;

/// <summary>Says which values the docs list, without refusing others.</summary>
/// <remarks>
/// The cloud adds values without telling. A plain <c>enum</c> would make a validator refuse the new one, and a typed client fail
/// over it in the middle of a reply. So the enumeration is one of two alternatives, of which the other takes anything of the
/// type: JSON Schema's way to say "one of these, or another".
/// </remarks>
internal static class KnownValues
{
    /// <summary>Adds the values to the schema of one value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="field">The field.</param>
    public static void AddTo(OpenApiSchema schema, FieldSpec field)
    {
        JsonNode[] values = [.. field.Values.Select(value => ValueOf(value.Value, field.Type.Kind)).OfType<JsonNode>().DistinctBy(value => value.ToJsonString())];
        if (values.Length > 0)
        {
            schema.AnyOf = [new OpenApiSchema { Enum = [.. values] }, new OpenApiSchema { Type = schema.Type }];
        }
    }

    private static JsonValue? ValueOf(string value, TypeKind kind) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? JsonValue.Create(whole) : null,
        TypeKind.Float => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? JsonValue.Create(number) : null,
        _ => JsonValue.Create(value),
    };
}
