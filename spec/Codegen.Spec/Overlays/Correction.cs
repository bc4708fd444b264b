namespace Codegen.Spec.Overlays;

/// <summary>One correction of an overlay.</summary>
internal abstract record Correction
{
    /// <summary>Corrects, or reports why there is nothing to correct.</summary>
    /// <param name="draft">The product as the corrections before this one left it.</param>
    public abstract void Apply(Draft draft);
}
