using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>Names the C# type of the model that a field refers to.</summary>
/// <param name="At">The field.</param>
/// <param name="TypeName">The type's name.</param>
internal sealed record TypeNameCorrection(FieldAddress At, string TypeName) : Correction
{
    /// <inheritdoc/>
    public override void Apply(Draft draft)
    {
        if (draft.FindField(At) is not { } found)
        {
            return;
        }

        TypeSpec type = found.Place.In(found.Side).Type;
        string path = JsonPath.Property(At.JsonPath, "typeName");
        if (type.Kind == TypeKind.Model)
        {
            draft.TypeNames.Add(new ChosenTypeName(At.Action, At.IsRequest, type.Model!, TypeName, path));
        }
        else
        {
            draft.Problems.Error(
                OverlayProblemIds.NoSuchPlace,
                path,
                $"'{At.Path}' is of the type {type}, which has no type of its own in C#. Name a field whose type is a model, or remove the correction.");
        }
    }
}
