namespace Codegen.Spec.Diff;

/// <summary>What has changed between two sets of specs, for a caller of the code that is generated from them.</summary>
/// <param name="Changes">By product in ordinal order; within one, the worst first.</param>
public sealed record SpecDiff(IReadOnlyList<Change> Changes)
{
    /// <summary>The worst that any change means, or <see langword="null"/> when there is none.</summary>
    public Impact? Worst => Changes.Count == 0 ? null : Changes.Max(change => change.Impact);

    /// <summary>Compares specs, those of one product with each other.</summary>
    /// <param name="old">The old specs.</param>
    /// <param name="new">The new specs.</param>
    /// <returns>The changes. The order of the specs makes no difference.</returns>
    public static SpecDiff Between(IEnumerable<ProductSpec> old, IEnumerable<ProductSpec> @new)
    {
        var olds = old.ToDictionary(product => product.Product, StringComparer.Ordinal);
        var news = @new.ToDictionary(product => product.Product, StringComparer.Ordinal);
        return new SpecDiff(
        [
            .. olds.Keys.Union(news.Keys, StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .SelectMany(name => (Find(olds, name), Find(news, name)) switch
                {
                    ({ } before, { } after) => ProductComparer.Compare(before, after),
                    ({ } before, null) => [ProductComparer.OneSided(before, isNew: false)],
                    (_, var after) => [ProductComparer.OneSided(after!, isNew: true)],
                }),
        ]);
    }

    /// <summary>Compares two specs as those of one product, also when it is called differently in them.</summary>
    /// <param name="old">The old spec.</param>
    /// <param name="new">The new spec.</param>
    /// <returns>The changes.</returns>
    public static SpecDiff Between(ProductSpec old, ProductSpec @new) => new(ProductComparer.Compare(old, @new));

    /// <summary>How many changes mean this much.</summary>
    /// <param name="impact">What they mean.</param>
    /// <returns>The number.</returns>
    public int Count(Impact impact) => Changes.Count(change => change.Impact == impact);

    private static ProductSpec? Find(Dictionary<string, ProductSpec> products, string name) =>
        products.TryGetValue(name, out ProductSpec? product) ? product : null;
}
