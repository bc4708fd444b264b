namespace Codegen.Spec.Diff;

/// <summary>Names what lies inside a field that is added or removed as a whole, so that a reader sees it without looking it up.</summary>
internal static class FieldsInside
{
    /// <summary>As many names as fit into a line.</summary>
    private const int MaxNames = 12;

    /// <summary>Deeper than this, the object is named and not what is in it.</summary>
    private const int MaxDepth = 4;

    /// <summary>Lists the leaves inside a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="side">The side of the action that it belongs to.</param>
    /// <returns>For example <c>: Key, Value</c>; empty when the field is a leaf itself.</returns>
    public static string Of(FieldSpec field, MessageSpec side)
    {
        string[] names = [.. Leaves(field, side, string.Empty, []).Take(MaxNames + 1)];
        return names.Length == 0 ? string.Empty
            : names.Length > MaxNames ? $": {string.Join(", ", names.Take(MaxNames))} and more"
            : $": {string.Join(", ", names)}";
    }

    private static IEnumerable<string> Leaves(FieldSpec field, MessageSpec side, string path, Stack<string> around)
    {
        if (field.Type.Kind != TypeKind.Model
            || side.FindModel(field.Type.Model!) is not { } model
            || around.Count == MaxDepth
            || around.Contains(model.Name))
        {
            yield break;
        }

        around.Push(model.Name);
        foreach (FieldSpec inner in model.Fields)
        {
            string innerPath = path + Container.SegmentOf(inner);
            bool isLeaf = true;
            foreach (string leaf in Leaves(inner, side, innerPath + ".", around))
            {
                isLeaf = false;
                yield return leaf;
            }

            if (isLeaf)
            {
                yield return innerPath;
            }
        }

        around.Pop();
    }
}
