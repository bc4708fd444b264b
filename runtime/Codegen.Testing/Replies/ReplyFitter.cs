using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Spec;

namespace Codegen.Testing.Replies;

/// <summary>Makes the example of a page fit the page's tables, and makes up what it lacks.</summary>
/// <remarks>
/// The tables decide, as they do for typed clients: what no table has is left out, every value gets its type, a value that is
/// none of those that the docs list makes way for one of them. Optional fields that the example leaves out stay out; where
/// there is no example at all, all fields are made up.
/// </remarks>
internal sealed class ReplyFitter(MessageSpec response, int seed, string purpose)
{
    // Tables may contain themselves, and a chain of them may be long.
    private const int MaxDepth = 12;

    private readonly List<string> _path = [];

    /// <summary>An object with the fields of a table.</summary>
    public JsonObject Fit(IEnumerable<FieldSpec> fields, JsonElement? example)
    {
        var known = fields as IReadOnlyCollection<FieldSpec> ?? [.. fields];
        if (example is { } given && !known.Any(field => TryFind(given, field.Name, out _))) example = null;
        var fitted = new JsonObject();
        foreach (var field in known)
        {
            JsonNode? value = null;
            if (example is { } shown && TryFind(shown, field.Name, out var element)) value = FitValue(field, field.Type, element);
            if (value is null && (example is null || field.Required)) value = MakeUp(field, field.Type);
            if (value is not null) fitted[field.Name] = value;
        }

        return fitted;
    }

    private static bool TryFind(JsonElement example, string name, out JsonElement value)
    {
        value = default;
        return example.ValueKind == JsonValueKind.Object && example.TryGetProperty(name, out value);
    }

    private JsonNode? FitValue(FieldSpec field, TypeSpec type, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined) return null;
        if (type.IsList) return FitList(field, type with { ListDepth = type.ListDepth - 1 }, value);
        if (value.ValueKind == JsonValueKind.Array && type.Kind != TypeKind.String)
        {
            // The table says one where the example shows several: the first.
            return value.EnumerateArray().Select(item => FitValue(field, type, item)).FirstOrDefault(item => item is not null);
        }

        return type.Kind switch
        {
            TypeKind.Model => FitModel(type.Model!, value),
            TypeKind.Object => value.ValueKind == JsonValueKind.Object ? JsonNode.Parse(value.GetRawText()) : null,
            _ => Listed(field, ScalarFit.Of(type.Kind, value)),
        };
    }

    private JsonArray? FitList(FieldSpec field, TypeSpec element, JsonElement value)
    {
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        JsonNode[] fitted = [.. items.Select(item => FitValue(field, element, item)).OfType<JsonNode>()];
        var isShownEmpty = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;
        return fitted.Length > 0 || isShownEmpty ? new JsonArray(fitted) : null;
    }

    private JsonObject? FitModel(string model, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && TryEnter(model) ? Leave(Fit(FieldsOf(model), value)) : null;

    private JsonNode? Listed(FieldSpec field, JsonNode? value) =>
        value is null || field.Values.Count == 0 || field.Values.Any(listed => string.Equals(listed.Value, value.ToString(), StringComparison.OrdinalIgnoreCase))
            ? value
            : MakeUp(field, field.Type with { ListDepth = 0 });

    private JsonNode? MakeUp(FieldSpec field, TypeSpec type)
    {
        if (type.IsList) return MakeUp(field, type with { ListDepth = type.ListDepth - 1 }) is { } item ? new JsonArray(item) : new JsonArray();
        if (type.Kind != TypeKind.Model) return MadeUpValue.Of(field, new SeededText(seed, $"{purpose}/{string.Join('/', _path)}/{field.Name}"));
        return TryEnter(type.Model!) ? Leave(Fit(FieldsOf(type.Model!), example: null)) : null;
    }

    private EquatableArray<FieldSpec> FieldsOf(string model) => response.FindModel(model)?.Fields ?? default;

    // A table within itself ends where it comes round; an example goes as deep as it is.
    private bool TryEnter(string model)
    {
        if (_path.Count >= MaxDepth || _path.Count(entered => entered == model) > 1) return false;
        _path.Add(model);
        return true;
    }

    private JsonObject Leave(JsonObject made)
    {
        _path.RemoveAt(_path.Count - 1);
        return made;
    }
}
