using System.Globalization;
using System.Text;
using Codegen.Benchmarks.Measuring;
using Codegen.Docs;
using Markdig;

namespace Codegen.Benchmarks.Pages;

/// <summary>Pages to specs, against Markdig's parse of the same texts: what reading adds to what it can't do without.</summary>
internal static class ReadingPages
{
    /// <summary>Until the runtime has optimised what either side runs: for a while it has done so for one and not for the other.</summary>
    private const int WarmUps = 60;

    public static IEnumerable<Figure> Run()
    {
        PageFile[] files = CorpusFolder.Files();
        string[] texts = [.. files.Select(file => Encoding.UTF8.GetString(file.Content.Span))];
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

        // Products are read side by side, so Markdig gets the same processors.
        var comparison = new Comparison(
            () => texts.AsParallel().Select(text => Markdown.Parse(text, pipeline).Count).Sum(),
            () => DocsReader.Read(files, _ => null));
        (Spread ratio, string behind) = comparison.Run(rounds: 25, WarmUps);
        return [new Figure(string.Create(CultureInfo.InvariantCulture, $"{files.Length:N0} pages to specs"), "Markdig parsing the same texts", ratio, Goal.AtMost(1.3), behind)];
    }
}
