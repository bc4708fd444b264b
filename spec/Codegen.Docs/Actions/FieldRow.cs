namespace Codegen.Docs.Actions;

/// <summary>A row of a field table: the four facts, read but not yet understood together.</summary>
/// <param name="Name">The name or dotted path, as it stands.</param>
/// <param name="Type">The type.</param>
/// <param name="Required">Whether the field must be there.</param>
/// <param name="Description">The description as clean text.</param>
/// <param name="Offset">Where the row starts in the page.</param>
internal sealed record FieldRow(string Name, TypeExpression Type, bool Required, string Description, int Offset);
