namespace Codegen.Generator.Models;

/// <summary>How a property is read: into a local variable, which becomes the property's value in the end.</summary>
/// <param name="Local">The local's name, as it is written.</param>
/// <param name="Initial">The local's value while the field has not come.</param>
/// <param name="NameLength">The length in bytes of the field's name.</param>
/// <param name="Name">The field's name, as a literal.</param>
/// <param name="Value">The expression that reads the value.</param>
internal sealed record ReadModel(string Local, string Initial, int NameLength, string Name, string Value);
