namespace Codegen.Generator.Models;

/// <summary>How a property is read.</summary>
/// <param name="Target">The property, as the reading constructor writes it.</param>
/// <param name="NameLength">The length in bytes of the field's name.</param>
/// <param name="Name">The field's name, as a literal.</param>
/// <param name="Value">The expression that reads the value.</param>
internal sealed record ReadModel(string Target, int NameLength, string Name, string Value);
