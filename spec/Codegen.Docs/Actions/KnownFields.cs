using Codegen.Docs.Facts;
using Codegen.Spec;

namespace Codegen.Docs.Actions;

/// <summary>
/// The fields of all pages that are read together. Half of them stand on several pages, word for word: those are read once, and
/// are one object.
/// </summary>
/// <remarks>Thread-safe. What it holds would grow without end if it lived longer than the reading.</remarks>
internal sealed class KnownFields
{
    // No concurrent dictionary: that makes an object for each entry, and what lives until all pages are read is what the collector
    // spends its time on.
    private readonly Dictionary<Key, FieldSpec> _fields = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The field of a row, with what its description states.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="required">Whether the row says that it is required.</param>
    /// <param name="description">The description; <see langword="null"/> when there is none.</param>
    /// <returns>The field.</returns>
    public FieldSpec Get(string name, TypeSpec type, bool required, string? description)
    {
        var key = new Key(name, type, required, description);
        lock (_fields)
        {
            if (_fields.TryGetValue(key, out FieldSpec? known))
            {
                return known;
            }

            key = key with { Name = Shared(name) };
        }

        FieldSpec read = Read(key);
        lock (_fields)
        {
            // Of two threads that read one row, both get what the first read.
            if (_fields.TryGetValue(key, out FieldSpec? known))
            {
                return known;
            }

            _fields.Add(key, read);
            return read;
        }
    }

    /// <summary>One object for a name: most fields are called as others are.</summary>
    private string Shared(string name)
    {
        if (!_names.TryGetValue(name, out string? known))
        {
            _names.Add(name, known = name);
        }

        return known;
    }

    private static FieldSpec Read(Key key) => DescriptionReader.Default.AddFacts(new FieldSpec
    {
        Name = key.Name,
        Type = key.Type,
        Required = key.Required,
        Description = key.Description,
    });

    private readonly record struct Key(string Name, TypeSpec Type, bool Required, string? Description);
}
