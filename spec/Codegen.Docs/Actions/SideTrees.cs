namespace Codegen.Docs.Actions;

/// <summary>The trees of one side: that of its own table and those of the models. What a table describes stands in that table's tree.</summary>
/// <remarks>
/// A row may refer to a model while others spell out with dots what it contains: <c>Disk</c>, a link, beside
/// <c>Disk.N.Size</c>. Those are fields of the model, whose table says less than the page knows.
/// </remarks>
internal sealed class SideTrees
{
    private readonly ModelTables _tables;
    private readonly Dictionary<string, FieldNode> _models = new(StringComparer.Ordinal);
    private readonly FieldNode _root;

    /// <summary>Puts the trees of a side together.</summary>
    /// <param name="tables">The models.</param>
    /// <param name="read">The tables of models that were read for the other side: their nodes are not changed.</param>
    /// <param name="root">The tree of the side's own table.</param>
    public SideTrees(ModelTables tables, FieldTrees read, FieldNode root)
    {
        _tables = tables;
        _root = root;
        foreach (ModelTable table in tables.All)
        {
            _models.Add(table.Name, read.Of(table.Section));
        }

        // Hardly a page has both, and a copy of all others would cost.
        if (SpellsOut(root) || _models.Values.Any(SpellsOut))
        {
            FieldNode[] models = [.. _models.Values];
            foreach (ModelTable table in tables.All)
            {
                _models[table.Name] = new FieldNode(string.Empty);
            }

            _root = new FieldNode(string.Empty);
            for (int i = 0; i < models.Length; i++)
            {
                Place(_models[tables.All[i].Name], models[i]);
            }

            Place(_root, root);
        }
    }

    /// <summary>The fields of the side's own table.</summary>
    public IReadOnlyList<FieldNode> Root => _root.Children;

    /// <summary>All trees, the side's own first.</summary>
    public IEnumerable<IReadOnlyList<FieldNode>> All => [Root, .. _tables.All.Select(Of)];

    /// <summary>The fields of a model.</summary>
    /// <param name="table">The model's table.</param>
    /// <returns>The fields: the table's, then those that are spelled out elsewhere.</returns>
    public IReadOnlyList<FieldNode> Of(ModelTable table) => _models[table.Name].Children;

    private bool SpellsOut(FieldNode node) =>
        node.Children.Count > 0 && (_tables.ReferredBy(node) is not null || node.Children.Any(SpellsOut));

    /// <summary>
    /// Adds a field to another of the same name. What a field contains that refers to a model goes to the model's tree, and
    /// with that nearer to a root: models that contain themselves come to an end.
    /// </summary>
    private void Place(FieldNode into, FieldNode field)
    {
        into.ListDepth = Math.Max(into.ListDepth, field.ListDepth);
        into.Row ??= field.Row;
        FieldNode place = into;
        if (_tables.ReferredBy(into) is { } table)
        {
            place = _models[table.Name];
            PlaceAll(place, into.TakeChildren());
        }

        PlaceAll(place, field.Children);
    }

    private void PlaceAll(FieldNode into, IReadOnlyList<FieldNode> fields)
    {
        foreach (FieldNode field in fields)
        {
            Place(into.Child(field.Name), field);
        }
    }
}
