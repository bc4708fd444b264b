using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>Corrects what the docs say of an action as a whole.</summary>
/// <param name="Action">The action's name in the docs.</param>
/// <param name="Changes">What is corrected.</param>
/// <param name="Path">Where the overlay says so.</param>
internal sealed record ActionCorrection(string Action, PropertyChanges<ActionSpec> Changes, string Path) : Correction
{
    /// <inheritdoc/>
    public override void Apply(Draft draft)
    {
        if (draft.FindAction(Action, JsonPath.Property(Path, "action")) is { } action)
        {
            draft.Replace(Changes.Apply(action, draft.InDocs(action), draft.Problems), Path);
        }
    }
}
