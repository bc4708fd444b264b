namespace Codegen.Generator.Text;

/// <summary>Writes texts of the docs as XML documentation. Every word of the docs that stands in a comment comes through here.</summary>
internal static class XmlText
{
    /// <summary>What of ordinary text means something else in XML, or makes mark-up.</summary>
    private static readonly char[] Special = ['&', '<', '>', '`', '['];

    private static readonly char[] XmlOnly = ['&', '<', '>'];

    /// <summary>One line of text.</summary>
    /// <param name="text">Any text; line ends in it become spaces.</param>
    /// <returns>XML text on one line.</returns>
    public static string Line(string text) => IsItself(text) ? text : Escape(SafeText.Comment(OnOneLine(text))).Trim();

    /// <summary>One line of text with light mark-up, of which elements are made.</summary>
    /// <param name="text">Any text; line ends in it become spaces.</param>
    /// <returns>XML text on one line.</returns>
    public static string Words(string text) => IsItself(text) ? text : LightMarkdown.ToXml(SafeText.Comment(OnOneLine(text))).Trim();

    /// <summary>Splits a text with light mark-up into paragraphs of lines.</summary>
    /// <param name="text">Text whose paragraphs are separated by empty lines, or nothing.</param>
    /// <returns>The paragraphs; each has a line that is not empty.</returns>
    public static IReadOnlyList<string> Paragraphs(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        if (IsItself(text!))
        {
            return [text!];
        }

        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (string raw in SafeText.Lines(text!))
        {
            string line = LightMarkdown.ToXml(SafeText.Comment(raw)).Trim();
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else
            {
                EndParagraph(lines, paragraphs);
            }
        }

        EndParagraph(lines, paragraphs);
        return paragraphs;
    }

    /// <summary>Writes a text for the content of an element or an attribute.</summary>
    /// <param name="text">Text of characters that can stand in a comment.</param>
    /// <returns>XML.</returns>
    public static string Escape(string text) => text.IndexOfAny(XmlOnly) < 0
        ? text
        : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Whether a text is written in XML as it is. Most are.</summary>
    private static bool IsItself(string text) =>
        SafeText.IsOrdinary(text) && text.IndexOfAny(Special) < 0 && (text.Length == 0 || (text[0] != ' ' && text[text.Length - 1] != ' '));

    private static void EndParagraph(List<string> lines, List<string> paragraphs)
    {
        if (lines.Count > 0)
        {
            paragraphs.Add(string.Join("\n", lines));
            lines.Clear();
        }
    }

    private static string OnOneLine(string text)
    {
        string[] lines = SafeText.Lines(text);
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].Trim();
        }

        return string.Join(" ", lines);
    }
}
