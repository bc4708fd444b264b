using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>The models of a page by their headings, those of one side before those of the other.</summary>
internal sealed class ModelTables
{
    private readonly List<ModelTable> _models = [];
    private readonly Dictionary<string, ModelTable> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelTable> _byNameIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _own;
    private Dictionary<string, ModelTable>? _byAnchor;

    /// <summary>Finds the models.</summary>
    /// <param name="own">The sections of the side that refers to them.</param>
    /// <param name="other">The sections of the other side: a model that both sides use stands on the page once.</param>
    /// <param name="words">The words of the dialects.</param>
    public ModelTables(IEnumerable<MarkdownSection> own, IEnumerable<MarkdownSection> other, Vocabulary words)
    {
        Add(ModelTable.In(own, words));
        _own = _models.Count;
        Add(ModelTable.In(other, words));
    }

    /// <summary>The models, in the order of the page.</summary>
    public IReadOnlyList<ModelTable> All => _models;

    /// <summary>Those that stand on the side that refers to them.</summary>
    public IEnumerable<ModelTable> Own => _models.Take(_own);

    /// <summary>Finds the model that a link in a type cell means.</summary>
    /// <remarks>
    /// The text first and exactly, because it is what the author wrote: two headings of a page can differ by case alone, and
    /// some dialects write every anchor in lower case.
    /// </remarks>
    /// <param name="reference">The link; one without address is a mere name.</param>
    /// <returns>The model, or <see langword="null"/> when the page has none.</returns>
    public ModelTable? Find(MarkdownLink reference) => Find(_byName, reference.Text) ?? FindAnchor(reference.Text, reference.Url.Substring(reference.Url.IndexOf('#') + 1));

    /// <summary>Finds the model that the type of a field's own row means.</summary>
    /// <param name="node">The field.</param>
    /// <returns>The model, or <see langword="null"/> when the type means none.</returns>
    public ModelTable? ReferredBy(FieldNode node) => node.Row?.Type.Reference is { } reference ? Find(reference) : null;

    /// <summary>Finds the first model of a name, whatever its case.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The model, or <see langword="null"/> when the page has none.</returns>
    public ModelTable? FindIgnoringCase(string name) => Find(_byNameIgnoringCase, name);

    /// <summary>Whether there is a model of exactly this name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there is one.</returns>
    public bool Has(string name) => _byName.ContainsKey(name);

    private void Add(IEnumerable<ModelTable> tables)
    {
        foreach (ModelTable table in tables)
        {
            if (!_byName.ContainsKey(table.Name))
            {
                _models.Add(table);
                _byName.Add(table.Name, table);
                if (!_byNameIgnoringCase.ContainsKey(table.Name))
                {
                    _byNameIgnoringCase.Add(table.Name, table);
                }
            }
        }
    }

    private ModelTable? FindAnchor(string text, string anchor) => Find(_byName, anchor) ?? Find(ByAnchor(), Anchor(text)) ?? Find(ByAnchor(), Anchor(anchor));

    /// <summary>Made when it is needed: nearly every link has the name of its model.</summary>
    private Dictionary<string, ModelTable> ByAnchor() => _byAnchor ??= _models
        .GroupBy(model => Anchor(model.Name), StringComparer.Ordinal)
        .Where(same => same.Key.Length > 0)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private static ModelTable? Find(Dictionary<string, ModelTable> models, string name) => models.TryGetValue(name, out ModelTable? model) ? model : null;

    private static string Anchor(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
