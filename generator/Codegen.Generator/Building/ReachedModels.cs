using Codegen.Spec;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Finds the models that become types.</summary>
internal static class ReachedModels
{
    /// <summary>The models that generated code mentions, each type once, in the order in which the fields reach them.</summary>
    /// <param name="side">A side of an action.</param>
    /// <param name="shapeOf">The shape of a field on that side.</param>
    /// <returns>The models.</returns>
    public static IReadOnlyList<ModelSpec> Of(MessageSpec side, Func<FieldSpec, MessageSpec, FieldShape> shapeOf)
    {
        if (side.Models.Count == 0)
        {
            return [];
        }

        var reached = new List<ModelSpec>();
        var types = new HashSet<string>(StringComparer.Ordinal);
        Reach(side.Fields);
        for (int i = 0; i < reached.Count; i++)
        {
            Reach(reached[i].Fields);
        }

        return reached;

        void Reach(EquatableArray<FieldSpec> fields)
        {
            foreach (FieldSpec field in fields)
            {
                // A model whose field is sent or kept as plain JSON is not mentioned by that field.
                if (field.Type.Kind == TypeKind.Model
                    && shapeOf(field, side).Kind == TypeKind.Model
                    && side.FindModel(field.Type.Model!) is { } model
                    && types.Add(model.TypeName))
                {
                    reached.Add(model);
                }
            }
        }
    }
}
