using System.Text;

namespace Codegen.Spec.Json;

/// <summary>The names of all properties that specs are made of. A name that is read becomes one of these, and no text of its own.</summary>
internal static class SpecNames
{
    private static readonly string[] All =
    [
        ProductSpec.FormatProperty, "product", "title", "description", "limits", "endpoint", "actions", "errorCodes",
        "name", "csharpName", "deprecated", "group", "page", "request", "response", "examples", "fields", "models", "typeName",
        "type", "required", "values", "default", "unit", "minimum", "maximum", "base64", "secret", "value", "code", "message", "tryAgain",
    ];

    private static readonly (byte[] Utf8, string Name)[][] ByLength = Group();

    /// <summary>Finds a name.</summary>
    /// <param name="utf8">What stands between the quotes.</param>
    /// <returns>The name; <see langword="null"/> for one that is not known, or that is written with escapes.</returns>
    public static string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < ByLength.Length)
        {
            foreach ((byte[] known, string name) in ByLength[utf8.Length])
            {
                if (utf8.SequenceEqual(known))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static (byte[] Utf8, string Name)[][] Group()
    {
        var groups = new (byte[] Utf8, string Name)[All.Max(name => name.Length) + 1][];
        for (int length = 0; length < groups.Length; length++)
        {
            groups[length] = [.. All.Where(name => name.Length == length).Select(name => (Encoding.UTF8.GetBytes(name), name))];
        }

        return groups;
    }
}
