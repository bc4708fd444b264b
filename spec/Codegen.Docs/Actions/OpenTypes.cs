namespace Codegen.Docs.Actions;

/// <summary>
/// Finds the models of fields whose type is only <c>array</c> or <c>object</c>: older pages put a table under its own heading
/// without a link to it.
/// </summary>
internal sealed class OpenTypes
{
    private readonly ModelTables _tables;
    private readonly Dictionary<FieldNode, ModelTable> _found = [];

    /// <summary>Looks at all tables of a side at once: what one mentions, no other can mean.</summary>
    /// <param name="tables">The models.</param>
    /// <param name="trees">The fields of the side's own table and of all models.</param>
    public OpenTypes(ModelTables tables, IEnumerable<IReadOnlyList<FieldNode>> trees)
    {
        _tables = tables;

        // What stands on the other side and is not mentioned here is that side's.
        var unclaimed = new HashSet<ModelTable>(tables.Own);
        var open = new List<FieldNode>();
        foreach (FieldNode node in trees.SelectMany(Leaves))
        {
            ModelTable? table = tables.ReferredBy(node);
            if (node.Row!.Type.IsOpen)
            {
                table = Mentioned(node);
                if (table is null)
                {
                    open.Add(node);
                }
                else
                {
                    _found[node] = table;
                }
            }

            if (table is not null)
            {
                unclaimed.Remove(table);
            }
        }

        if (open.Count == 1 && unclaimed.Count == 1)
        {
            _found[open[0]] = unclaimed.Single();
        }
    }

    /// <summary>The model of an open field.</summary>
    /// <param name="node">The field.</param>
    /// <returns>The model, or <see langword="null"/> when nothing on the page tells.</returns>
    public ModelTable? Find(FieldNode node) => _found.TryGetValue(node, out ModelTable? table) ? table : null;

    private static IEnumerable<FieldNode> Leaves(IReadOnlyList<FieldNode> nodes) =>
        nodes.SelectMany(node => node.Children.Count > 0 ? Leaves(node.Children) : [node]);

    /// <summary>
    /// The model whose name the description mentions, the first if it mentions several: what the others are for is said after
    /// that. Else the one called as the field is.
    /// </summary>
    private ModelTable? Mentioned(FieldNode node)
    {
        string description = node.Row!.Description;
        ModelTable? first = null;
        int firstPlace = int.MaxValue;
        foreach (ModelTable table in _tables.All)
        {
            if (table.Name.Length <= description.Length && PlaceOf(table.Name, description) is >= 0 and var place && place < firstPlace)
            {
                first = table;
                firstPlace = place;
            }
        }

        return first ?? _tables.FindIgnoringCase(node.Name);
    }

    private static int PlaceOf(string name, string text)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsWordPart(text, at - 1) && !IsWordPart(text, at + name.Length))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A word of a model's name is ASCII; the Chinese text around it needs no space.</summary>
    private static bool IsWordPart(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
