namespace Codegen.Spec;

/// <summary>A return code that a product's pages list.</summary>
/// <param name="Code">The <c>RetCode</c>.</param>
/// <param name="Message">What it means, in the docs' words.</param>
/// <param name="TryAgain">Whether the docs say to try again later.</param>
public sealed record ErrorCodeSpec(long Code, string Message, bool TryAgain = false);
