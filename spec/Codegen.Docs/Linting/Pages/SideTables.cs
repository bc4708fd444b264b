using Codegen.Docs.Actions;
using Codegen.Docs.Diagnostics;
using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Codegen.Spec;

namespace Codegen.Docs.Linting.Pages;

/// <summary>One side of an action: its fields as the spec has them, and the place of each field's row in the page.</summary>
internal sealed class SideTables
{
    private readonly Dictionary<string, int> _ownRows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _modelRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelSpec> _models;

    /// <summary>The fields of the message, under no name, and of its models, each made when an example shows it.</summary>
    private readonly Dictionary<string, FieldIndex> _fields = new(StringComparer.Ordinal);

    public SideTables(ActionPage action, bool isRequest, Vocabulary words, PageDiagnostics heard)
    {
        (PageSide own, PageSide other) = isRequest ? (action.Request, action.Response) : (action.Response, action.Request);
        IsRequest = isRequest;
        Message = MessageBuilder.Build(action, isRequest, new FieldTrees(words, heard), new KnownFields(), words, heard);
        _models = Message.Models.ToDictionary(model => model.Name, StringComparer.Ordinal);
        Models = [.. ModelTable.In(own.Models, words)];
        AddRows(_ownRows, prefix: string.Empty, own.Fields!, words);
        foreach (ModelTable table in new ModelTables(own.Models, other.Models, words).All)
        {
            _headings.Add(table.Name);
            AddRows(_modelRows, table.Name + ".", table.Section, words);
        }
    }

    public bool IsRequest { get; }

    /// <summary>The fields.</summary>
    public MessageSpec Message { get; }

    /// <summary>The tables of models on this side, with those that describe a model again.</summary>
    public IReadOnlyList<ModelTable> Models { get; }

    /// <summary>Finds a model.</summary>
    /// <param name="name">The model's name.</param>
    /// <returns>The model, or <see langword="null"/> when no field reaches one of that name.</returns>
    public ModelSpec? FindModel(string name) => _models.TryGetValue(name, out ModelSpec? model) ? model : null;

    /// <summary>The fields of an object.</summary>
    /// <param name="model">The name of its model, or <see langword="null"/> for the message itself.</param>
    /// <returns>The fields by name.</returns>
    public FieldIndex FieldsOf(string? model)
    {
        if (!_fields.TryGetValue(model ?? string.Empty, out FieldIndex? fields))
        {
            fields = new FieldIndex(model is null ? Message.Fields : _models[model].Fields);
            _fields.Add(model ?? string.Empty, fields);
        }

        return fields;
    }

    /// <summary>Whether a model has a table of its own; others are spelled out by the dots of names.</summary>
    /// <param name="model">The model's name.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool IsTabulated(string model) => _headings.Contains(model);

    /// <summary>Finds the row of a field.</summary>
    /// <param name="model">The name of the model that the field is in, or <see langword="null"/> for the side's own table.</param>
    /// <param name="field">The field's name.</param>
    /// <returns>Where the row starts in the page. A field that only contains others may have none: then it is where the first of them does.</returns>
    public int? RowOf(string? model, string field)
    {
        if (model is null)
        {
            return Find(_ownRows, field);
        }

        // A spelled-out model is named after its path, with dots behind it where a table has that name already.
        string path = model.TrimEnd('.') + "." + field;
        return IsTabulated(model) ? Find(_modelRows, path) : Find(_ownRows, path) ?? Find(_modelRows, path);
    }

    private static int? Find(Dictionary<string, int> rows, string path) => rows.TryGetValue(path, out int offset) ? offset : null;

    private static void AddRows(Dictionary<string, int> rows, string prefix, MarkdownSection section, Vocabulary words)
    {
        List<FieldRow> read = FieldTable.Read(section, words, diagnostics: null);
        foreach (FieldRow row in read)
        {
            Add(rows, prefix + string.Join(".", FieldPath.Parse(row.Name)!.Select(step => step.Name)), row.Offset);
        }

        foreach (FieldRow row in read)
        {
            string path = prefix;
            foreach (PathStep step in FieldPath.Parse(row.Name)!)
            {
                path += step.Name;
                Add(rows, path, row.Offset);
                path += ".";
            }
        }
    }

    private static void Add(Dictionary<string, int> rows, string path, int offset)
    {
        if (!rows.ContainsKey(path))
        {
            rows.Add(path, offset);
        }
    }
}
