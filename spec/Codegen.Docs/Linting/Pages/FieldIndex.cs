using Codegen.Spec;

namespace Codegen.Docs.Linting.Pages;

/// <summary>The fields of an object by their names: examples have as many members as they like.</summary>
internal sealed class FieldIndex
{
    private readonly Dictionary<string, FieldSpec> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldSpec> _byNameIgnoringCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the fields in.</summary>
    /// <param name="fields">The fields, of which the first of a name counts.</param>
    public FieldIndex(EquatableArray<FieldSpec> fields)
    {
        foreach (FieldSpec field in fields)
        {
            Add(_byName, field);
            Add(_byNameIgnoringCase, field);
        }
    }

    /// <summary>Finds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The field, or <see langword="null"/> when there is none of exactly that name.</returns>
    public FieldSpec? Find(string name) => _byName.TryGetValue(name, out FieldSpec? field) ? field : null;

    /// <summary>Finds a field by a name whose case may differ.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The first such field, or <see langword="null"/>.</returns>
    public FieldSpec? FindNear(string name) => _byNameIgnoringCase.TryGetValue(name, out FieldSpec? field) ? field : null;

    private static void Add(Dictionary<string, FieldSpec> fields, FieldSpec field)
    {
        if (!fields.ContainsKey(field.Name))
        {
            fields.Add(field.Name, field);
        }
    }
}
