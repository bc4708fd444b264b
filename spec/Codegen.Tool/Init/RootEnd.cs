using System.Xml;

namespace Codegen.Tool.Init;

/// <summary>Finds where the root of an XML text ends: neither a comment nor anything else that looks like its end.</summary>
internal static class RootEnd
{
    private const string EndOfEmpty = "/>";

    /// <summary>Finds it.</summary>
    /// <param name="text">Well-formed XML.</param>
    /// <returns>
    /// Where the end tag starts, and 0; of a root that closes itself, where that is written, how long it is, and the end tag that
    /// has to stand behind content.
    /// </returns>
    public static (int Start, int Length, string EndTag) In(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
        var place = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.Depth > 0)
            {
                continue;
            }

            string endTag = $"</{reader.Name}>";
            int name = OffsetOf(text, place.LineNumber, place.LinePosition);
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                return (name - "</".Length, 0, endTag);
            }

            if (reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
            {
                return (EndOfTag(text, name), EndOfEmpty.Length, endTag);
            }
        }

        throw new XmlException("The text has no root.");
    }

    private static int EndOfTag(string text, int from)
    {
        char quote = '\0';
        int at = from;
        for (; quote != '\0' || !text.AsSpan(at).StartsWith(EndOfEmpty, StringComparison.Ordinal); at++)
        {
            if (quote == '\0' && text[at] is '"' or '\'')
            {
                quote = text[at];
            }
            else if (text[at] == quote)
            {
                quote = '\0';
            }
        }

        return at;
    }

    /// <summary>The place of a line and column, as XML readers count them: from 1, and any kind of line end is one.</summary>
    private static int OffsetOf(string text, int line, int column)
    {
        int at = 0;
        for (int passed = 1; passed < line; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && text[at + 1] != '\n'))
            {
                passed++;
            }
        }

        return at + column - 1;
    }
}
