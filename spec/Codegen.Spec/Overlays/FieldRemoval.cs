namespace Codegen.Spec.Overlays;

/// <summary>Removes a field that the docs list and that does not exist.</summary>
/// <param name="At">The field.</param>
internal sealed record FieldRemoval(FieldAddress At) : Correction
{
    /// <inheritdoc/>
    public override void Apply(Draft draft)
    {
        if (draft.FindField(At) is { } found)
        {
            draft.Replace(found, found.Place.Remove(found.Side));
        }
    }
}
