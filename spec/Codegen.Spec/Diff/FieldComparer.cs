using Codegen.Spec.Surface;

namespace Codegen.Spec.Diff;

/// <summary>Compares two descriptions of one field, without what lies inside its value, and classes every difference.</summary>
/// <param name="sides">The side of the action.</param>
internal sealed class FieldComparer(MessageSides sides)
{
    /// <summary>Reports a field that is gone.</summary>
    /// <param name="container">Where it was.</param>
    /// <param name="old">The field.</param>
    /// <param name="likely">A new field that may be the same under another spelling.</param>
    public void Remove(Container container, FieldSpec old, FieldSpec? likely)
    {
        ChangeRule rule = sides.IsRequest ? ChangeRules.ParameterRemoved : ChangeRules.FieldRemoved;
        string gone = sides.Types.GoneWith(GeneratedModels.Of(new([old]), sides.Old, sides.IsRequest));
        string spelling = likely is null ? string.Empty : $"; perhaps it is spelled {likely.Name} now";
        string type = TypeOf(container, old, sides.ShapeOfOld(old));
        sides.Report(container, old, rule, ChangeKind.Removed, Subject.Field, $"removed ({type}{FieldsInside.Of(old, sides.Old)}){gone}{spelling}", old: type);
    }

    /// <summary>Reports a field that is new.</summary>
    /// <param name="container">Where it is.</param>
    /// <param name="field">The field.</param>
    public void Add(Container container, FieldSpec field)
    {
        ChangeRule rule = !sides.IsRequest ? ChangeRules.FieldAdded
            : !field.Required ? ChangeRules.OptionalParameterAdded
            : container.IsRoot && ClientParameters.Has(field) ? ChangeRules.ClientParameterRequired
            : ChangeRules.RequiredParameterAdded;
        string type = TypeOf(container, field, sides.ShapeOfNew(field));
        string inside = FieldsInside.Of(field, sides.New);
        sides.Report(
            container, field, rule, ChangeKind.Added, Subject.Field, $"added ({Presence(field.Required)} {type}{inside})", @new: type);
    }

    /// <summary>Compares a field that both have.</summary>
    /// <param name="container">Where it is.</param>
    /// <param name="old">The field as it was.</param>
    /// <param name="new">The field as it is.</param>
    public void Compare(Container container, FieldSpec old, FieldSpec @new)
    {
        if (old == @new && (old.Type.Kind != TypeKind.Model || HasSameTypeName(old, @new)))
        {
            return;
        }

        CompareTypes(container, old, @new);
        CompareRequired(container, old, @new);
        CompareDeprecations(container, old, @new);
        new FieldFacts(sides, container, old, @new).Compare();
    }

    private bool HasSameTypeName(FieldSpec old, FieldSpec @new) => string.Equals(
        sides.Old.FindModel(old.Type.Model!)?.TypeName, sides.New.FindModel(@new.Type.Model!)?.TypeName, StringComparison.Ordinal);

    private void CompareTypes(Container container, FieldSpec old, FieldSpec @new)
    {
        string oldType = sides.ShapeOfOld(old).Type;
        string newType = sides.ShapeOfNew(@new).Type;
        bool bothModels = old.Type.Kind == TypeKind.Model && @new.Type.Kind == TypeKind.Model && old.Type.ListDepth == @new.Type.ListDepth;
        if (container.IsInsideJson || string.Equals(oldType, newType, StringComparison.Ordinal))
        {
            if (old.Type != @new.Type)
            {
                (string before, string after) = (old.Type.ToString(), @new.Type.ToString());
                sides.Report(
                    container,
                    @new,
                    bothModels ? ChangeRules.ModelReworded : ChangeRules.JsonChanged,
                    ChangeKind.Changed,
                    bothModels ? Subject.Model : Subject.Type,
                    bothModels ? $"the docs call the model {@new.Type.Model} now, not {old.Type.Model}" : $"type {before} → {after}",
                    before,
                    after);
            }
        }
        else if (bothModels)
        {
            ReportRename(container, old, @new);
        }
        else if (old.Type != @new.Type)
        {
            // Else it is the mark as base64 that changes the type, which is told as that.
            ChangeRule rule = !sides.IsRequest ? ChangeRules.FieldTypeChanged
                : (old.Type, @new.Type) is ({ Kind: TypeKind.Int, ListDepth: 0 }, { Kind: TypeKind.Float, ListDepth: 0 }) ? ChangeRules.ParameterWidened
                : ChangeRules.ParameterTypeChanged;
            string gone = sides.Types.GoneWith(GeneratedModels.Of(new([old]), sides.Old, sides.IsRequest));
            sides.Report(container, @new, rule, ChangeKind.Changed, Subject.Type, $"type {oldType} → {newType}{gone}", oldType, newType);
        }
    }

    /// <summary>One change for the type, wherever it is used: the name is what callers have to mend, and they do so everywhere at once.</summary>
    private void ReportRename(Container container, FieldSpec old, FieldSpec @new)
    {
        string oldName = sides.Old.FindModel(old.Type.Model!)!.TypeName;
        string newName = sides.New.FindModel(@new.Type.Model!)!.TypeName;
        string rest = sides.Types.IsInNew(oldName) ? $"; {oldName} is still there, for other values" : string.Empty;
        string known = sides.Types.IsInOld(newName) ? ", which was there already" : string.Empty;
        sides.Changes.Add(
            product => new Change
            {
                Product = product,
                Rule = ChangeRules.ModelRenamed,
                Kind = ChangeKind.Changed,
                Subject = Subject.Model,
                Owner = oldName,
                Summary = $"the type {oldName} is {newName} now{known}{rest}",
                Old = oldName,
                New = newName,
            },
            new Place(sides.Action, sides.Name, container.PathTo(@new, isOld: false)));
    }

    private void CompareRequired(Container container, FieldSpec old, FieldSpec @new)
    {
        if (old.Required == @new.Required)
        {
            return;
        }

        ChangeRule rule = sides.IsRequest ? RuleOfParameter(container, @new) : RuleOfReply(@new);
        (string before, string after) = (Presence(old.Required), Presence(@new.Required));
        sides.Report(container, @new, rule, ChangeKind.Changed, Subject.Required, $"{before} → {after}", before, after);
    }

    private ChangeRule RuleOfParameter(Container container, FieldSpec @new)
    {
        bool isOfTheClient = container.IsRoot && ClientParameters.Has(@new);
        return @new.Required ? isOfTheClient ? ChangeRules.ClientParameterRequired : ChangeRules.ParameterBecameRequired
            : isOfTheClient || sides.ShapeOfNew(@new).Depth > 0 ? ChangeRules.ParameterBecameOptional
            : ChangeRules.ParameterMayBeMissing;
    }

    private static ChangeRule RuleOfReply(FieldSpec @new) => (IsScalar(@new.Type), @new.Type.Kind == TypeKind.String, @new.Required) switch
    {
        (false, _, _) => ChangeRules.PresenceWithoutEffect,
        (_, true, true) => ChangeRules.TextIsThere,
        (_, true, false) => ChangeRules.TextMayBeMissing,
        (_, false, true) => ChangeRules.ValueIsThere,
        (_, false, false) => ChangeRules.ValueMayBeMissing,
    };

    private void CompareDeprecations(Container container, FieldSpec old, FieldSpec @new)
    {
        bool isMarked = IsMarkedObsolete(container, sides.OfNewType(container, @new));
        if (isMarked && !IsMarkedObsolete(container, sides.OfOldType(container, old)))
        {
            sides.Report(
                container,
                @new,
                ChangeRules.FieldDeprecated,
                ChangeKind.Added,
                Subject.Deprecation,
                "deprecated: " + Excerpt.Of(@new.Deprecated!),
                old.Deprecated,
                @new.Deprecated);
        }
        else if (!string.Equals(old.Deprecated, @new.Deprecated, StringComparison.Ordinal))
        {
            bool isNew = old.Deprecated is null;
            sides.Report(
                container,
                @new,
                isNew ? ChangeRules.NeededFieldDeprecated : ChangeRules.FieldDeprecationReworded,
                isNew ? ChangeKind.Added : @new.Deprecated is null ? ChangeKind.Removed : ChangeKind.Changed,
                Subject.Deprecation,
                Excerpt.OfChange("deprecation", old.Deprecated, @new.Deprecated),
                old.Deprecated,
                @new.Deprecated);
        }
    }

    /// <summary>To warn callers of what they must set would leave them no way to be right, so C# marks only what can be left out.</summary>
    private bool IsMarkedObsolete(Container container, FieldSpec field) =>
        field.Deprecated is not null
        && !(sides.IsRequest && (field.Required || (container.IsRoot && ClientParameters.Has(field))));

    private static string TypeOf(Container container, FieldSpec field, FieldShape shape) =>
        container.IsInsideJson ? field.Type.ToString() : shape.Type;

    /// <summary>Whether a response's property becomes nullable when its field is not required: lists are never null, objects always may be.</summary>
    private static bool IsScalar(TypeSpec type) => type is { Kind: TypeKind.String or TypeKind.Int or TypeKind.Float or TypeKind.Bool, ListDepth: 0 };

    private static string Presence(bool required) => required ? "required" : "optional";
}
