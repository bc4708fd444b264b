using System.Text;

namespace Codegen.Spec.Json;

/// <summary>The names of all properties that specs are made of. A name that is read becomes one of these, and no text of its own.</summary>
internal static class SpecNames
{
    // 64 at most: the cursor keeps a bit for each.
    private static readonly string[] All =
    [
        ProductSpec.FormatProperty, "product", "title", "description", "limits", "endpoint", "actions", "errorCodes",
        "name", "csharpName", "deprecated", "group", "page", "request", "response", "examples", "fields", "models", "typeName",
        "type", "required", "values", "default", "unit", "minimum", "maximum", "base64", "secret", "value", "code", "message", "tryAgain",
    ];

    private static readonly (byte[] Utf8, int Index)[][] ByLength = Group();

    /// <summary>Finds a name.</summary>
    /// <param name="utf8">What stands between the quotes.</param>
    /// <returns>Its index; -1 for one that is not known, or that is written with escapes.</returns>
    public static int IndexOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < ByLength.Length)
        {
            foreach ((byte[] known, int index) in ByLength[utf8.Length])
            {
                if (utf8.SequenceEqual(known))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    /// <summary>Finds a name that was written with escapes.</summary>
    /// <param name="name">What they stand for.</param>
    /// <returns>Its index; -1 for one that is not known.</returns>
    public static int IndexOf(string? name) => Array.IndexOf(All, name);

    /// <summary>A known name.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The name.</returns>
    public static string At(int index) => All[index];

    private static (byte[] Utf8, int Index)[][] Group()
    {
        var groups = new (byte[] Utf8, int Index)[All.Max(name => name.Length) + 1][];
        for (int length = 0; length < groups.Length; length++)
        {
            groups[length] = [.. All.Where(name => name.Length == length).Select(name => (Encoding.UTF8.GetBytes(name), IndexOf(name)))];
        }

        return groups;
    }
}
