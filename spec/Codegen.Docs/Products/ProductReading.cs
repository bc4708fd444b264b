using Codegen.Spec;

namespace Codegen.Docs;

/// <summary>What the pages of a product say.</summary>
/// <param name="Product">The spec.</param>
/// <param name="Pages">What became of each file, by path.</param>
/// <param name="Diagnostics">What the pages' author should know, by file and place.</param>
public sealed record ProductReading(ProductSpec Product, IReadOnlyList<PageAccount> Pages, IReadOnlyList<DocDiagnostic> Diagnostics);
