namespace Codegen.Docs.Linting.Examples;

/// <summary>A parameter that a request example sends.</summary>
/// <param name="Name">The name with its dots and indexes.</param>
/// <param name="Value">The value; a list or an object only if it is empty.</param>
/// <param name="Place">Where in the page: the name.</param>
internal sealed record RequestArgument(string Name, ExampleValue Value, int Place);
