using System.Text.Json;

namespace Codegen.Testing.Replies;

/// <summary>Reads the reply that a page shows, as far as it is JSON.</summary>
internal static class ExampleBody
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The object that the example holds, or null when it holds none.</summary>
    public static JsonElement? Read(string? example)
    {
        // Headers of the message stand before the body on some pages.
        if (example?.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var start)) return null;
        try
        {
            using var document = JsonDocument.Parse(example[start..], Lenient);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
