using Codegen.Spec.Json;

namespace Codegen.Spec.Validation;

/// <summary>Where one side of an action stands in a spec. Its paths become texts only where there is a problem to tell of.</summary>
/// <param name="Action">The action's index.</param>
/// <param name="Side"><c>request</c> or <c>response</c>.</param>
internal readonly record struct SidePlace(int Action, string Side)
{
    private string Path => JsonPath.Property(PathOf(Action), Side);

    /// <summary>The path of an action.</summary>
    /// <param name="action">Its index.</param>
    public static string PathOf(int action) => JsonPath.Item(JsonPath.Property(JsonPath.Root, "actions"), action);

    /// <summary>The path of a property of a model.</summary>
    /// <param name="model">The model's index.</param>
    /// <param name="property">The property.</param>
    public string OfModel(int model, string property) => JsonPath.Property(JsonPath.Item(JsonPath.Property(Path, "models"), model), property);

    /// <summary>The path of a property of a field.</summary>
    /// <param name="model">The index of the model whose field it is; <see langword="null"/> for a field of the side itself.</param>
    /// <param name="field">The field's index.</param>
    /// <param name="property">The property.</param>
    public string OfField(int? model, int field, string property)
    {
        string fields = model is { } index ? OfModel(index, "fields") : JsonPath.Property(Path, "fields");
        return JsonPath.Property(JsonPath.Item(fields, field), property);
    }
}
