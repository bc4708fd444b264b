using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>A type that several actions use.</summary>
/// <param name="Model">The model that it is made of.</param>
/// <param name="Side">The side of the first action that uses it: there stand the other models that it mentions.</param>
/// <param name="IsRequest">Whether it is part of requests, else of responses.</param>
internal sealed record SharedType(ModelSpec Model, MessageSpec Side, bool IsRequest);
