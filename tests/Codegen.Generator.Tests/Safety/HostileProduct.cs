using Codegen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using static Codegen.Generator.Tests.Support.Specs;

namespace Codegen.Generator.Tests.Safety;

/// <summary>A product in which a text stands wherever the docs can put one.</summary>
internal static class HostileProduct
{
    public static ProductSpec WithDescriptions(string text)
    {
        FieldSpec words = Optional("One", "string", text) with
        {
            Values = new[] { new ValueSpec("harmless", text) }.ToEquatableArray(),
            Default = text,
            Unit = text,
            Deprecated = text,
        };
        FieldSpec[] fields = [words, Required("Two", "int[]", text) with { Deprecated = text }, Optional("Three", "#Item[]", text)];
        ModelSpec model = Model("Item", Optional("Four", "bool", text));
        ActionSpec action = Action("GetIt", Message(fields).With(model with { TypeName = "ItemParameters" }), Message(fields).With(model)) with
        {
            Title = text,
            Description = text,
            Page = text,
            Limits = text,
            Deprecated = text,
            Group = text,
            Examples = new ExampleSpec(text, text),
        };
        return Product(action, Action("ListIt", response: Message(fields).With(model))) with { Title = text };
    }

    public static ProductSpec WithNames(string text)
    {
        FieldSpec[] fields =
        [
            Optional(text, "string") with { Values = new[] { new ValueSpec(text), new ValueSpec(text + "3"), new ValueSpec(text) }.ToEquatableArray() },
            Required(text + "2", "int[]"),
            Optional("Three", "int") with { Type = TypeSpec.ForModel(text) },
        ];
        ModelSpec model = Model(text, Optional(text, "bool")) with { TypeName = "Item" };
        ActionSpec action = Action("Get" + text, Message(fields).With(model with { TypeName = "ItemParameters" }), Message(fields).With(model));
        return Product(action) with { Product = "p" + text };
    }

    /// <summary>Every symbol that generated sources declare, without its documentation.</summary>
    public static string[] Declared(IReadOnlyDictionary<string, string> sources) =>
    [
        .. Members(Project.Compile(sources, Target.Oldest).Assembly.GlobalNamespace)
            .Select(symbol => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member is INamespaceOrTypeSymbol inner ? [inner, .. Members(inner)] : new[] { member });
}
