using Codegen.Docs.Actions;
using Codegen.Docs.Dialects;
using Codegen.Docs.Pages;
using Codegen.Docs.Products;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Docs;

/// <summary>Reads documentation pages into specs.</summary>
public static class DocsReader
{
    /// <summary>Reads pages.</summary>
    /// <param name="files">The files of one or more products, in any order: the order changes nothing.</param>
    /// <param name="previous">
    /// Finds the spec of a product as it was last written, or <see langword="null"/>: names that were given to its models are kept.
    /// </param>
    /// <param name="finish">
    /// Makes the spec of what the pages of a product say, given the spec as it was last written: corrects it and names its models.
    /// Called once a product, from several threads. Without it the models are named and nothing is corrected.
    /// </param>
    /// <param name="pageRead">Called for each page that has been read, from several threads.</param>
    /// <returns>The products in ordinal order of their names.</returns>
    public static IReadOnlyList<ProductReading> Read(
        IEnumerable<PageFile> files,
        Func<string, ProductSpec?> previous,
        Func<ProductSpec, ProductSpec?, ProductSpec>? finish = null,
        Action? pageRead = null)
    {
        finish ??= ModelNaming.Apply;
        PageFile[] all = [.. files];

        // Before the work is spread over threads: what the caller's function throws reaches the caller as it is.
        var memory = all.Select(file => file.Product).Distinct(StringComparer.Ordinal).ToDictionary(product => product, previous, StringComparer.Ordinal);
        var known = new KnownFields();
        var pages = new ReadPage[all.Length];
        Parallel.For(0, all.Length, i =>
        {
            pages[i] = PageReader.Read(all[i], Vocabulary.Default, known);
            pageRead?.Invoke();
        });
        IGrouping<string, ReadPage>[] products = [.. pages.GroupBy(page => page.File.Product, StringComparer.Ordinal).OrderBy(product => product.Key, StringComparer.Ordinal)];
        var readings = new ProductReading[products.Length];
        Parallel.For(0, products.Length, i =>
            readings[i] = ProductReader.Read(products[i].Key, products[i], spec => finish(spec, memory[products[i].Key])));
        return readings;
    }
}
