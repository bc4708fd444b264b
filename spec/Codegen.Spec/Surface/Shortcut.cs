namespace Codegen.Spec.Surface;

/// <summary>Tells which actions can be called by their required parameters alone.</summary>
/// <remarks>
/// An action has such a method when it requires one to four parameters, all of them single texts, numbers or truth values.
/// Region, Zone and ProjectId do not count: the client's options know them. The parameters stand in the docs' order.
/// </remarks>
public static class Shortcut
{
    private const int Most = 4;

    /// <summary>The parameters of an action's method.</summary>
    /// <param name="request">The action's request.</param>
    /// <returns>Its fields in order; none when there is no such method.</returns>
    public static IReadOnlyList<FieldSpec> ParametersOf(MessageSpec request)
    {
        List<FieldSpec> required = [.. request.Fields.Where(field => field.Required && !ClientParameters.Has(field))];
        return required.Count <= Most && required.TrueForAll(IsScalar) ? required : [];
    }

    private static bool IsScalar(FieldSpec field) => field.Type is { IsList: false, Kind: not (TypeKind.Model or TypeKind.Object) };
}
