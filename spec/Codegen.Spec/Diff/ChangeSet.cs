namespace Codegen.Spec.Diff;

/// <summary>Collects the changes of a product. What is the same change of the same type becomes one, with all its places.</summary>
internal sealed class ChangeSet
{
    private readonly Dictionary<Change, List<Place>> _places = new();
    private readonly string _product;

    public ChangeSet(string product) => _product = product;

    /// <summary>Adds a change.</summary>
    /// <param name="change">Makes the change from the product's name; it has no places yet.</param>
    /// <param name="place">Where it is seen, or <see langword="null"/> for the product as a whole.</param>
    public void Add(Func<string, Change> change, Place? place = null)
    {
        Change key = change(_product);
        if (!_places.TryGetValue(key, out List<Place>? places))
        {
            _places.Add(key, places = []);
        }

        if (place is not null)
        {
            places.Add(place);
        }
    }

    /// <summary>The changes: the worst first, then in the order of the actions and fields that they are seen at.</summary>
    /// <returns>The changes with their places.</returns>
    public IReadOnlyList<Change> ToList() =>
    [
        .. _places.Select(entry => entry.Key with { Places = entry.Value.ToEquatableArray() })
            .OrderByDescending(change => change.Impact)
            .ThenBy(change => change.Places.Count == 0 ? string.Empty : change.Places[0].ToString(), StringComparer.Ordinal)
            .ThenBy(change => change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(change => change.Owner, StringComparer.Ordinal)
            .ThenBy(change => change.Summary, StringComparer.Ordinal),
    ];
}
