using Codegen.Spec.Json;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Spec.Overlays;

/// <summary>Adds a field that the docs lack.</summary>
/// <param name="At">The place of the new field: the object that it is added to, and its name.</param>
/// <param name="Field">The field, without its name.</param>
internal sealed record FieldAddition(FieldAddress At, FieldSpec Field) : Correction
{
    private int NameStart => At.Path.LastIndexOf('.') + 1;

    /// <inheritdoc/>
    public override void Apply(Draft draft)
    {
        if (draft.FindAction(At.Action, JsonPath.Property(At.JsonPath, "action")) is not { } action)
        {
            return;
        }

        MessageSpec side = At.In(action);
        if (FieldSearch.For(side, At.Path).Place is { } existing)
        {
            draft.Problems.Error(
                OverlayProblemIds.ChangesNothing,
                JsonPath.Property(At.JsonPath, "field"),
                draft.InDocs(new FoundField(action, side, existing, At)) is null
                    ? $"An earlier correction of this overlay adds '{At.Path}' ({existing.In(side).Type}) already. Remove one of the two."
                    : $"The docs have a field '{At.Path}' ({existing.In(side).Type}) themselves. Remove the correction, or use 'set' for what they say wrong.");
            return;
        }

        if (NewField(side, draft) is not { } field || FindOwner(action, draft) is not { } owner)
        {
            return;
        }

        EquatableArray<FieldSpec> fields = FieldPlace.FieldsOf(owner.Side, owner.Model);
        if (fields.Any(other => string.Equals(other.Name, field.Name, StringComparison.Ordinal)))
        {
            draft.Problems.Error(
                SpecProblemIds.Duplicate,
                JsonPath.Property(At.JsonPath, "field"),
                $"There is a field '{field.Name}' of another type here. {FieldSearch.For(side, At.Path).Found(At.Side)} Use 'set' to correct its type.");
            return;
        }

        var place = new FieldPlace(owner.Model, field.Name);
        draft.Replace(new FoundField(action, owner.Side, place, At), FieldPlace.WithFields(owner.Side, owner.Model, fields.Concat([field])));
    }

    private FieldSpec? NewField(MessageSpec side, Draft draft)
    {
        string brackets = string.Concat(Enumerable.Repeat("[]", Field.Type.ListDepth));
        string segment = At.Path.Substring(NameStart);
        string name = segment.EndsWith(brackets, StringComparison.Ordinal) ? segment.Substring(0, segment.Length - brackets.Length) : segment;
        if (name.Length == 0 || name.Length + brackets.Length != segment.Length || name.EndsWith("[]", StringComparison.Ordinal))
        {
            draft.Problems.Error(
                SpecProblemIds.WrongValue,
                JsonPath.Property(At.JsonPath, "field"),
                $"The path ends with '{segment}', but the type is {Field.Type}. A path has a name and '[]' behind it once for each list of the type.");
            return null;
        }

        if (At.IsRequest && NameStart == 0 && ProtocolParameters.Has(name))
        {
            draft.Problems.Error(SpecProblemIds.ProtocolParameter, JsonPath.Property(At.JsonPath, "field"), ProtocolParameters.ProblemOf(name));
            return null;
        }

        if (Field.Type.Kind == TypeKind.Model && side.FindModel(Field.Type.Model!) is null)
        {
            draft.ReportUnknownModel(Field.Type, side, JsonPath.Property(JsonPath.Property(At.JsonPath, "add"), "type"));
            return null;
        }

        return Field with { Name = name };
    }

    /// <summary>The object that the field is added to. One of which nothing was known becomes a model.</summary>
    private (MessageSpec Side, string? Model)? FindOwner(ActionSpec action, Draft draft)
    {
        MessageSpec side = At.In(action);
        if (NameStart == 0)
        {
            return (side, null);
        }

        FieldAddress parent = At with { Path = At.Path.Substring(0, NameStart - 1) };
        if (draft.FindField(parent) is not { } found)
        {
            return null;
        }

        FieldSpec owner = found.Place.In(side);
        if (owner.Type.Kind == TypeKind.Model)
        {
            return (side, owner.Type.Model);
        }

        if (owner.Type.Kind != TypeKind.Object)
        {
            draft.Problems.Error(
                OverlayProblemIds.NoSuchPlace,
                JsonPath.Property(At.JsonPath, "field"),
                $"'{parent.Path}' is of the type {owner.Type}, which holds no fields. Correct its type to object first.");
            return null;
        }

        ModelSpec model = NewModel(side, parent.Path.Replace("[]", string.Empty));
        FieldSpec typed = owner with { Type = TypeSpec.ForModel(model.Name, owner.Type.ListDepth) };
        side = found.Place.Replace(side, typed);
        return (side with { Models = side.Models.Concat([model]).ToEquatableArray() }, model.Name);
    }

    /// <summary>Named as an object that the docs spell out by the dots of parameters.</summary>
    private ModelSpec NewModel(MessageSpec side, string path)
    {
        string name = path;
        while (side.FindModel(name) is not null)
        {
            name += ".";
        }

        string typeName = CSharpIdentifier.ForType(path.Replace(".", string.Empty)) + (At.IsRequest ? "Parameter" : string.Empty);
        return new ModelSpec { Name = name, TypeName = typeName };
    }
}
