using System.Text;
using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Finds the places of JSON paths in a text, by walking it once more.</summary>
/// <remarks>Places are wanted only when something is wrong, so nothing keeps track of them while all is well.</remarks>
internal static class JsonLocator
{
    /// <summary>Finds where each of <paramref name="paths"/> starts.</summary>
    /// <param name="utf8Json">Well-formed JSON.</param>
    /// <param name="paths">The paths, as <see cref="JsonPath"/> writes them.</param>
    /// <returns>Start and length in bytes of each path that exists; the length is 0 for objects and arrays.</returns>
    public static Dictionary<string, (int Start, int Length)> Find(ReadOnlySpan<byte> utf8Json, ISet<string> paths)
    {
        var found = new Dictionary<string, (int Start, int Length)>(StringComparer.Ordinal);
        var containers = new Stack<(string Path, int Index)>();
        string? property = null;
        var reader = new Utf8JsonReader(utf8Json);
        while (found.Count < paths.Count && reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                containers.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                property = JsonText.NameAt(ref reader);
                continue;
            }

            string path = PathOf(containers, property);
            property = null;
            int start = (int)reader.TokenStartIndex;
            bool opens = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
            if (paths.Contains(path) && !found.ContainsKey(path))
            {
                found.Add(path, (start, opens ? 0 : (int)reader.BytesConsumed - start));
            }

            if (opens)
            {
                containers.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
            }
        }

        return found;
    }

    /// <summary>Turns a place in bytes into a line and column, both from 0, the column in UTF-16 units.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="offset">The place in bytes.</param>
    /// <returns>The line and column.</returns>
    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> utf8Json, int offset)
    {
        ReadOnlySpan<byte> before = utf8Json.Slice(0, Math.Min(offset, utf8Json.Length));
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, Utf16Length(before.Slice(lineStart)));
    }

    /// <summary>How many UTF-16 units the text is long.</summary>
    /// <param name="utf8">UTF-8 text.</param>
    /// <returns>The length.</returns>
    public static int Utf16Length(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8.ToArray());

    private static string PathOf(Stack<(string Path, int Index)> containers, string? property)
    {
        if (containers.Count == 0)
        {
            return JsonPath.Root;
        }

        (string parent, int index) = containers.Peek();
        if (index < 0)
        {
            return JsonPath.Property(parent, property ?? string.Empty);
        }

        containers.Pop();
        containers.Push((parent, index + 1));
        return JsonPath.Item(parent, index);
    }
}
