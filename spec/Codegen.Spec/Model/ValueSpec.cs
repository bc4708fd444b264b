namespace Codegen.Spec;

/// <summary>A value that the docs list for a field.</summary>
/// <param name="Value">The value as it is sent or received.</param>
/// <param name="Description">What it means, or <see langword="null"/> when the docs only list it.</param>
public sealed record ValueSpec(string Value, string? Description = null);
