using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>A source file of records: those of one action, or those that several actions of a product share.</summary>
/// <remarks>
/// The model of a file holds all that its text depends on and nothing else: every C# name resolved, every literal and comment
/// escaped. Equal models are equal texts, so the text is made again only when its model has changed. Like all models it holds
/// no symbol, syntax, place or compilation, which would keep a whole compilation alive and never be equal to the next one's.
/// </remarks>
/// <param name="Header">The beginning.</param>
/// <param name="Records">The records, in the order in which they are written.</param>
internal sealed record RecordFile(SourceHeader Header, EquatableArray<RecordModel> Records);
