using Codegen.Spec;

namespace Codegen.Generator.Building;

/// <summary>An action with the models of each side that become types.</summary>
/// <param name="Action">The action.</param>
/// <param name="RequestModels">The objects within its request.</param>
/// <param name="ResponseModels">The objects within its response.</param>
internal sealed record ActionParts(ActionSpec Action, IReadOnlyList<ModelSpec> RequestModels, IReadOnlyList<ModelSpec> ResponseModels)
{
    /// <summary>Finds the models of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The parts.</returns>
    public static ActionParts Of(ActionSpec action) => new(
        action,
        ReachedModels.Of(action.Request, FieldShape.OfParameter),
        ReachedModels.Of(action.Response, FieldShape.OfReply));
}
