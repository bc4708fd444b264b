namespace Codegen.Spec;

/// <summary>One side of an action: its fields, and the models that they refer to.</summary>
/// <remarks>
/// Each action holds its own models, even where another action's are the same: a page's change is then a change of that
/// action alone. What is shared between actions is the C# type, by <see cref="ModelSpec.TypeName"/>.
/// </remarks>
public sealed record MessageSpec
{
    /// <summary>A side without fields.</summary>
    public static MessageSpec Empty { get; } = new();

    /// <summary>The fields in the page's order.</summary>
    public EquatableArray<FieldSpec> Fields { get; init; }

    /// <summary>The models that the fields reach: those of the fields above first, then those of these models' own fields.</summary>
    public EquatableArray<ModelSpec> Models { get; init; }

    /// <summary>Finds a model by the name that fields use.</summary>
    /// <param name="name">The model's <see cref="ModelSpec.Name"/>.</param>
    /// <returns>The model, or <see langword="null"/> when this side has none of that name.</returns>
    public ModelSpec? FindModel(string name)
    {
        foreach (ModelSpec model in Models)
        {
            if (string.Equals(model.Name, name, StringComparison.Ordinal))
            {
                return model;
            }
        }

        return null;
    }
}
