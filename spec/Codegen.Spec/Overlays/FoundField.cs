namespace Codegen.Spec.Overlays;

/// <summary>A field that a correction is about.</summary>
/// <param name="Action">The action.</param>
/// <param name="Side">The side of the action.</param>
/// <param name="Place">Where on the side.</param>
/// <param name="At">How the correction says it.</param>
internal sealed record FoundField(ActionSpec Action, MessageSpec Side, FieldPlace Place, FieldAddress At);
