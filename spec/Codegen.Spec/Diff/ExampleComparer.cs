using System.Text.Json;

namespace Codegen.Spec.Diff;

/// <summary>Compares examples by what they show: a spec file indents JSON in its own way, so the text of a page and that of its spec differ.</summary>
internal static class ExampleComparer
{
    /// <summary>Whether two examples are the same.</summary>
    /// <param name="one">A text, nearly always JSON.</param>
    /// <param name="other">Another.</param>
    /// <returns><see langword="true"/> for equal texts and for JSON of equal content.</returns>
    public static bool AreSame(string? one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (one is not null && other is not null && AreSameJson(one, other));

    private static bool AreSameJson(string one, string other)
    {
        try
        {
            using JsonDocument first = JsonDocument.Parse(one);
            using JsonDocument second = JsonDocument.Parse(other);
            return JsonElement.DeepEquals(first.RootElement, second.RootElement);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // Not JSON, or (the latter two) not even Unicode: then only equal texts are the same.
            return false;
        }
    }
}
