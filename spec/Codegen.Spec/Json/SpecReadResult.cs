namespace Codegen.Spec.Json;

/// <summary>What was read from a spec file.</summary>
/// <param name="Product">
/// The part of the spec that can be relied on: actions with an error in them are left out. <see langword="null"/> when
/// nothing can be.
/// </param>
/// <param name="Problems">What is wrong with the file, in the order of the file.</param>
public sealed record SpecReadResult(ProductSpec? Product, EquatableArray<SpecProblem> Problems)
{
    /// <summary>Whether a problem keeps a part of the spec from being used.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == SpecSeverity.Error);
}
