using System.Text;
using Codegen.Docs.Markdown;
using Codegen.Docs.Pages;
using Codegen.Tests.Shared;
using Markdig;

namespace Codegen.Docs.Tests;

/// <summary>Tables and headings that are read in place are what Markdig makes of the same lines.</summary>
public class PlainBlockTests
{
    private static readonly MarkdownPipeline MarkdigAlone = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .Build();

    private static readonly string[] Pieces =
    [
        "a", "Name", "value_of_it", "_", "__", "*", "**", "**Yes**", "**A.N.b_c**", "`", "``", "`code`", "` a `", "` a`", "`a|b`", "[", "]", "(", ")", "[text](#anchor)",
        "[a](b_c/d)", "[*Model*](#Model)", "[[a](b)]", "\\_", "\\~", "\\\\", "<BR/>", "array[[*Model*](#Model)]", "![image](a.png)", "<", ">", "<br />", "<token>", "<a title=\"x|y\">", "<!-- |", "\\", "\\|",
        "&amp;", "&lt;", "&", "!", "~", "~~a~~", "#", "-", "--", ":", "\"", "'", "https://example.com/a_b", "中文", "，", "。", "  ", "\u00A0", "\u3000", "\t", "{#id}", "$", "^", "=",
    ];

    private static readonly string[] Dashes = ["---", ":---", "---:", ":-:", "-", "--", " :--- ", "", "a", "- -", "—"];

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| **c_d** | `e` |\n", 1)]
    [InlineData("|a|b|\n|-|-|\n|c|d", 1)]
    [InlineData("| a | b |\r\n|---|---|\r\n| c | d |\r\n\r\ntext", 1)]
    [InlineData("| a | b |\n|---|---|\n| c \\| d | [e](#e) `f` <br /> g |\n", 1)]
    [InlineData("| a | b |\n|---|---|\n| 1\\~8 [1\\~8] | array[[*A*](#A)] |\n", 1)]
    [InlineData("text\n| a | b |\n|---|---|\n| c | d |\n", 0)]
    [InlineData("| a | b |\n| c | d |\n", 0)]
    public void Plain_tables_are_read(string text, int tables)
    {
        Assert.Equal(tables, PlainTables(text));
        Assert.Equal(Show(text, MarkdigAlone), Show(text));
    }

    [Theory]
    [InlineData("# Get things - GetThing\n", 1)]
    [InlineData("###### a\n# b\ntext\n## c", 3)]
    [InlineData("# `a`\n", 0)]
    [InlineData("# a #\n", 0)]
    [InlineData("####### a\n", 0)]
    [InlineData("#a\n", 0)]
    public void Plain_headings_are_read(string text, int headings)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Insert(0, new PlainHeadingParser());
        Assert.Equal(headings, Markdig.Markdown.Parse(text, builder.Build()).OfType<PlainHeading>().Count());
        Assert.Equal(Show(text, MarkdigAlone), Show(text));
    }

    [Fact]
    public void Random_pages_are_what_Markdig_reads()
    {
        int quick = 0;
        for (int number = 0; number < 20_000; number++)
        {
            string text = RandomPage(TestSeed.Of(number));
            string expected = Show(text, MarkdigAlone);
            string actual = Show(text);
            if (!string.Equals(expected, actual, StringComparison.Ordinal))
            {
                Assert.Fail($"{TestSeed.Hint} Case {number}:\n{text}\n-- Markdig:\n{expected}\n-- here:\n{actual}");
            }

            quick += PlainTables(text) > 0 ? 1 : 0;
        }

        // A test of tables that are all left to Markdig would hold whatever the parser did.
        Assert.InRange(quick, 2_000, 20_000);
    }

    [SkippableTheory]
    [InlineData("zh")]
    [InlineData("en")]
    [InlineData("en-older")]
    [InlineData("history")]
    public void Real_tables_are_what_Markdig_reads(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(SharedFolder.Require("corpus", folder), "*.md", SearchOption.AllDirectories))
        {
            PageText.TryDecode(File.ReadAllBytes(file), out string text, out _);
            Assert.True(string.Equals(Show(text, MarkdigAlone), Show(text), StringComparison.Ordinal), file);
        }
    }

    private static int PlainTables(string text) =>
        MarkdownPage.TryParse(text, out _)!.Sections.SelectMany(section => section.Blocks).OfType<PlainTable>().Count();

    private static string RandomPage(Random random)
    {
        int columns = random.Next(1, 5);
        var page = new StringBuilder();
        page.Append(random.Next(5) switch { 0 => "# Heading\n", 4 => RandomHeading(random), 1 => "A paragraph.\n", 2 => "\n", _ => "A paragraph.\n\n" });
        AppendRow(page, random, columns, Pieces);
        page.Append('|').AppendJoin('|', Enumerable.Range(0, columns).Select(_ => random.Next(60) == 0 ? Dashes[random.Next(Dashes.Length)] : Dashes[random.Next(3)])).Append("|\n");
        for (int row = random.Next(4); row > 0; row--)
        {
            AppendRow(page, random, columns, Pieces);
        }

        page.Append(random.Next(8) switch { 0 => "# Heading\n", 1 => "behind\n", 2 => "> quote\n", 3 => "```\ncode\n```\n", 4 => string.Empty, 5 => "   \n\nbehind", _ => "\nbehind [text](#a)\n" });
        return random.Next(10) == 0 ? page.Replace("\n", "\r\n").ToString() : page.ToString();
    }

    private static string RandomHeading(Random random)
    {
        var heading = new StringBuilder().Append(' ', random.Next(10) == 0 ? random.Next(6) : 0).Append('#', random.Next(1, 8)).Append(random.Next(10) == 0 ? "\t" : " ");
        for (int piece = random.Next(4); piece > 0; piece--)
        {
            heading.Append(Pieces[random.Next(3) > 0 ? random.Next(2) : random.Next(Pieces.Length)]).Append(' ', random.Next(2));
        }

        return heading.Append(random.Next(6) == 0 ? "#" : string.Empty).Append(random.Next(2) == 0 ? "\n" : "\n\n").ToString();
    }

    private static void AppendRow(StringBuilder page, Random random, int columns, string[] pieces)
    {
        columns += random.Next(40) switch { 0 => -1, 1 => 1, _ => 0 };
        page.Append(random.Next(40) == 0 ? " |" : "|");
        for (int column = 0; column < columns; column++)
        {
            page.Append(' ', random.Next(3));
            for (int piece = random.Next(4); piece > 0; piece--)
            {
                page.Append(pieces[random.Next(3) > 0 ? random.Next(2) : random.Next(pieces.Length)]).Append(' ', random.Next(2));
            }

            page.Append(' ', random.Next(2)).Append(column + 1 < columns || random.Next(10) > 0 ? "|" : string.Empty);
        }

        page.Append(' ', random.Next(8) == 0 ? 2 : 0).Append('\n');
    }

    private static string Show(string text) => Show(MarkdownPage.TryParse(text, out _)!);

    private static string Show(string text, MarkdownPipeline pipeline) => Show(MarkdownPage.TryParse(text, pipeline)!);

    /// <summary>All that the reader of a page asks of it.</summary>
    private static string Show(MarkdownPage page)
    {
        var shown = new List<string>();
        foreach (MarkdownSection section in page.Sections)
        {
            shown.Add($"# {section.Heading} at {section.Offset}: {string.Join(" / ", section.Paragraphs())}");
            foreach (MarkdownTable table in section.Tables)
            {
                shown.Add($"table at {table.Offset}: {string.Join(" / ", table.Head)}");
                shown.AddRange(table.Rows.Select(row => Show(row, page.Text)));
            }

            shown.AddRange(section.Links().Select(link => $"{link.Url} at {link.Place}"));
        }

        return string.Join('\n', shown);
    }

    /// <remarks>Of a row's place the line: Markdig has it begin with the space before some words and not before others, and
    /// knows no place of a row that is empty.</remarks>
    private static string Show(MarkdownRow row, string page)
    {
        var links = new List<MarkdownLink>();
        string[] cells = [.. row.Cells.Select(cell => $"{cell.Plain()} ~ {cell.Clean()} ~ {cell.WithLinkMarks(links)}")];
        string line = row.Cells.All(cell => cell.Plain().Length == 0) ? "of nothing" : $"in line {page.AsSpan(0, row.Offset).Count('\n')}";
        return $"row {line}: {string.Join(" / ", cells)}; {string.Join(" ; ", links)}";
    }
}
