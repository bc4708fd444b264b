using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>The facts of an action that its request hands to the runtime.</summary>
/// <param name="Response">The type of the response.</param>
/// <param name="Product">The product as published, as a literal.</param>
/// <param name="Name">The action's name, as a literal.</param>
/// <param name="Kind">The expression of its kind.</param>
/// <param name="Secrets">The names of its parameters, at any depth, that are secrets, as literals.</param>
internal sealed record ActionModel(string Response, string Product, string Name, string Kind, EquatableArray<string> Secrets);
