using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>How an example's text is kept: as JSON where it is JSON, else line by line, so that a review shows it as the page does.</summary>
internal static class ExampleText
{
    /// <summary>Deeper examples are kept as lines: inside the spec they would pass the depth that a JSON reader accepts by default.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    public static string? Read(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } lines when IsLines(lines) => string.Join("\n", lines.EnumerateArray().Select(TextOf)),
        { ValueKind: JsonValueKind.String } text => TextOf(text),
        { } json => json.GetRawText(),
    };

    public static void Write(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        writer.WritePropertyName(name);
        if (TryParseObject(text) is { } document)
        {
            using (document)
            {
                document.RootElement.WriteTo(writer);
            }

            return;
        }

        writer.WriteStartArray();
        foreach (string line in text.Split('\n'))
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }

    private static JsonDocument? TryParseObject(string text)
    {
        // Half of all examples are an address; an exception for each would cost more than writing the spec.
        if (text.AsSpan().TrimStart() is not ['{', ..])
        {
            return null;
        }

        try
        {
            JsonDocument document = JsonDocument.Parse(text, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object && IsUnicode(document.RootElement))
            {
                return document;
            }

            document.Dispose();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // The page shows something that is not JSON, or (as ArgumentException) text that is not Unicode.
        }

        return null;
    }

    private static bool IsUnicode(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().All(property => property.Name.Length >= 0 && IsUnicode(property.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(IsUnicode),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate that stands alone.
            return false;
        }
    }

    private static bool IsLines(JsonElement list) => list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String);

    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return text.GetRawText();
        }
    }
}
