namespace Codegen.Docs.Linting.Examples;

/// <summary>A value of an example, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it starts in the page.</param>
/// <param name="Text">A text without quotes and escapes; a number or a flag as it stands; empty for the others.</param>
internal sealed record ExampleValue(ExampleValueKind Kind, int Place, string Text = "")
{
    /// <summary>The members of an object, in their order.</summary>
    public IReadOnlyList<ExampleMember> Members { get; init; } = [];

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<ExampleValue> Items { get; init; } = [];
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where the name starts in the page.</param>
/// <param name="Value">The value.</param>
internal sealed record ExampleMember(string Name, int Place, ExampleValue Value);

/// <summary>What a value of an example is.</summary>
internal enum ExampleValueKind
{
    /// <summary>Something that is no JSON: a placeholder, or where a value is missing. It may stand for anything.</summary>
    Unknown,

    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object.</summary>
    Object,
}
