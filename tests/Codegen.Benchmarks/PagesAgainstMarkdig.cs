using System.Text;
using Codegen.Docs;
using Markdig;

namespace Codegen.Benchmarks;

/// <summary>Pages to specs, against Markdig's parse of the same texts: what reading adds to what it can't do without.</summary>
internal static class PagesAgainstMarkdig
{
    public static string Run(string folder)
    {
        PageFile[] files =
        [
            .. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
                .Select(path => new PageFile(path, Path.GetFileName(Path.GetDirectoryName(path)!), File.ReadAllBytes(path))),
        ];
        string[] texts = [.. files.Select(file => Encoding.UTF8.GetString(file.Content.Span))];
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

        // Products are read side by side, so Markdig gets the same processors.
        var comparison = new Comparison(
            () => texts.AsParallel().Select(text => Markdown.Parse(text, pipeline).Count).Sum(),
            () => DocsReader.Read(files, _ => null).Sum(product => product.Product.Actions.Count));
        return $"{files.Length} pages: {comparison.Run(rounds: 15)}";
    }
}
