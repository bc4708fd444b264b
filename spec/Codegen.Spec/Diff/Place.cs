namespace Codegen.Spec.Diff;

/// <summary>Where in a product's docs a change is seen.</summary>
/// <param name="Action">The action.</param>
/// <param name="Side"><c>request</c> or <c>response</c>, or <see langword="null"/> for the action as a whole.</param>
/// <param name="Path">
/// The field in the notation of the field table, <c>Disks[].CustomBackup.Day</c>, as the new docs have it; as the old ones had
/// it for what was removed. <see langword="null"/> for the side as a whole.
/// </param>
public sealed record Place(string Action, string? Side = null, string? Path = null)
{
    /// <summary>The place in one line.</summary>
    /// <returns>For example <c>CreateHost request Disks[].Size</c>.</returns>
    public override string ToString() => string.Join(" ", new[] { Action, Side, Path }.OfType<string>());
}
