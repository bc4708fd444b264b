using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>One side of an action, old and new, and where changes of it go.</summary>
/// <param name="OldAction">The action in the old spec.</param>
/// <param name="NewAction">The action in the new spec.</param>
/// <param name="IsRequest">Which side.</param>
/// <param name="Types">The types that the old and the new product have.</param>
/// <param name="Changes">Takes the changes.</param>
internal sealed record MessageSides(
    ActionSpec OldAction, ActionSpec NewAction, bool IsRequest, GeneratedTypes Types, ChangeSet Changes)
{
    /// <summary>The action's name.</summary>
    public string Action => NewAction.Name;

    /// <summary>The side in the old spec.</summary>
    public MessageSpec Old => IsRequest ? OldAction.Request : OldAction.Response;

    /// <summary>The side in the new spec.</summary>
    public MessageSpec New => IsRequest ? NewAction.Request : NewAction.Response;

    /// <summary>The side's name.</summary>
    public string Name => IsRequest ? "request" : "response";

    /// <summary>What generated code makes of a field of the old spec.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its shape.</returns>
    public FieldShape ShapeOfOld(FieldSpec field) => FieldShape.Of(field, Old, IsRequest);

    /// <summary>What generated code makes of a field of the new spec.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its shape.</returns>
    public FieldShape ShapeOfNew(FieldSpec field) => FieldShape.Of(field, New, IsRequest);

    /// <summary>A field as the C# type has it that it belongs to: types may be shared, and have what all their uses say.</summary>
    /// <param name="container">Where the field is.</param>
    /// <param name="old">The field in the old spec.</param>
    /// <returns>The field of the type.</returns>
    public FieldSpec OfOldType(Container container, FieldSpec old) => container.IsRoot
        ? old
        : Types.FieldOf(Old.FindModel(container.OldField!.Type.Model!)!.TypeName, old, isOld: true);

    /// <summary>The same in the new spec.</summary>
    /// <param name="container">Where the field is.</param>
    /// <param name="new">The field in the new spec.</param>
    /// <returns>The field of the type.</returns>
    public FieldSpec OfNewType(Container container, FieldSpec @new) => container.IsRoot
        ? @new
        : Types.FieldOf(New.FindModel(container.NewField!.Type.Model!)!.TypeName, @new, isOld: false);

    /// <summary>The properties of a type in the old spec.</summary>
    /// <param name="container">The type.</param>
    /// <returns>Each field with its property's name.</returns>
    public IReadOnlyList<(FieldSpec Field, string Name)> PropertiesOfOld(Container container) => container.IsRoot
        ? PropertiesOf(OldAction)
        : PropertyNames.OfModel(Old.FindModel(container.OldField!.Type.Model!)!);

    /// <summary>The same in the new spec.</summary>
    /// <param name="container">The type.</param>
    /// <returns>Each field with its property's name.</returns>
    public IReadOnlyList<(FieldSpec Field, string Name)> PropertiesOfNew(Container container) => container.IsRoot
        ? PropertiesOf(NewAction)
        : PropertyNames.OfModel(New.FindModel(container.NewField!.Type.Model!)!);

    /// <summary>Reports a change.</summary>
    /// <param name="container">Whose member has changed.</param>
    /// <param name="field">The field, or <see langword="null"/> for the container as a whole.</param>
    /// <param name="rule">The rule, as far as the value has a C# type.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="subject">What it happened to.</param>
    /// <param name="summary">The change in a few words.</param>
    /// <param name="old">What it was.</param>
    /// <param name="new">What it is.</param>
    public void Report(
        Container container, FieldSpec? field, ChangeRule rule, ChangeKind kind, Subject subject, string summary, string? old = null, string? @new = null)
    {
        ChangeRule decisive = container.IsInsideJson && rule.Impact != Impact.Compatible ? ChangeRules.InsideJson : rule;
        bool isOld = kind == ChangeKind.Removed && subject == Subject.Field;
        Changes.Add(
            product => new Change
            {
                Product = product,
                Rule = decisive,
                Kind = kind,
                Subject = subject,
                Owner = container.Owner,
                Member = field?.Name,
                Summary = summary,
                Old = old,
                New = @new,
            },
            new Place(Action, Name, container.PathTo(field, isOld)));
    }

    private IReadOnlyList<(FieldSpec Field, string Name)> PropertiesOf(ActionSpec action) =>
        IsRequest ? PropertyNames.OfRequest(action) : PropertyNames.OfResponse(action);
}
