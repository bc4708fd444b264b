namespace Codegen.Generator.Models;

/// <summary>A method of a client: a call of an action.</summary>
/// <param name="Docs">The lines of its XML documentation, in one text.</param>
/// <param name="Name">The name.</param>
/// <param name="Request">The type of the request.</param>
/// <param name="Response">The type of the response.</param>
/// <param name="Obsolete">Why it should no longer be used, as a literal; <see langword="null"/> while it should.</param>
/// <param name="Paging">How the action's pages are gone through; <see langword="null"/> when it has none.</param>
internal sealed record MethodModel(
    string Docs, string Name, string Request, string Response, string? Obsolete, PagingModel? Paging);
