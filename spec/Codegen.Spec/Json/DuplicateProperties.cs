using System.Text.Json;

namespace Codegen.Spec.Json;

/// <summary>Finds properties that stand twice in one object: JSON readers take one of the two without a word.</summary>
internal static class DuplicateProperties
{
    /// <summary>Reports all of a text.</summary>
    /// <param name="utf8Json">Well-formed JSON.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Report(ReadOnlySpan<byte> utf8Json, ProblemCollector problems)
    {
        // Of a list there are no names. The index is that of the item that was met last.
        var containers = new Stack<(string Path, HashSet<string>? Names, int Index)>();
        string path = JsonPath.Root;
        var json = new Utf8JsonReader(utf8Json);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                (string parent, HashSet<string>? names, _) = containers.Peek();
                string name = JsonText.NameAt(ref json) ?? string.Empty;
                path = JsonPath.Property(parent, name);
                if (!names!.Add(name))
                {
                    Report(name, path, (int)json.TokenStartIndex, json.ValueSpan.Length, problems);
                }

                continue;
            }

            if (json.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
            {
                containers.Pop();
                continue;
            }

            if (containers.Count > 0 && containers.Peek() is { Names: null } list)
            {
                containers.Pop();
                containers.Push((list.Path, null, list.Index + 1));
                path = JsonPath.Item(list.Path, list.Index + 1);
            }

            if (json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                containers.Push((path, json.TokenType == JsonTokenType.StartObject ? new HashSet<string>(StringComparer.Ordinal) : null, -1));
            }
        }
    }

    /// <summary>Reports one.</summary>
    /// <param name="name">The property.</param>
    /// <param name="path">Its path.</param>
    /// <param name="start">Where its name stands for the second time.</param>
    /// <param name="length">How long that is between the quotes.</param>
    /// <param name="problems">Takes it.</param>
    public static void Report(string name, string path, int start, int length, ProblemCollector problems) => problems.Error(
        SpecProblemIds.Duplicate,
        path,
        $"The property '{name}' stands above already in this object. Remove one of the two.",
        (start, length + 2));
}
