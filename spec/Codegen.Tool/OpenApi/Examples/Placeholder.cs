using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Tool.OpenApi.Examples;

/// <summary>A value for a parameter that has to be set and that the docs' example does not show.</summary>
internal static class Placeholder
{
    /// <summary>Objects of requests may contain themselves; a sample need not go on.</summary>
    private const int MaxDepth = 6;

    /// <summary>The value.</summary>
    /// <param name="field">The parameter.</param>
    /// <param name="side">The request.</param>
    /// <returns>A value of the parameter's type.</returns>
    public static JsonNode Of(FieldSpec field, MessageSpec side) => Of(field, field.Type.ListDepth, side, 0);

    private static JsonNode Of(FieldSpec field, int listDepth, MessageSpec side, int depth)
    {
        if (listDepth > 0)
        {
            return new JsonArray(Of(field, listDepth - 1, side, depth));
        }

        if (field.Type.Kind == TypeKind.Model)
        {
            var value = new JsonObject();
            foreach (FieldSpec inner in side.FindModel(field.Type.Model!)!.Fields.Where(inner => inner.Required && depth < MaxDepth))
            {
                value[inner.Name] = Of(inner, inner.Type.ListDepth, side, depth + 1);
            }

            return value;
        }

        return DefaultValue.Of(field) ?? field.Type.Kind switch
        {
            TypeKind.Int => JsonValue.Create((long)(field.Minimum ?? 1)),
            TypeKind.Float => JsonValue.Create((double)(field.Minimum ?? 1)),
            TypeKind.Bool => JsonValue.Create(value: true),
            TypeKind.Object => new JsonObject(),
            _ => JsonValue.Create(field.Values.Count > 0 ? field.Values[0].Value : $"<{field.Name}>"),
        };
    }
}
