namespace Codegen.Docs.Linting.Examples;

/// <summary>Why an example, or a part of it, can't be read.</summary>
/// <param name="Place">Where, in the page.</param>
/// <param name="What">What stands there: a clause that ends a sentence.</param>
internal sealed record ExampleFlaw(int Place, string What);
