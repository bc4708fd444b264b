using System.Text;

namespace Codegen.Generator.Text;

/// <summary>Writes texts of the docs as XML documentation. Every word of the docs that stands in a comment comes through here.</summary>
internal static class XmlText
{
    /// <summary>One line of text.</summary>
    /// <param name="text">Any text; line ends in it become spaces.</param>
    /// <returns>XML text on one line.</returns>
    public static string Line(string text) => Escape(SafeText.Comment(string.Join(" ", SafeText.Lines(text).Select(line => line.Trim())))).Trim();

    /// <summary>One line of text with light mark-up, of which elements are made.</summary>
    /// <param name="text">Any text; line ends in it become spaces.</param>
    /// <returns>XML text on one line.</returns>
    public static string Words(string text) =>
        LightMarkdown.ToXml(SafeText.Comment(string.Join(" ", SafeText.Lines(text).Select(line => line.Trim())))).Trim();

    /// <summary>Splits a text with light mark-up into paragraphs of lines.</summary>
    /// <param name="text">Text whose paragraphs are separated by empty lines, or nothing.</param>
    /// <returns>The paragraphs; each has a line that is not empty.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Paragraphs(string? text)
    {
        var paragraphs = new List<IReadOnlyList<string>>();
        var lines = new List<string>();
        foreach (string line in SafeText.Lines(text ?? string.Empty).Select(line => LightMarkdown.ToXml(SafeText.Comment(line)).Trim()).Append(string.Empty))
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(lines);
                lines = [];
            }
        }

        return paragraphs;
    }

    /// <summary>Writes a text for the content of an element or an attribute.</summary>
    /// <param name="text">Text of characters that can stand in a comment.</param>
    /// <returns>XML.</returns>
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }
}
