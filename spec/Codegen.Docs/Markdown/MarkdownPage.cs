using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>A page as Markdig reads it, cut at its headings.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = WithPlainTables();

    /// <summary>
    /// Markdig looks for the end of each bracket on the rest of its paragraph: a paragraph with more of them than this is
    /// no text, and would take minutes.
    /// </summary>
    private const int MaxBracketsInParagraph = 8_000;

    private MarkdownPage(string text, IReadOnlyList<MarkdownSection> sections)
    {
        Text = text;
        Sections = sections;
    }

    /// <summary>The page's text.</summary>
    public string Text { get; }

    /// <summary>The sections in the page's order, nested ones after the one that they are in.</summary>
    public IReadOnlyList<MarkdownSection> Sections { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The page, or <see langword="null"/> when its elements are nested deeper, or its brackets are more, than anyone writes.</returns>
    public static MarkdownPage? TryParse(string text) => TryParse(text, Pipeline);

    /// <summary>Reads a page with another set of parsers.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="pipeline">The parsers.</param>
    /// <returns>The page, or <see langword="null"/> when no one would write it.</returns>
    internal static MarkdownPage? TryParse(string text, MarkdownPipeline pipeline)
    {
        if (HasTooManyBrackets(text) || TryParseDocument(text, pipeline) is not { } document)
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
                sections.Add(new MarkdownSection(MarkdownText.Plain(heading.Inline), heading.Level, heading.Span.Start, blocks, text));
            }
            else if (block is not YamlFrontMatterBlock)
            {
                blocks.Add(block);
            }
        }

        return new MarkdownPage(text, sections);
    }

    /// <summary>Reads one line of a table by itself, under a head of as many columns.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">How many columns the table has.</param>
    /// <returns>The row, or <see langword="null"/> when the line is none.</returns>
    public static TableRow? ParseRow(string line, int columns)
    {
        string head = string.Concat(Enumerable.Repeat("|a", columns)) + "|\n" + string.Concat(Enumerable.Repeat("|-", columns)) + "|\n";
        return TryParseDocument(head + line, Pipeline) is [Table { Count: 2 } table] ? table[1] as TableRow : null;
    }

    private static MarkdownPipeline WithPlainTables()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables();
        builder.BlockParsers.Insert(0, new PlainTableParser());
        return builder.Build();
    }

    private static bool HasTooManyBrackets(string text)
    {
        // Nearly every page has few in all.
        int brackets = 0;
        for (int bracket = text.IndexOf('['); bracket >= 0 && brackets <= MaxBracketsInParagraph; bracket = text.IndexOf('[', bracket + 1))
        {
            brackets++;
        }

        return brackets > MaxBracketsInParagraph && HasTooManyBracketsInParagraph(text);
    }

    private static bool HasTooManyBracketsInParagraph(string text)
    {
        int brackets = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                brackets++;
            }
            else if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '\r')
            {
                brackets = 0;
            }

            if (brackets > MaxBracketsInParagraph)
            {
                return true;
            }
        }

        return false;
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
