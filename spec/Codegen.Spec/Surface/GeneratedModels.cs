namespace Codegen.Spec.Surface;

/// <summary>Finds the models that become types.</summary>
public static class GeneratedModels
{
    /// <summary>The models that generated code mentions, each type once, in the order in which the fields reach them.</summary>
    /// <param name="fields">The fields to begin with.</param>
    /// <param name="side">The side of an action that they are on.</param>
    /// <param name="isRequest">Which side that is.</param>
    /// <returns>The models.</returns>
    public static IReadOnlyList<ModelSpec> Of(EquatableArray<FieldSpec> fields, MessageSpec side, bool isRequest)
    {
        if (side.Models.Count == 0)
        {
            return [];
        }

        var reached = new List<ModelSpec>();
        var types = new HashSet<string>(StringComparer.Ordinal);
        Reach(fields);
        for (int i = 0; i < reached.Count; i++)
        {
            Reach(reached[i].Fields);
        }

        return reached;

        void Reach(EquatableArray<FieldSpec> from)
        {
            foreach (FieldSpec field in from)
            {
                // A model whose field is sent or kept as plain JSON is not mentioned by that field.
                if (field.Type.Kind == TypeKind.Model
                    && FieldShape.Of(field, side, isRequest).Kind == TypeKind.Model
                    && side.FindModel(field.Type.Model!) is { } model
                    && types.Add(model.TypeName))
                {
                    reached.Add(model);
                }
            }
        }
    }
}
