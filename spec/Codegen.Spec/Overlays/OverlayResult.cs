using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>What became of a product under its overlay.</summary>
/// <param name="Product">The corrected product; <see langword="null"/> when anything is wrong with the overlay.</param>
/// <param name="Problems">What is wrong with the overlay, in the order of the file.</param>
public sealed record OverlayResult(ProductSpec? Product, EquatableArray<SpecProblem> Problems);
