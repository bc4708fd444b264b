using System.Globalization;
using Codegen.Spec.Json;

namespace Codegen.Spec.Overlays;

/// <summary>A property of a field or an action that corrections can set, take away or rely on.</summary>
/// <typeparam name="T">The field or the action.</typeparam>
/// <param name="Name">Its name in JSON, the same as in the spec.</param>
/// <param name="Get">Its value; <see langword="null"/> where the docs say nothing.</param>
/// <param name="With">Gives it a value.</param>
/// <param name="Read">Reads a value, and reports what is wrong with it.</param>
/// <param name="CanBeUnset">Whether it may be absent.</param>
internal sealed record Property<T>(
    string Name, Func<T, object?> Get, Func<T, object?, T> With, Func<JsonObject, string, object?> Read, bool CanBeUnset)
{
    /// <summary>A value as a message shows it.</summary>
    public static string Show(object? value) => value switch
    {
        null => "nothing",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"'{value}'",
    };
}

/// <summary>The properties that corrections know.</summary>
internal static class Properties
{
    public static IReadOnlyList<Property<FieldSpec>> OfField { get; } =
    [
        Text<FieldSpec>("csharpName", field => field.CSharpName, (field, value) => field with { CSharpName = value }),
        new("type", field => field.Type, (field, value) => field with { Type = (TypeSpec)value! }, (json, name) => json.OptionalType(name), CanBeUnset: false),
        Flag("required", field => field.Required, (field, value) => field with { Required = value }),
        Text<FieldSpec>("description", field => field.Description, (field, value) => field with { Description = value }),
        Text<FieldSpec>("deprecated", field => field.Deprecated, (field, value) => field with { Deprecated = value }),
        Text<FieldSpec>("default", field => field.Default, (field, value) => field with { Default = value }),
        Text<FieldSpec>("unit", field => field.Unit, (field, value) => field with { Unit = value }),
        Number("minimum", field => field.Minimum, (field, value) => field with { Minimum = value }),
        Number("maximum", field => field.Maximum, (field, value) => field with { Maximum = value }),
        Flag("base64", field => field.Base64, (field, value) => field with { Base64 = value }),
        Flag("secret", field => field.Secret, (field, value) => field with { Secret = value }),
    ];

    public static IReadOnlyList<Property<ActionSpec>> OfAction { get; } =
    [
        Text<ActionSpec>("csharpName", action => action.CSharpName, (action, value) => action with { CSharpName = value }),
        Text<ActionSpec>("title", action => action.Title, (action, value) => action with { Title = value }),
        Text<ActionSpec>("description", action => action.Description, (action, value) => action with { Description = value }),
        Text<ActionSpec>("limits", action => action.Limits, (action, value) => action with { Limits = value }),
        Text<ActionSpec>("deprecated", action => action.Deprecated, (action, value) => action with { Deprecated = value }),
    ];

    private static Property<T> Text<T>(string name, Func<T, string?> get, Func<T, string?, T> with) =>
        new(name, get, (owner, value) => with(owner, (string?)value), (json, property) => json.Optional(property), CanBeUnset: true);

    private static Property<FieldSpec> Flag(string name, Func<FieldSpec, bool> get, Func<FieldSpec, bool, FieldSpec> with) =>
        new(name, field => get(field), (field, value) => with(field, (bool)value!), (json, property) => json.Flag(property), CanBeUnset: false);

    private static Property<FieldSpec> Number(string name, Func<FieldSpec, decimal?> get, Func<FieldSpec, decimal?, FieldSpec> with) =>
        new(name, field => get(field), (field, value) => with(field, (decimal?)value), (json, property) => json.Number(property), CanBeUnset: true);
}

/// <summary>A property with the value that a correction gives for it.</summary>
/// <typeparam name="T">The field or the action.</typeparam>
/// <param name="Of">The property.</param>
/// <param name="Value">The value; <see langword="null"/> to take it away.</param>
/// <param name="Path">Where the overlay says so.</param>
internal sealed record PropertyValue<T>(Property<T> Of, object? Value, string Path);
