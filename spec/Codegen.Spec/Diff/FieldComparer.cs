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
        string gone = sides.Types.GoneWith(GeneratedTypes.ReachedFrom([old], sides.Old));
        string spelling = likely is null ? string.Empty : $"; perhaps it is spelled {likely.Name} now";
        string type = TypeOf(container, old, sides.Old);
        sides.Report(container, old, rule, ChangeKind.Removed, Subject.Field, $"removed ({type}{FieldsInside.Of(old, sides.Old)}){gone}{spelling}", old: type);
    }

    /// <summary>Reports a field that is new.</summary>
    /// <param name="container">Where it is.</param>
    /// <param name="field">The field.</param>
    public void Add(Container container, FieldSpec field)
    {
        ChangeRule rule = !sides.IsRequest ? ChangeRules.FieldAdded
            : !field.Required ? ChangeRules.OptionalParameterAdded
            : container.IsRoot && CSharpType.IsOfTheClient(field) ? ChangeRules.ClientParameterRequired
            : ChangeRules.RequiredParameterAdded;
        string type = TypeOf(container, field, sides.New);
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

        CompareNames(container, old, @new);
        CompareTypes(container, old, @new);
        CompareRequired(container, old, @new);
        CompareDeprecations(container, old, @new);
        new FieldFacts(sides, container, old, @new).Compare();
    }

    private bool HasSameTypeName(FieldSpec old, FieldSpec @new) => string.Equals(
        sides.Old.FindModel(old.Type.Model!)?.TypeName, sides.New.FindModel(@new.Type.Model!)?.TypeName, StringComparison.Ordinal);

    private void CompareNames(Container container, FieldSpec old, FieldSpec @new)
    {
        (string before, string after) = (old.CSharpName ?? old.Name, @new.CSharpName ?? @new.Name);
        if (!container.IsInsideJson && !string.Equals(before, after, StringComparison.Ordinal))
        {
            sides.Report(container, @new, ChangeRules.PropertyRenamed, ChangeKind.Changed, Subject.Field, $"called {after} in C# now, not {before}", before, after);
        }
    }

    private void CompareTypes(Container container, FieldSpec old, FieldSpec @new)
    {
        string oldType = CSharpType.Of(old.Type, sides.Old, sides.IsRequest);
        string newType = CSharpType.Of(@new.Type, sides.New, sides.IsRequest);
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
        else
        {
            ChangeRule rule = !sides.IsRequest ? ChangeRules.FieldTypeChanged
                : (old.Type, @new.Type) is ({ Kind: TypeKind.Int, ListDepth: 0 }, { Kind: TypeKind.Float, ListDepth: 0 }) ? ChangeRules.ParameterWidened
                : ChangeRules.ParameterTypeChanged;
            string gone = sides.Types.GoneWith(GeneratedTypes.ReachedFrom([old], sides.Old));
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

    private static ChangeRule RuleOfParameter(Container container, FieldSpec @new) =>
        !@new.Required ? ChangeRules.ParameterBecameOptional
        : container.IsRoot && CSharpType.IsOfTheClient(@new) ? ChangeRules.ClientParameterRequired
        : ChangeRules.ParameterBecameRequired;

    private static ChangeRule RuleOfReply(FieldSpec @new) => (CSharpType.IsScalar(@new.Type), @new.Type.Kind == TypeKind.String, @new.Required) switch
    {
        (false, _, _) => ChangeRules.PresenceWithoutEffect,
        (_, true, true) => ChangeRules.TextIsThere,
        (_, true, false) => ChangeRules.TextMayBeMissing,
        (_, false, true) => ChangeRules.ValueIsThere,
        (_, false, false) => ChangeRules.ValueMayBeMissing,
    };

    private void CompareDeprecations(Container container, FieldSpec old, FieldSpec @new)
    {
        bool isMarked = IsMarkedObsolete(container, @new);
        if (isMarked && !IsMarkedObsolete(container, old))
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
        && !(sides.IsRequest && (field.Required || (container.IsRoot && CSharpType.IsOfTheClient(field))));

    private string TypeOf(Container container, FieldSpec field, MessageSpec side) =>
        container.IsInsideJson ? field.Type.ToString() : CSharpType.Of(field.Type, side, sides.IsRequest);

    private static string Presence(bool required) => required ? "required" : "optional";
}
