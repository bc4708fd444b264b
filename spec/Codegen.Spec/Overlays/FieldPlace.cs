namespace Codegen.Spec.Overlays;

/// <summary>Where a field stands on its side of an action.</summary>
/// <param name="Model">The model that holds it, or <see langword="null"/> for the side itself.</param>
/// <param name="Name">The field's name.</param>
internal sealed record FieldPlace(string? Model, string Name)
{
    /// <summary>The fields that the field stands among.</summary>
    /// <param name="side">The side.</param>
    /// <param name="model">The model that holds them, or <see langword="null"/> for the side's own.</param>
    /// <returns>The fields.</returns>
    public static EquatableArray<FieldSpec> FieldsOf(MessageSpec side, string? model) =>
        model is null ? side.Fields : side.FindModel(model)?.Fields ?? default;

    public static MessageSpec WithFields(MessageSpec side, string? model, IEnumerable<FieldSpec> fields) => model is null
        ? side with { Fields = fields.ToEquatableArray() }
        : side with
        {
            Models = side.Models
                .Select(candidate => string.Equals(candidate.Name, model, StringComparison.Ordinal)
                    ? candidate with { Fields = fields.ToEquatableArray() }
                    : candidate)
                .ToEquatableArray(),
        };

    public FieldSpec In(MessageSpec side) => FieldsOf(side, Model).First(IsIt);

    public FieldSpec? FindIn(MessageSpec side) => FieldsOf(side, Model).FirstOrDefault(IsIt);

    public MessageSpec Replace(MessageSpec side, FieldSpec field) =>
        WithFields(side, Model, FieldsOf(side, Model).Select(other => IsIt(other) ? field : other));

    public MessageSpec Remove(MessageSpec side) => WithFields(side, Model, FieldsOf(side, Model).Where(field => !IsIt(field)));

    private bool IsIt(FieldSpec field) => string.Equals(field.Name, Name, StringComparison.Ordinal);
}
