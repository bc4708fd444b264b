using Codegen.Generator.Diagnostics;
using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>All files of a product.</summary>
/// <param name="Clients">The client's file, unless the product could not be built.</param>
/// <param name="RecordFiles">The other files.</param>
/// <param name="Problems">Why the product could not be built.</param>
internal sealed record BuiltProduct(EquatableArray<ClientFile> Clients, EquatableArray<RecordFile> RecordFiles, EquatableArray<Problem> Problems);
