namespace Codegen.Spec.Surface;

/// <summary>The one type that models of several actions become, as their docs together describe it.</summary>
/// <remarks>
/// Models of one type have one shape: the same fields, in the same order. What else the docs say of them may differ from page
/// to page. A value that any page lists is a constant, so that no page takes one from code that was written after another;
/// a field is obsolete where no page knows it otherwise. The words are those of the first.
/// </remarks>
public static class SharedModel
{
    /// <summary>Joins models.</summary>
    /// <param name="models">At least one; all of one type.</param>
    /// <returns>The model that the type is made of.</returns>
    public static ModelSpec Of(IReadOnlyList<ModelSpec> models)
    {
        ModelSpec first = models[0];
        if (models.Count == 1 || models.All(model => model.Fields.All(HasNothingToJoin)))
        {
            return first;
        }

        ILookup<string, FieldSpec> fields = models.SelectMany(model => model.Fields).ToLookup(field => field.Name, StringComparer.Ordinal);
        return first with { Fields = first.Fields.Select(field => Join(field, fields[field.Name])).ToEquatableArray() };
    }

    private static bool HasNothingToJoin(FieldSpec field) => field is { Values.Count: 0, Deprecated: null };

    private static FieldSpec Join(FieldSpec first, IEnumerable<FieldSpec> fields)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return first with
        {
            Values = fields.SelectMany(field => field.Values).Where(value => known.Add(value.Value)).ToEquatableArray(),
            Deprecated = fields.All(field => field.Deprecated is not null) ? first.Deprecated : null,
        };
    }
}
