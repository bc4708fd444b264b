using System.Text;
using Markdig.Helpers;

namespace Codegen.Docs.Markdown;

/// <summary>Turns the parts of a cell into text, as <see cref="MarkdownText"/> does with Markdig's inlines.</summary>
internal static class CellText
{
    /// <inheritdoc cref="MarkdownText.Clean(Markdig.Syntax.Inlines.ContainerInline?)"/>
    /// <param name="cell">The cell.</param>
    public static string Clean(StringSlice cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (CellPart part in new CellMarkup(cell))
        {
            switch (part.Kind)
            {
                case CellPartKind.LineBreak:
                    text.Append('\n');
                    break;
                case CellPartKind.Code:
                    text.Append('`').Append(cell.Text, part.Start, part.Length).Append('`');
                    break;
                case CellPartKind.Link:
                    MarkdownText.AppendLink(text, MarkdownText.Clean(cell.Text.AsSpan(part.Start, part.Length)), cell.Text.Substring(part.UrlStart, part.UrlLength));
                    break;
                default:
                    text.Append(cell.Text, part.Start, part.Length);
                    break;
            }
        }

        return MarkdownText.Clean(text.ToString().AsSpan());
    }

    /// <inheritdoc cref="MarkdownText.WithLinkMarks"/>
    /// <param name="cell">The cell.</param>
    /// <param name="links">Takes the links, in order; <see langword="null"/> for the words that they show.</param>
    public static string Plain(StringSlice cell, List<MarkdownLink>? links = null)
    {
        var text = new StringBuilder(cell.Length);
        foreach (CellPart part in new CellMarkup(cell))
        {
            switch (part.Kind)
            {
                case CellPartKind.LineBreak:
                    text.Append(' ');
                    break;
                case CellPartKind.Link when links is not null:
                    links.Add(new MarkdownLink(cell.Text.Substring(part.Start, part.Length), cell.Text.Substring(part.UrlStart, part.UrlLength)));
                    text.Append(MarkdownText.LinkMark);
                    break;
                default:
                    text.Append(cell.Text, part.Start, part.Length);
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The links of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The links, in order.</returns>
    public static List<PlacedLink> Links(StringSlice cell)
    {
        var links = new List<PlacedLink>();
        foreach (CellPart part in new CellMarkup(cell))
        {
            if (part.Kind == CellPartKind.Link)
            {
                links.Add(new PlacedLink(cell.Text.Substring(part.UrlStart, part.UrlLength), IsImage: false, part.Place));
            }
        }

        return links;
    }
}
