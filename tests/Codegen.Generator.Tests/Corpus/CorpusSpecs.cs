using Codegen.Docs;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>The specs of all products whose real pages lie in <see cref="SharedFolder"/>.</summary>
internal static class CorpusSpecs
{
    private static readonly Lazy<IReadOnlyList<ProductSpec>?> All = new(Read);

    /// <summary>The specs; the test is skipped where there are no pages.</summary>
    public static IReadOnlyList<ProductSpec> Get()
    {
        Skip.If(All.Value is null, "There is no folder 'shared/corpus/en' here or above.");
        return All.Value!;
    }

    private static IReadOnlyList<ProductSpec>? Read() => SharedFolder.Find("corpus", "en") is { } folder
        ? [.. DocsReader.Read(Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => Page(folder, file)), previous: _ => null)
            .Select(reading => reading.Product)]
        : null;

    private static PageFile Page(string folder, string file) =>
        new(Path.GetRelativePath(folder, file), Path.GetFileName(Path.GetDirectoryName(file)!), File.ReadAllBytes(file));
}
