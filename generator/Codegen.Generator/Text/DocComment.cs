using Codegen.Spec;

namespace Codegen.Generator.Text;

/// <summary>Lays out an XML documentation comment.</summary>
internal sealed class DocComment
{
    private readonly List<string> _lines = [];

    /// <summary>Adds an element of text.</summary>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="paragraphs">Its content: paragraphs of lines of XML. Nothing is added for none.</param>
    /// <returns>This comment.</returns>
    public DocComment Add(string tag, IReadOnlyList<IReadOnlyList<string>> paragraphs)
    {
        string end = "</" + tag.Split(' ')[0] + ">";
        if (paragraphs.Count == 1 && paragraphs[0].Count == 1)
        {
            _lines.Add("<" + tag + ">" + paragraphs[0][0] + end);
        }
        else if (paragraphs.Count > 0)
        {
            _lines.Add("<" + tag + ">");
            foreach (IReadOnlyList<string> paragraph in paragraphs)
            {
                AddParagraph(paragraph, isAlone: paragraphs.Count == 1);
            }

            _lines.Add(end);
        }

        return this;
    }

    /// <summary>Adds an element of one line.</summary>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="xml">Its content.</param>
    /// <returns>This comment.</returns>
    public DocComment Add(string tag, string xml) => Add(tag, [[xml]]);

    /// <summary>The lines, without the slashes before them.</summary>
    /// <returns>The lines.</returns>
    public EquatableArray<string> ToLines() => _lines.ToEquatableArray();

    private void AddParagraph(IReadOnlyList<string> lines, bool isAlone)
    {
        if (isAlone)
        {
            _lines.AddRange(lines);
            return;
        }

        for (int i = 0; i < lines.Count; i++)
        {
            _lines.Add((i == 0 ? "<para>" : string.Empty) + lines[i] + (i == lines.Count - 1 ? "</para>" : string.Empty));
        }
    }
}
