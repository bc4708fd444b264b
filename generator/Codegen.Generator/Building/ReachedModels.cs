using Codegen.Spec;

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
        var reached = new List<ModelSpec>();
        var types = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<EquatableArray<FieldSpec>>([side.Fields]);
        while (waiting.Count > 0)
        {
            foreach (FieldSpec field in waiting.Dequeue())
            {
                // A model whose field is sent or kept as plain JSON is not mentioned by that field.
                if (shapeOf(field, side).Kind == TypeKind.Model
                    && side.FindModel(field.Type.Model!) is { } model
                    && types.Add(model.TypeName))
                {
                    reached.Add(model);
                    waiting.Enqueue(model.Fields);
                }
            }
        }

        return reached;
    }
}
