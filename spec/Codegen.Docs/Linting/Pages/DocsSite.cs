namespace Codegen.Docs.Linting.Pages;

/// <summary>The pages of all products at hand: they link to each other.</summary>
internal sealed class DocsSite
{
    private readonly Dictionary<string, ProductPages> _products;

    public DocsSite(IEnumerable<LintPage> pages)
    {
        _products = pages.GroupBy(page => page.File.Product, StringComparer.Ordinal)
            .ToDictionary(product => product.Key, product => new ProductPages(product.Key, product), StringComparer.Ordinal);
    }

    public IEnumerable<ProductPages> Products => _products.Values;

    public ProductPages? Find(string product) => _products.TryGetValue(product, out ProductPages? pages) ? pages : null;
}
