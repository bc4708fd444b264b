namespace Codegen.Docs.Markdown;

/// <summary>Tells the HTML tags that format a page from text that only looks like one.</summary>
internal static class HtmlTag
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase) { "br", "div", "ol", "p", "tr", "ul" };

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "big", "blockquote", "center", "code", "del", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "img",
        "ins", "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "th",
        "thead", "tr", "tt", "u", "ul",
    };

    /// <summary>Whether what follows stands on a line of its own.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool IsLineBreak(string tag) => Lines.Contains(NameOf(tag));

    /// <summary>Whether an item of a list begins.</summary>
    /// <param name="tag">The tag.</param>
    /// <returns><see langword="true"/> when one does.</returns>
    public static bool IsItem(string tag) => tag.Length > 1 && tag[1] != '/' && string.Equals(NameOf(tag), "li", StringComparison.OrdinalIgnoreCase);

    public static bool IsFormatting(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal) || Formatting.Contains(NameOf(tag));

    private static string NameOf(string tag)
    {
        int start = 1;
        while (start < tag.Length && tag[start] is '/' or ' ')
        {
            start++;
        }

        int end = start;
        while (end < tag.Length && char.IsLetterOrDigit(tag[end]))
        {
            end++;
        }

        return start < end ? tag.Substring(start, end - start) : string.Empty;
    }
}
