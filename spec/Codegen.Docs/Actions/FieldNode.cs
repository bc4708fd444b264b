namespace Codegen.Docs.Actions;

/// <summary>A field while the rows of a table are put together: a value, or what contains the fields below it.</summary>
internal sealed class FieldNode
{
    /// <summary>As many children are found sooner by looking at each.</summary>
    private const int Few = 8;

    private List<FieldNode>? _children;
    private Dictionary<string, FieldNode>? _childrenByName;

    public FieldNode(string name) => Name = name;

    public string Name { get; }

    /// <summary>How many lists the paths put around the field.</summary>
    public int ListDepth { get; set; }

    /// <summary>The row that describes the field itself; a field that only contains others may have none.</summary>
    public FieldRow? Row { get; set; }

    /// <summary>The fields below, in the order of their first rows.</summary>
    public IReadOnlyList<FieldNode> Children => _children ?? (IReadOnlyList<FieldNode>)[];

    /// <summary>Finds or makes the child of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The child.</returns>
    public FieldNode Child(string name)
    {
        // Most fields are values and never get here.
        _children ??= [];
        if (Known(_children, name) is { } known)
        {
            return known;
        }

        var child = new FieldNode(name);
        _children.Add(child);
        _childrenByName?.Add(name, child);
        return child;
    }

    /// <summary>Takes the fields below away.</summary>
    /// <returns>The fields.</returns>
    public IReadOnlyList<FieldNode> TakeChildren()
    {
        IReadOnlyList<FieldNode> children = Children;
        _children = null;
        _childrenByName = null;
        return children;
    }

    private FieldNode? Known(List<FieldNode> children, string name)
    {
        if (children.Count > Few)
        {
            _childrenByName ??= children.ToDictionary(child => child.Name, StringComparer.Ordinal);
            return _childrenByName.TryGetValue(name, out FieldNode? known) ? known : null;
        }

        foreach (FieldNode child in children)
        {
            if (string.Equals(child.Name, name, StringComparison.Ordinal))
            {
                return child;
            }
        }

        return null;
    }
}
