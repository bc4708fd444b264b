using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>A heading and what stands between it and the next one.</summary>
/// <param name="Heading">The heading's text; empty for what stands before the first.</param>
/// <param name="Level">The heading's level, 1 to 6; 0 for what stands before the first.</param>
/// <param name="Offset">Where the heading starts in the page.</param>
/// <param name="Blocks">The blocks under the heading.</param>
/// <param name="Page">The page's text.</param>
internal sealed record MarkdownSection(string Heading, int Level, int Offset, IReadOnlyList<Block> Blocks, string Page)
{
    private IReadOnlyList<MarkdownTable>? _tables;

    /// <summary>The tables among the blocks, read once: several questions are asked of each.</summary>
    public IReadOnlyList<MarkdownTable> Tables => _tables ??= [.. MarkdownTable.In(Blocks, Page)];

    /// <summary>The marks that the site's renderer makes a coloured box of: they are no words.</summary>
    private static readonly string[] BoxMarks = ["!>", "?>"];

    /// <summary>The links in the section, in the page's order.</summary>
    public IEnumerable<PlacedLink> Links() => Blocks.SelectMany(LinksOf);

    /// <summary>The section's prose, as clean text. Rows that belong to no table are none, though they are to Markdown.</summary>
    /// <returns>A text a paragraph, a list's items among them; none is empty.</returns>
    public IEnumerable<string> Paragraphs() =>
        Blocks.Where(block => block is ParagraphBlock or ListBlock or QuoteBlock)
            .SelectMany(block => block is ParagraphBlock paragraph ? [paragraph] : ((ContainerBlock)block).Descendants<ParagraphBlock>())
            .Where(paragraph => !RowLine.IsAt(Page, paragraph.Span.Start))
            .Select(paragraph => WithoutMark(MarkdownText.Clean(paragraph.Inline)))
            .Where(text => text.Length > 0);

    private static IEnumerable<PlacedLink> LinksOf(Block block) => block switch
    {
        PlainTable table => table.Links,
        LeafBlock leaf => leaf.Inline?.Descendants<LinkInline>().Select(PlacedLink.Of) ?? [],
        _ => block.Descendants<LinkInline>().Select(PlacedLink.Of),
    };

    private static string WithoutMark(string text) =>
        BoxMarks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal)) ? text.Substring(2).TrimStart() : text;
}
