using System.Text.Json;
using System.Text.Json.Nodes;

namespace Codegen.Tool.OpenApi.Examples;

/// <summary>Reads the JSON of a page, which is written by hand.</summary>
/// <remarks>Everything in it is read at once: nodes that are parsed as they are asked for complain in the middle of other work.</remarks>
internal static class ShownReply
{
    /// <summary>Reads an object.</summary>
    /// <param name="text">What the page shows.</param>
    /// <returns>The object, of each name its last member; <see langword="null"/> when it is none that can be read.</returns>
    public static JsonObject? Parse(string? text)
    {
        try
        {
            using JsonDocument? shown = text is null ? null : JsonDocument.Parse(text);
            return shown?.RootElement.ValueKind == JsonValueKind.Object ? ObjectOf(shown.RootElement) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The page shows no JSON, or (as InvalidOperationException) the half of a character.
            return null;
        }
    }

    private static JsonObject ObjectOf(JsonElement element)
    {
        var members = new JsonObject();
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = NodeOf(member.Value);
        }

        return members;
    }

    private static JsonNode? NodeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(NodeOf)]),
        JsonValueKind.String => JsonValue.Create(element.GetString()),
        _ => JsonValue.Create(element.Clone()),
    };
}
