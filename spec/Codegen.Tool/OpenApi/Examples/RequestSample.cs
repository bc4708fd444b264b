using System.Text.Json.Nodes;
using Codegen.Docs.Linting.Examples;
using Codegen.Spec;

namespace Codegen.Tool.OpenApi.Examples;

/// <summary>A request as the docs show it, as far as it fits the docs' tables, and complete.</summary>
internal static class RequestSample
{
    private const string ActionParameter = "Action";

    /// <summary>The request of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The parameters, nested; what is required and not shown has a value that says what belongs there.</returns>
    public static JsonObject Of(ActionSpec action)
    {
        var request = new JsonObject { [ActionParameter] = action.Name };
        JsonObject fitted = FittedValue.Of(Shown(action.Examples.Request), action.Request.Fields, action.Request);
        foreach (FieldSpec field in action.Request.Fields)
        {
            if (string.Equals(field.Name, ActionParameter, StringComparison.Ordinal))
            {
                continue;
            }

            if (fitted[field.Name] is { } value && !IsEmpty(value))
            {
                request[field.Name] = Completed(value.DeepClone(), field, action.Request);
            }
            else if (field.Required)
            {
                request[field.Name] = Placeholder.Of(field, action.Request);
            }
        }

        return request;
    }

    /// <summary>An example that can't be read shows nothing.</summary>
    private static JsonObject Shown(string? text)
    {
        var root = new JsonObject();
        if (string.IsNullOrWhiteSpace(text))
        {
            return root;
        }

        ExampleText example = ExampleText.Of(text);
        foreach (RequestArgument argument in RequestExample.Read(example).Parts)
        {
            Put(root, argument.Name.Split('.'), argument.Value.Text);
        }

        return root;
    }

    private static void Put(JsonObject root, string[] path, string value)
    {
        JsonObject at = root;
        foreach (string part in path[..^1])
        {
            if (at[part] is not JsonObject next)
            {
                next = [];
                at[part] = next;
            }

            at = next;
        }

        if (at[path[^1]] is not JsonObject)
        {
            at[path[^1]] = value;
        }
    }

    /// <summary>What the objects of an example leave out and the docs require.</summary>
    private static JsonNode Completed(JsonNode value, FieldSpec field, MessageSpec side)
    {
        if (field.Type.Kind != TypeKind.Model)
        {
            return value;
        }

        if (value is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Completed(item!, field, side);
            }
        }
        else if (value is JsonObject members)
        {
            foreach (FieldSpec inner in side.FindModel(field.Type.Model!)!.Fields)
            {
                if (members[inner.Name] is { } there)
                {
                    Completed(there, inner, side);
                }
                else if (inner.Required)
                {
                    members[inner.Name] = Placeholder.Of(inner, side);
                }
            }
        }

        return value;
    }

    private static bool IsEmpty(JsonNode value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 };
}
