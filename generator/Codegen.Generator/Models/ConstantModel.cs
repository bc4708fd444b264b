namespace Codegen.Generator.Models;

/// <summary>A value that the docs list.</summary>
/// <param name="Docs">The lines of its XML documentation, in one text.</param>
/// <param name="Name">The name, as it is written.</param>
/// <param name="Value">The value, as a literal.</param>
internal sealed record ConstantModel(string Docs, string Name, string Value);
