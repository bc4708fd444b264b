namespace Codegen.Files;

/// <summary>An overlay that corrects nothing, as there is neither a page nor a spec of a product of its name.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Message">What is wrong with it and what to do.</param>
public sealed record StrayOverlay(string Path, string Message);
