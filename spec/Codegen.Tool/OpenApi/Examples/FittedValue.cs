using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Tool.OpenApi.Examples;

/// <summary>Makes the docs' examples fit the docs' tables: on about one page in ten the two contradict each other.</summary>
/// <remarks>
/// What means the same in another form is put into the form that the table says: a number in quotes, one item for a list. What
/// does not fit is left out, and so is what the table does not have.
/// </remarks>
internal static class FittedValue
{
    /// <summary>Fits an object.</summary>
    /// <param name="shown">What the example shows.</param>
    /// <param name="fields">The fields that the object has.</param>
    /// <param name="side">The side of the action that they belong to.</param>
    /// <returns>The object with those members that fit, in the example's order.</returns>
    public static JsonObject Of(JsonObject shown, EquatableArray<FieldSpec> fields, MessageSpec side)
    {
        var fitted = new JsonObject();
        foreach ((string name, JsonNode? value) in shown)
        {
            FieldSpec? field = fields.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
            if (field is not null && Of(value, field, field.Type.ListDepth, side) is { } fit)
            {
                fitted[name] = fit;
            }
        }

        return fitted;
    }

    private static JsonNode? Of(JsonNode? value, FieldSpec field, int depth, MessageSpec side)
    {
        if (value is null)
        {
            return null;
        }

        if (depth > 0)
        {
            return new JsonArray([.. ItemsOf(value).Select(item => Of(item, field, depth - 1, side)).OfType<JsonNode>()]);
        }

        return field.Type.Kind switch
        {
            TypeKind.Model => value is JsonObject members ? Of(members, side.FindModel(field.Type.Model!)!.Fields, side) : null,
            TypeKind.Object => value is JsonObject ? value.DeepClone() : null,
            _ => value is JsonValue ? Scalar(TextOf(value), field) : null,
        };
    }

    /// <summary>The items of a list, of one item for a list, and of a list whose items have their places for names: <c>Disks.0</c>.</summary>
    private static IEnumerable<JsonNode?> ItemsOf(JsonNode value) => value switch
    {
        JsonArray items => items,
        JsonObject members when members.Count > 0 && members.All(member => IndexOf(member.Key) is not null) => members.OrderBy(member => IndexOf(member.Key)).Select(member => member.Value),
        JsonValue text when TextOf(text).Length == 0 => [],
        _ => [value],
    };

    /// <summary>Pages write <c>N</c> where a call has a number.</summary>
    private static int? IndexOf(string name) => name is "N" or "n" ? 0
        : int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index
        : null;

    private static JsonValue? Scalar(string text, FieldSpec field) => field.Type.Kind switch
    {
        TypeKind.Int => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal whole)
            && IsAllowed(whole, field) && whole == decimal.Truncate(whole) && whole is >= long.MinValue and <= long.MaxValue ? JsonValue.Create((long)whole) : null,
        TypeKind.Float => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && IsAllowed(number, field) ? JsonValue.Create((double)number) : null,
        TypeKind.Bool => bool.TryParse(text, out bool flag) ? JsonValue.Create(flag) : null,
        _ => JsonValue.Create(text),
    };

    private static bool IsAllowed(decimal number, FieldSpec field) => !(number < field.Minimum) && !(number > field.Maximum);

    private static string TextOf(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
