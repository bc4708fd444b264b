namespace Codegen.Spec.Diff;

/// <summary>A request, a response or a model, old and new: the type whose members are being compared, at one place.</summary>
/// <param name="OldFields">The old fields.</param>
/// <param name="NewFields">The new fields.</param>
/// <param name="Owner">The C# type in the new code.</param>
/// <param name="Around">What this is a part of, or <see langword="null"/> for the request or response itself.</param>
/// <param name="OldField">The field of <paramref name="Around"/> that this is the value of, in the old spec.</param>
/// <param name="NewField">The same in the new spec.</param>
/// <param name="IsInsideJson">Whether a value around this one is only JSON to C#, so that this one has no C# type.</param>
internal sealed record Container(
    EquatableArray<FieldSpec> OldFields,
    EquatableArray<FieldSpec> NewFields,
    string Owner,
    Container? Around = null,
    FieldSpec? OldField = null,
    FieldSpec? NewField = null,
    bool IsInsideJson = false)
{
    /// <summary>Whether this is the request or response itself.</summary>
    public bool IsRoot => Around is null;

    /// <summary>The path of a field in here, or of this itself.</summary>
    /// <param name="field">The field, or <see langword="null"/>.</param>
    /// <param name="isOld">Whether to give the path that the old docs have.</param>
    /// <returns>The path, or <see langword="null"/> for the request or response itself.</returns>
    /// <remarks>Made when it is asked for: where nothing has changed, nobody does.</remarks>
    public string? PathTo(FieldSpec? field, bool isOld)
    {
        var segments = new Stack<string>();
        if (field is not null)
        {
            segments.Push(SegmentOf(field));
        }

        for (Container at = this; at.Around is not null; at = at.Around)
        {
            segments.Push(SegmentOf((isOld ? at.OldField : at.NewField)!));
        }

        return segments.Count == 0 ? null : string.Join(".", segments);
    }

    /// <summary>Whether a field of this has a value that is being compared already, here or around: a model that contains itself.</summary>
    /// <param name="oldField">The field in the old spec.</param>
    /// <param name="newField">The field in the new spec.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsInside(FieldSpec oldField, FieldSpec newField)
    {
        for (Container at = this; at.Around is not null; at = at.Around)
        {
            if (string.Equals(at.OldField!.Type.Model, oldField.Type.Model, StringComparison.Ordinal)
                && string.Equals(at.NewField!.Type.Model, newField.Type.Model, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A field's part of a path.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its name, with a mark for each list around it.</returns>
    public static string SegmentOf(FieldSpec field) => field.Name + string.Concat(Enumerable.Repeat("[]", field.Type.ListDepth));
}
