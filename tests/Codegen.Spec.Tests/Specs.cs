namespace Codegen.Spec.Tests;

/// <summary>Small specs for tests.</summary>
internal static class Specs
{
    public static readonly TypeSpec Text = new(TypeKind.String);

    public static ProductSpec Product(params ActionSpec[] actions) => new() { Product = "demo-api", Actions = actions.ToEquatableArray() };

    public static ActionSpec Action(string name, MessageSpec? request = null, MessageSpec? response = null) =>
        new() { Name = name, Request = request ?? MessageSpec.Empty, Response = response ?? MessageSpec.Empty };

    public static MessageSpec Message(FieldSpec[] fields, params ModelSpec[] models) =>
        new() { Fields = fields.ToEquatableArray(), Models = models.ToEquatableArray() };

    public static ModelSpec Model(string name, params FieldSpec[] fields) =>
        new() { Name = name, TypeName = name, Fields = fields.ToEquatableArray() };

    public static FieldSpec Field(string name, TypeSpec? type = null, bool required = false) =>
        new() { Name = name, Type = type ?? Text, Required = required };

    /// <summary>An action whose reply holds one model with the given fields.</summary>
    public static ActionSpec Replying(string action, string model, params string[] fields) => Action(
        action,
        response: Message([Field("Data", TypeSpec.ForModel(model))], Model(model, [.. fields.Select(field => Field(field))])));
}
