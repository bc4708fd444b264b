using Codegen.Docs;
using Codegen.Tests.Shared;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>The specs of all products whose real pages lie in <see cref="SharedFolder"/>.</summary>
internal static class CorpusSpecs
{
    private static readonly Lazy<IReadOnlyList<PageFile>> AllPages = new(() => ReadPages(SharedFolder.Require("corpus", "en")));

    private static readonly Lazy<IReadOnlyList<ProductSpec>> All = new(() => [.. DocsReader.Read(Pages(), previous: _ => null).Select(reading => reading.Product)]);

    /// <summary>The specs; the test is skipped where there are no pages.</summary>
    public static IReadOnlyList<ProductSpec> Get() => All.Value;

    /// <summary>The pages; the test is skipped where there are none.</summary>
    public static IReadOnlyList<PageFile> Pages() => AllPages.Value;

    private static PageFile[] ReadPages(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(
            file => new PageFile(Path.GetRelativePath(folder, file), Path.GetFileName(Path.GetDirectoryName(file)!), File.ReadAllBytes(file))),
    ];
}
