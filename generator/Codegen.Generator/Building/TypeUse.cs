using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>A use of a type.</summary>
/// <param name="Model">The model that the type is made of.</param>
/// <param name="Action">The action that it belongs to.</param>
/// <param name="IsRequest">Whether it is part of the action's request, else of its response.</param>
internal sealed record TypeUse(ModelSpec Model, ActionSpec Action, bool IsRequest);
