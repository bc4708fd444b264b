namespace Codegen.Generator.Models;

/// <summary>A required parameter of an action as a parameter of a method.</summary>
/// <param name="Type">The type, as it is written.</param>
/// <param name="Name">The name, as it is written.</param>
/// <param name="Property">The property of the request, as it is written.</param>
internal sealed record ShortcutParameter(string Type, string Name, string Property);
