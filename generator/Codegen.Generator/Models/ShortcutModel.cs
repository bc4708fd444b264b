using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>A method that calls an action by its required parameters alone.</summary>
/// <param name="Docs">The lines of its XML documentation, in one text.</param>
/// <param name="Name">The name: that of the method which takes the request.</param>
/// <param name="Request">The type of the request.</param>
/// <param name="Response">The type of the response.</param>
/// <param name="Parameters">The required parameters, in the docs' order.</param>
/// <param name="Obsolete">Why it should no longer be used, as a literal; <see langword="null"/> while it should.</param>
internal sealed record ShortcutModel(
    string Docs, string Name, string Request, string Response, EquatableArray<ShortcutParameter> Parameters, string? Obsolete);
