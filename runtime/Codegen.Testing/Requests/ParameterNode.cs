namespace Codegen.Testing.Requests;

/// <summary>Parameters as the tree that their dotted names spell out.</summary>
internal sealed class ParameterNode
{
    // What is nested deeper is no request that anybody means.
    private const int MaxDepth = 32;

    private Dictionary<string, ParameterNode>? _children;

    /// <summary>The value, if a parameter has this very name.</summary>
    public string? Value { get; private set; }

    public bool HasChildren => _children is not null;

    public IReadOnlyDictionary<string, ParameterNode> Children => _children ??= [];

    public static ParameterNode Of(IReadOnlyDictionary<string, string> parameters)
    {
        var root = new ParameterNode();
        foreach (var (name, value) in parameters) root.Add(name, value);
        return root;
    }

    public ParameterNode? this[string name] => _children?.GetValueOrDefault(name);

    /// <summary>Whether nothing was sent; an empty text is nothing.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Value) && _children is null;

    /// <summary>The children by their index, in order; those whose names are no index come last.</summary>
    public IEnumerable<KeyValuePair<string, ParameterNode>> Items => Children.OrderBy(child => IndexOf(child.Key) ?? long.MaxValue);

    public static long? IndexOf(string name) =>
        long.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : null;

    private void Add(string name, string value)
    {
        var node = this;
        var rest = name.AsSpan();
        for (var depth = 1; depth < MaxDepth && rest.IndexOf('.') is var dot and > 0; depth++)
        {
            node = node.Child(rest[..dot].ToString());
            rest = rest[(dot + 1)..];
        }

        node.Child(rest.Length == name.Length ? name : rest.ToString()).Value = value;
    }

    private ParameterNode Child(string name)
    {
        _children ??= new Dictionary<string, ParameterNode>(StringComparer.Ordinal);
        if (!_children.TryGetValue(name, out var child)) _children.Add(name, child = new ParameterNode());
        return child;
    }
}
