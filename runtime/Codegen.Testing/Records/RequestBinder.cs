using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Testing.Requests;

namespace Codegen.Testing.Records;

/// <summary>Makes a request of a generated client out of the parameters that one was sent as.</summary>
[RequiresUnreferencedCode(Reflection.Why)]
[RequiresDynamicCode(Reflection.Why)]
internal sealed class RequestBinder(Type type, ActionSpec action)
{
    private readonly IReadOnlyList<(FieldSpec Field, string Name)> _properties = PropertyNames.OfRequest(action);

    public object Bind(ParameterNode parameters) => Fill(type, _properties, parameters);

    private object Fill(Type record, IReadOnlyList<(FieldSpec Field, string Name)> properties, ParameterNode parameters)
    {
        var made = Activator.CreateInstance(record, nonPublic: true)!;
        foreach (var (field, name) in properties)
        {
            if (parameters[field.Name] is not { } node) continue;
            var property = Reflection.PropertyOf(record, field, name);
            if (Value(property.PropertyType, field.Type, node) is { } value) property.SetValue(made, value);
        }

        return made;
    }

    private object? Value(Type target, TypeSpec spec, ParameterNode node)
    {
        target = Nullable.GetUnderlyingType(target) ?? target;
        if (target == typeof(JsonElement)) return JsonOf(node) is { } json ? ElementOf(json) : null;
        if (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return List(target.GetGenericArguments()[0], spec, node);
        if (target == typeof(string)) return node.Value;
        if (target == typeof(Base64Text)) return node.Value is { } text ? (object)TextOf(text) : null;
        if (target == typeof(long)) return long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
        if (target == typeof(double)) return double.TryParse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (target == typeof(bool)) return node.Value is "1" ? true : node.Value is "0" ? false : bool.TryParse(node.Value, out var flag) ? flag : null;
        return action.Request.FindModel(spec.Model ?? "") is { } model ? Fill(target, PropertyNames.OfModel(model), node) : null;
    }

    private Array List(Type element, TypeSpec spec, ParameterNode node)
    {
        var inner = spec with { ListDepth = Math.Max(0, spec.ListDepth - 1) };
        ParameterNode[] nodes = node.HasChildren ? [.. node.Items.Select(item => item.Value)] : [node];
        object[] values = [.. nodes.Select(item => Value(element, inner, item)).OfType<object>()];
        var list = Array.CreateInstance(element, values.Length);
        values.CopyTo(list, 0);
        return list;
    }

    private static JsonElement ElementOf(JsonNode json)
    {
        using var document = JsonDocument.Parse(json.ToJsonString());
        return document.RootElement.Clone();
    }

    private static Base64Text TextOf(string value)
    {
        try
        {
            return Base64Text.FromEncoded(value);
        }
        catch (FormatException)
        {
            // Masked, or sent by a client that does not encode.
            return Base64Text.FromText(value);
        }
    }

    private static JsonNode? JsonOf(ParameterNode node)
    {
        if (!node.HasChildren) return node.Value is { } text ? JsonOf(text) : null;
        return node.Children.Keys.All(name => ParameterNode.IndexOf(name) is not null)
            ? new JsonArray([.. node.Items.Select(item => JsonOf(item.Value))])
            : new JsonObject(node.Children.Select(child => KeyValuePair.Create(child.Key, JsonOf(child.Value))));
    }

    // The writer sends JSON of no known structure as it stands, and a text without its quotes.
    private static JsonNode? JsonOf(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
