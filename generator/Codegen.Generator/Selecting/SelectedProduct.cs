using Codegen.Spec;

namespace Codegen.Generator.Selecting;

/// <summary>What is to be generated of a spec.</summary>
/// <param name="File">The path of the spec file.</param>
/// <param name="BaseNamespace">The namespace in which the product's own lies, as written; empty for none.</param>
/// <param name="Accessibility">The C# keyword: <c>public</c> or <c>internal</c>.</param>
/// <param name="Spec">The product, with the selected actions only.</param>
internal sealed record SelectedProduct(string File, string BaseNamespace, string Accessibility, ProductSpec Spec);
