using Codegen.Spec;

namespace Codegen.Generator.Models;

/// <summary>A class of the values that the docs list for a property.</summary>
/// <param name="Docs">The lines of its XML documentation, in one text.</param>
/// <param name="Name">The name.</param>
/// <param name="Constants">The values.</param>
internal sealed record ValuesModel(string Docs, string Name, EquatableArray<ConstantModel> Constants);
