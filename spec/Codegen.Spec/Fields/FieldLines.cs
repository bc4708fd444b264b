namespace Codegen.Spec.Fields;

/// <summary>Flattens the fields of a product: the form in which two readings of the same docs are compared.</summary>
public static class FieldLines
{
    /// <summary>Lists the leaves.</summary>
    /// <param name="product">The product.</param>
    /// <returns>The leaves in the order of the spec.</returns>
    public static IEnumerable<FieldLine> Of(ProductSpec product) =>
        from action in product.Actions
        from side in new[] { (Name: "request", Message: action.Request), (Name: "response", Message: action.Response) }
        from leaf in Leaves(side.Message)
        select new FieldLine(product.Product, action.Name, side.Name, leaf.Path, leaf.Type, leaf.Required);

    /// <summary>A field's part of a path: its name, <c>[]</c> behind it once for each list.</summary>
    /// <param name="field">The field.</param>
    /// <returns>For example <c>Disks[]</c>.</returns>
    public static string Segment(FieldSpec field) => field.Name + string.Concat(Enumerable.Repeat("[]", field.Type.ListDepth));

    /// <summary>A walk without recursion: how deep models nest is up to a file, how deep a stack goes is not.</summary>
    private static IEnumerable<(string Path, string Type, bool Required)> Leaves(MessageSpec side)
    {
        var models = new Dictionary<string, ModelSpec>(StringComparer.Ordinal);
        foreach (ModelSpec model in side.Models)
        {
            models[model.Name] = model;
        }

        var inside = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(IEnumerator<FieldSpec> Fields, string Path, string? Model)>();
        open.Push((((IEnumerable<FieldSpec>)side.Fields).GetEnumerator(), string.Empty, null));
        while (open.Count > 0)
        {
            (IEnumerator<FieldSpec> fields, string path, string? name) = open.Peek();
            if (!fields.MoveNext())
            {
                open.Pop();
                inside.Remove(name ?? string.Empty);
                continue;
            }

            FieldSpec field = fields.Current;
            string fieldPath = path + Segment(field);
            if (field.Type.Kind == TypeKind.Model && models.TryGetValue(field.Type.Model!, out ModelSpec? model) && model.Fields.Count > 0 && inside.Add(model.Name))
            {
                open.Push((((IEnumerable<FieldSpec>)model.Fields).GetEnumerator(), fieldPath + ".", model.Name));
            }
            else
            {
                yield return (fieldPath, TypeSpec.NameOf(field.Type.Kind == TypeKind.Model ? TypeKind.Object : field.Type.Kind), field.Required);
            }
        }
    }
}
