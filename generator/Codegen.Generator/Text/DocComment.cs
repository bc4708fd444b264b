using System.Text;

namespace Codegen.Generator.Text;

/// <summary>Lays out an XML documentation comment.</summary>
internal sealed class DocComment
{
    private readonly StringBuilder _lines = new();

    /// <summary>Adds an element of text.</summary>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="paragraphs">Its content: paragraphs of XML, each of one or more lines. Nothing is added for none.</param>
    /// <returns>This comment.</returns>
    public DocComment Add(string tag, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count == 1 && paragraphs[0].IndexOf('\n') < 0)
        {
            return Add(tag, paragraphs[0]);
        }

        if (paragraphs.Count > 0)
        {
            Open(tag).Append('\n');
            foreach (string paragraph in paragraphs)
            {
                _ = paragraphs.Count == 1 ? _lines.Append(paragraph) : _lines.Append("<para>").Append(paragraph).Append("</para>");
                _lines.Append('\n');
            }

            Close(tag);
        }

        return this;
    }

    /// <summary>Adds an element of one line.</summary>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="xml">Its content.</param>
    /// <returns>This comment.</returns>
    public DocComment Add(string tag, string xml)
    {
        Open(tag).Append(xml);
        Close(tag);
        return this;
    }

    /// <summary>The lines, without the slashes before them.</summary>
    /// <returns>The lines, in one text.</returns>
    public string ToLines() => _lines.ToString();

    private StringBuilder Open(string tag)
    {
        if (_lines.Length > 0)
        {
            _lines.Append('\n');
        }

        return _lines.Append('<').Append(tag).Append('>');
    }

    private void Close(string tag)
    {
        int nameEnd = tag.IndexOf(' ');
        _lines.Append("</").Append(tag, 0, nameEnd < 0 ? tag.Length : nameEnd).Append('>');
    }
}
