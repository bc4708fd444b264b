using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Codegen.Runtime.Responses;

/// <summary>Finds the path of a place in a JSON text by walking to it: <c>$.Disks[2].Size</c>.</summary>
internal static class JsonPath
{
    private const int MaxNameLength = 64;

    /// <summary>The path of the value at an offset.</summary>
    public static string At(ReadOnlySpan<byte> json, long offset) => Walk(json, offset).Path;

    /// <summary>The path of the list or object that the offset lies in.</summary>
    public static string ContainerAt(ReadOnlySpan<byte> json, long offset) => Walk(json, offset).Container;

    /// <summary>The path of the place where the text stops to be JSON, and the offset of that place.</summary>
    public static (string Path, long Offset) OfError(ReadOnlySpan<byte> json)
    {
        var (path, _, offset) = Walk(json, long.MaxValue);
        return (path, offset);
    }

    /// <summary>Whether a text that is no JSON would be some if it went on.</summary>
    public static bool EndsEarly(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static (string Path, string Container, long Offset) Walk(ReadOnlySpan<byte> json, long offset)
    {
        var reader = new Utf8JsonReader(json);
        var levels = new Stack<Level>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) levels.Pop();
                else if (reader.TokenType == JsonTokenType.PropertyName) levels.Peek().Name = NameOf(ref reader);
                else if (levels.TryPeek(out var level)) level.Index++;
                if (reader.TokenStartIndex >= offset) break;
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    levels.Push(new Level { IsList = reader.TokenType == JsonTokenType.StartArray });
            }
        }
        catch (JsonException)
        {
            // Malformed from here on: this is the place.
        }

        return (Render(levels), Render(levels.Skip(1)), reader.BytesConsumed);
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            var name = reader.GetString()!;
            return name.Length <= MaxNameLength ? name : name[..MaxNameLength] + "…";
        }
        catch (InvalidOperationException)
        {
            return "…"; // Not UTF-8.
        }
    }

    private static string Render(IEnumerable<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (var level in levels.Reverse())
        {
            if (level.IsList) path.Append(CultureInfo.InvariantCulture, $"[{Math.Max(level.Index, 0)}]");
            else if (level.Name is { } name) path.Append(IsPlain(name) ? "." + name : $"['{name}']");
        }

        return path.ToString();
    }

    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private sealed class Level
    {
        public bool IsList { get; init; }

        public string? Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
