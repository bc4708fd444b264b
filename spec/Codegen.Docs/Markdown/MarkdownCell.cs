using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>
/// A cell of a table. Most hold bare words, in bold or not, and most others mark-up that is read when it is asked for; the rest
/// have Markdig's inlines.
/// </summary>
internal readonly struct MarkdownCell
{
    private const string Bold = "**";

    /// <summary>The page's text, in which the cell is a place, or the paragraph. One field for either: a page has hundreds of cells.</summary>
    private readonly object? _source;
    private readonly int _start;
    private readonly int _length;
    private readonly bool _isMarkedUp;

    private MarkdownCell(StringSlice content, bool isMarkedUp)
    {
        _source = content.Text;
        _start = content.Start;
        _length = content.Length;
        _isMarkedUp = isMarkedUp;
    }

    private MarkdownCell(LeafBlock paragraph) => _source = paragraph;

    /// <summary>What Markdig looks for inlines in; <see langword="null"/> when there is no need to.</summary>
    public LeafBlock? Paragraph => _source as LeafBlock;

    /// <summary>Reads a cell of a plain table.</summary>
    /// <param name="content">What stands between its bars.</param>
    /// <param name="line">The number of its line.</param>
    /// <param name="parser">The parser that the blocks name as theirs.</param>
    /// <param name="cell">The cell.</param>
    /// <returns><see langword="false"/> when something in it could reach beyond its bars.</returns>
    public static bool TryRead(StringSlice content, int line, BlockParser parser, out MarkdownCell cell)
    {
        if (PlainText.Is(content))
        {
            cell = new MarkdownCell(content, isMarkedUp: false);
            return true;
        }

        if (InBold(content) is { } inside)
        {
            cell = new MarkdownCell(inside, isMarkedUp: false);
            return true;
        }

        if (CellMarkup.Is(content))
        {
            cell = new MarkdownCell(content, isMarkedUp: true);
            return true;
        }

        if (!PlainText.StaysInside(content))
        {
            cell = default;
            return false;
        }

        var paragraph = new ParagraphBlock(parser) { Line = line, Span = new SourceSpan(content.Start, content.End) };
        paragraph.AppendLine(ref content, 0, line, content.Start, trackTrivia: false);
        cell = new MarkdownCell(paragraph);
        return true;
    }

    /// <summary>A cell of a table of Markdig's.</summary>
    /// <param name="cell">The cell's block.</param>
    /// <returns>The cell.</returns>
    public static MarkdownCell Of(Block cell) => cell is ContainerBlock { Count: > 0 } content && content[0] is LeafBlock leaf ? new MarkdownCell(leaf) : default;

    /// <summary>The bare words of a cell that has nothing else.</summary>
    /// <returns>The words without spaces around them; <see langword="null"/> when there is more.</returns>
    public string? OnlyWords() => Page is null ? MarkdownText.OnlyLiteral(Inlines)?.Trim() : _isMarkedUp ? null : Words.Trim().ToString();

    /// <inheritdoc cref="MarkdownText.Plain(ContainerInline?)"/>
    public string Plain() => Page is null ? MarkdownText.Plain(Inlines) : _isMarkedUp ? CellText.Plain(Content) : Words.Trim().ToString();

    /// <inheritdoc cref="MarkdownText.Clean(ContainerInline?)"/>
    public string Clean() => Page is null ? MarkdownText.Clean(Inlines) : _isMarkedUp ? CellText.Clean(Content) : MarkdownText.Clean(Words);

    /// <inheritdoc cref="MarkdownText.WithLinkMarks(ContainerInline?, List{MarkdownLink})"/>
    public string WithLinkMarks(List<MarkdownLink> links) =>
        Page is null ? MarkdownText.WithLinkMarks(Inlines, links) : _isMarkedUp ? CellText.Plain(Content, links) : Plain();

    /// <summary>The links, in order.</summary>
    /// <returns>The links.</returns>
    public IEnumerable<PlacedLink> Links() =>
        _isMarkedUp ? CellText.Links(Content) : Inlines?.Descendants<LinkInline>().Select(PlacedLink.Of) ?? [];

    private ContainerInline? Inlines => Paragraph?.Inline;

    private string? Page => _source as string;

    private ReadOnlySpan<char> Words => Page.AsSpan(_start, _length);

    private StringSlice Content => new(Page!, _start, _start + _length - 1);

    private static StringSlice? InBold(StringSlice content)
    {
        if (!content.AsSpan().StartsWith(Bold, StringComparison.Ordinal) || content.Length <= 2 * Bold.Length || !content.AsSpan().EndsWith(Bold, StringComparison.Ordinal))
        {
            return null;
        }

        var inside = new StringSlice(content.Text, content.Start + Bold.Length, content.End - Bold.Length);
        return PlainText.Is(inside) && !char.IsWhiteSpace(inside[inside.Start]) && !char.IsWhiteSpace(inside[inside.End]) ? inside : null;
    }
}
