using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Docs.Actions;

/// <summary>Builds one side of an action from its tables.</summary>
internal sealed class MessageBuilder
{
    private readonly PageDiagnostics _diagnostics;
    private readonly ModelTables _tables;
    private readonly bool _isRequest;

    /// <summary>The models that were reached, by name. A model stands here before its fields are read: it may contain itself.</summary>
    private readonly Dictionary<string, ModelSpec?> _models = new(StringComparer.Ordinal);

    /// <summary>Models whose fields are still to be read: a queue, because a chain of models may be longer than a stack is deep.</summary>
    private readonly Queue<(string Name, string TypeName, IReadOnlyList<FieldNode> Nodes, string Path)> _pending = new();
    private readonly SideTrees _trees;
    private readonly KnownFields _known;
    private readonly List<string> _order = [];

    /// <summary>Made for the first field that says no more than that it has structure: most pages have none.</summary>
    private readonly Lazy<OpenTypes> _openTypes;

    private MessageBuilder(PageSide own, PageSide other, bool isRequest, FieldTrees read, KnownFields known, Vocabulary words, PageDiagnostics diagnostics)
    {
        _known = known;
        _diagnostics = diagnostics;
        _isRequest = isRequest;
        FieldNode root = FieldTreeBuilder.Build(
            FieldTable.Read(own.Fields!, words, diagnostics).Where(row => !Envelope.Contains(row.Name, isRequest)),
            diagnostics);
        if (!FieldTable.IsIn(own.Fields!, words) && own.Models.FirstOrDefault(section => FieldTable.IsIn(section, words)) is { } first)
        {
            diagnostics.Warning(
                DocDiagnosticIds.NoTables,
                first.Offset,
                $"The table stands under '{first.Heading}', so it is read as that of a model, which nothing refers to: under '{own.Fields!.Heading}' there is no table. "
                + "Put it there, without a heading of its own, if it is the action's.");
        }

        _tables = new ModelTables(own.Models, other.Models, words);
        _trees = new SideTrees(_tables, read, root);
        _openTypes = new Lazy<OpenTypes>(() => new OpenTypes(_tables, _trees.All));
    }

    /// <summary>Builds a side.</summary>
    /// <param name="action">The page's sections.</param>
    /// <param name="isRequest">Which side to build.</param>
    /// <param name="read">The tables of models that were read for the other side.</param>
    /// <param name="known">The fields of all pages.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <param name="diagnostics">Takes what can't be read.</param>
    /// <returns>The side.</returns>
    public static MessageSpec Build(
        ActionPage action, bool isRequest, FieldTrees read, KnownFields known, Vocabulary words, PageDiagnostics diagnostics)
    {
        (PageSide own, PageSide other) = isRequest ? (action.Request, action.Response) : (action.Response, action.Request);
        return new MessageBuilder(own, other, isRequest, read, known, words, diagnostics).Build();
    }

    private MessageSpec Build()
    {
        EquatableArray<FieldSpec> fields = Fields(_trees.Root, parent: string.Empty);
        while (_pending.Count > 0)
        {
            (string name, string typeName, IReadOnlyList<FieldNode> nodes, string path) = _pending.Dequeue();
            _models[name] = new ModelSpec { Name = name, TypeName = typeName, Fields = Fields(nodes, path) };
        }

        return new MessageSpec
        {
            Fields = fields,
            Models = _order.Select(name => _models[name]!).ToEquatableArray(),
        };
    }

    private EquatableArray<FieldSpec> Fields(IReadOnlyList<FieldNode> nodes, string parent) =>
        nodes.Select(node => _known.Get(
            node.Name,
            TypeOf(node, parent),
            node.Row?.Required ?? false,
            string.IsNullOrEmpty(node.Row?.Description) ? null : node.Row!.Description)).ToEquatableArray();

    private TypeSpec TypeOf(FieldNode node, string parent)
    {
        int depth = Math.Max(node.ListDepth, node.Row?.Type.ListDepth ?? 0);
        if (node.Children.Count > 0)
        {
            return SpelledOutModel(node, parent, depth);
        }

        TypeExpression type = node.Row!.Type;
        ModelTable? table = type.Reference is { } reference ? _tables.Find(reference) : type.IsOpen ? _openTypes.Value.Find(node) : null;
        if (table is not null)
        {
            return TabulatedModel(table, depth);
        }

        if (type.Kind is { } kind)
        {
            return TypeSpec.Of(kind, depth);
        }

        return Unknown(node.Row, depth);
    }

    private TypeSpec Unknown(FieldRow row, int depth)
    {
        if (row.Type.Reference is { Url.Length: > 0 } link)
        {
            _diagnostics.Warning(
                DocDiagnosticIds.DanglingModel,
                row.Offset,
                $"'{row.Name}' is a {link.Text}, but the page has no table under that heading; it is read as an object without known fields.");
            return TypeSpec.Of(TypeKind.Object, depth);
        }

        _diagnostics.Warning(
            DocDiagnosticIds.UnknownType,
            row.Offset,
            $"'{row.Type.Text}', the type of '{row.Name}', is not known; it is read as a string. Use string, int, float, bool, object, array[…] or a link to a model.");
        return TypeSpec.Of(TypeKind.String, depth);
    }

    /// <summary>An object that has no table of its own: the dots of other names say what it contains.</summary>
    private TypeSpec SpelledOutModel(FieldNode node, string parent, int depth)
    {
        if (node.Row is { Type.Kind: not (null or TypeKind.Object) } row)
        {
            _diagnostics.Warning(
                DocDiagnosticIds.ValueWithFields,
                row.Offset,
                $"'{row.Name}' is a {row.Type.Text} here, but other rows name fields in it; those count. Remove the row, or theirs.");
        }

        string path = parent.Length == 0 ? node.Name : parent + "." + node.Name;
        string name = path;
        while (_models.ContainsKey(name) || _tables.Has(name))
        {
            name += ".";
        }

        string typeName = CSharpIdentifier.ForType(path.Replace(".", string.Empty)) + (_isRequest ? "Parameter" : string.Empty);
        AddModel(name, typeName, node.Children, path);
        return TypeSpec.ForModel(name, depth);
    }

    private TypeSpec TabulatedModel(ModelTable table, int depth)
    {
        IReadOnlyList<FieldNode> tree = _trees.Of(table);
        if (tree.Count == 0)
        {
            return TypeSpec.Of(TypeKind.Object, depth);
        }

        if (!_models.ContainsKey(table.Name))
        {
            AddModel(table.Name, CSharpIdentifier.ForType(table.Name), tree, table.Name);
        }

        return TypeSpec.ForModel(table.Name, depth);
    }

    private void AddModel(string name, string typeName, IReadOnlyList<FieldNode> nodes, string path)
    {
        _models.Add(name, null);
        _order.Add(name);
        _pending.Enqueue((name, typeName, nodes, path));
    }
}
