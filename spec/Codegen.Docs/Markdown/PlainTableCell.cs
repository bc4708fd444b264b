using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>A cell of a plain table. Most hold bare words, in bold or not, and need no search for inlines; the rest get Markdig's.</summary>
internal static class PlainTableCell
{
    private const string Bold = "**";

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="start">Where the cell starts, behind its bar.</param>
    /// <param name="end">Where it ends: the next bar or the end of the line.</param>
    /// <param name="line">The number of its line.</param>
    /// <param name="parser">The parser that the blocks name as theirs.</param>
    /// <returns>The cell, or <see langword="null"/> when something in it could reach beyond its bars.</returns>
    public static TableCell? TryRead(string text, int start, int end, int line, BlockParser parser)
    {
        var content = new StringSlice(text, start, end - 1);
        content.Trim();
        var paragraph = new ParagraphBlock(parser) { Line = line, Span = new SourceSpan(content.Start, content.End) };
        if (PlainText.Is(content))
        {
            paragraph.ProcessInlines = false;
            paragraph.Inline = Root(Literal(content, line));
        }
        else if (InBold(content) is { } inside)
        {
            paragraph.ProcessInlines = false;
            var bold = new EmphasisInline
            {
                DelimiterChar = Bold[0],
                DelimiterCount = Bold.Length,
                Span = paragraph.Span,
                Line = line,
                IsClosed = true,
            };
            paragraph.Inline = Root(bold.AppendChild(Literal(inside, line)));
        }
        else if (PlainText.StaysInside(content))
        {
            paragraph.AppendLine(ref content, 0, line, content.Start, trackTrivia: false);
        }
        else
        {
            return null;
        }

        var cell = new TableCell { Span = paragraph.Span, Line = line };
        cell.Add(paragraph);
        return cell;
    }

    private static StringSlice? InBold(StringSlice content)
    {
        if (!content.AsSpan().StartsWith(Bold, StringComparison.Ordinal) || content.Length <= 2 * Bold.Length || !content.AsSpan().EndsWith(Bold, StringComparison.Ordinal))
        {
            return null;
        }

        var inside = new StringSlice(content.Text, content.Start + Bold.Length, content.End - Bold.Length);
        return PlainText.Is(inside) && !char.IsWhiteSpace(inside[inside.Start]) && !char.IsWhiteSpace(inside[inside.End]) ? inside : null;
    }

    private static ContainerInline Root(Inline only)
    {
        var root = new ContainerInline { IsClosed = true };
        return root.AppendChild(only);
    }

    private static LiteralInline Literal(StringSlice content, int line) => new()
    {
        Content = content,
        Span = new SourceSpan(content.Start, content.End),
        Line = line,
        IsClosed = true,
    };
}
