using Codegen.Docs.Markdown.Limits;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>A page as Markdig reads it, cut at its headings.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = WithPlainBlocks();

    private MarkdownPage(string text, IReadOnlyList<MarkdownSection> sections)
    {
        Text = text;
        Sections = sections;
    }

    /// <summary>A page without a word.</summary>
    public static MarkdownPage Empty { get; } = new(string.Empty, []);

    /// <summary>The page's text.</summary>
    public string Text { get; }

    /// <summary>The sections in the page's order, nested ones after the one that they are in.</summary>
    public IReadOnlyList<MarkdownSection> Sections { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="exceeded">What there is too much of, when the page is not read.</param>
    /// <returns>The page, or <see langword="null"/> when it is more than anyone writes, see <see cref="ParserLimits"/>.</returns>
    public static MarkdownPage? TryParse(string text, out ExceededLimit? exceeded)
    {
        exceeded = ParserLimits.FirstExceeded(text);
        MarkdownPage? page = exceeded is null ? TryParse(text, Pipeline) : null;
        exceeded ??= page is null ? ExceededLimit.Nesting : null;
        return page;
    }

    /// <summary>Reads a text without limits, with another set of parsers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pipeline">The parsers.</param>
    /// <returns>The page, or <see langword="null"/> when its elements are nested deeper than Markdig allows.</returns>
    internal static MarkdownPage? TryParse(string text, MarkdownPipeline pipeline)
    {
        if (TryParseDocument(text, pipeline) is not { } document)
        {
            return null;
        }

        var sections = new List<MarkdownSection>();
        var blocks = new List<Block>();
        sections.Add(new MarkdownSection(string.Empty, 0, 0, blocks, text));
        foreach (Block block in document)
        {
            if (block is HeadingBlock heading)
            {
                blocks = [];
                sections.Add(new MarkdownSection(WordsOf(heading), heading.Level, heading.Span.Start, blocks, text));
            }
            else if (block is not YamlFrontMatterBlock)
            {
                blocks.Add(block);
            }
        }

        return new MarkdownPage(text, sections);
    }

    /// <summary>Reads one line of a table by itself, under a head of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">How many columns the table has; cells beyond them are none.</param>
    /// <returns>The row, without the cells that it lacks, or <see langword="null"/> when the line is none.</returns>
    public static MarkdownRow? ParseRow(string line, int columns)
    {
        // A wide head for each of many short rows would be the most that Markdig reads; what a row lacks is as good as empty.
        columns = Math.Min(columns, line.Count(c => c == '|') + 1);
        string head = string.Concat(Enumerable.Repeat("|a", columns)) + "|\n" + string.Concat(Enumerable.Repeat("|-", columns)) + "|\n";
        return TryParseDocument(head + line, Pipeline) is [var table] ? MarkdownTable.OnlyRow(table) : null;
    }

    private static string WordsOf(HeadingBlock heading) =>
        heading is PlainHeading plain ? plain.Words.AsSpan().Trim().ToString() : MarkdownText.Plain(heading.Inline);

    private static MarkdownPipeline WithPlainBlocks()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables();
        builder.BlockParsers.Insert(0, new PlainTableParser());
        builder.BlockParsers.Insert(1, new PlainHeadingParser());
        return builder.Build();
    }

    private static MarkdownDocument? TryParseDocument(string text, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's limit on nesting, which keeps crafted text from exhausting the stack; it has no exception of its own.
            return null;
        }
    }
}
