namespace Codegen.Generator.Text;

/// <summary>Lays out an XML documentation comment.</summary>
internal sealed class DocComment
{
    private readonly CodeText _lines = CodeText.Begin();

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
            Open(tag);
            _lines.Line();
            foreach (string paragraph in paragraphs)
            {
                if (paragraphs.Count == 1)
                {
                    _lines.Line(paragraph);
                }
                else
                {
                    _lines.Line($"<para>{paragraph}</para>");
                }
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
        Open(tag);
        _lines.Add(xml);
        Close(tag);
        return this;
    }

    /// <summary>Ends the comment.</summary>
    /// <returns>Its lines in one text, without the slashes before them.</returns>
    public string ToLines() => _lines.End();

    private void Open(string tag)
    {
        if (!_lines.IsEmpty)
        {
            _lines.Line();
        }

        _lines.Add($"<{tag}>");
    }

    private void Close(string tag)
    {
        int nameEnd = tag.IndexOf(' ');
        _lines.Add("</");
        _lines.Add(tag, 0, nameEnd < 0 ? tag.Length : nameEnd);
        _lines.Add(">");
    }
}
