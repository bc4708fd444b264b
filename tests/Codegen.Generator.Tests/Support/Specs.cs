namespace Codegen.Generator.Tests.Support;

/// <summary>Writes specs briefly.</summary>
internal static class Specs
{
    public static ProductSpec Product(params ActionSpec[] actions) => new()
    {
        Product = "usmc-api",
        Title = "Server Migration Center",
        Endpoint = "https://api.example.com/",
        Actions = actions.OrderBy(action => action.Name, StringComparer.Ordinal).ToEquatableArray(),
    };

    public static ActionSpec Action(string name, MessageSpec? request = null, MessageSpec? response = null) => new()
    {
        Name = name,
        Title = "Title of " + name,
        Description = "What " + name + " does.",
        Page = name + ".md",
        Request = request ?? MessageSpec.Empty,
        Response = response ?? MessageSpec.Empty,
    };

    public static MessageSpec Message(params FieldSpec[] fields) => new() { Fields = fields.ToEquatableArray() };

    public static MessageSpec With(this MessageSpec message, params ModelSpec[] models) => message with { Models = models.ToEquatableArray() };

    public static ModelSpec Model(string name, params FieldSpec[] fields) => new() { Name = name, TypeName = name, Fields = fields.ToEquatableArray() };

    public static FieldSpec Required(string name, string type, string? description = null) =>
        Optional(name, type, description) with { Required = true };

    public static FieldSpec Optional(string name, string type, string? description = null)
    {
        Assert.True(TypeSpec.TryParse(type, out TypeSpec? parsed));
        return new FieldSpec { Name = name, Type = parsed, Description = description };
    }
}
