namespace Codegen.Docs.Facts;

/// <summary>Names of what a text or an object consists of, rather than values: "Key: the name, Value: the text" explains a format.</summary>
internal static class PartName
{
    private static readonly string[] Words =
    [
        "key", "value", "val", "code", "message", "msg", "type", "content", "text", "note", "notes", "warning", "tip", "default", "unit", "units", "range", "example",
        "format", "required", "optional", "http", "https", "ftp", "min", "max", "minimum", "maximum", "size", "length", "description", "see", "region", "zone",
        "ip", "cidr", "port", "host", "user", "password", "remark", "tag", "count", "number", "data",
    ];

    private static readonly string[] Endings = ["id", "ids", "name", "names", "time"];

    /// <summary>Words that end as the name of an ID does and are none.</summary>
    private static readonly string[] NoIds = ["paid", "valid", "void", "hybrid", "grid", "raid", "android", "mid", "forbid"];

    /// <summary>Whether a word names a part.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> when it is one that forms are made of.</returns>
    public static bool Is(string word) =>
        Words.Contains(word, StringComparer.OrdinalIgnoreCase) || (EndsIn(Endings, word) && !EndsIn(NoIds, word));

    private static bool EndsIn(string[] endings, string word) => endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
