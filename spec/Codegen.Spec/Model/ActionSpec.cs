namespace Codegen.Spec;

/// <summary>One action of a product: what a page describes.</summary>
public sealed record ActionSpec
{
    /// <summary>The value of the <c>Action</c> parameter, for example <c>GetUSMCTaskStatus</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What the method and the two records are called in C#, where a correction gives another name than <see cref="Name"/>;
    /// <see langword="null"/> elsewhere. What is sent keeps <see cref="Name"/>.
    /// </summary>
    public string? CSharpName { get; init; }

    /// <summary>The page's title without the action's name.</summary>
    public string? Title { get; init; }

    /// <summary>The page's overview as clean text, paragraphs separated by an empty line.</summary>
    public string? Description { get; init; }

    /// <summary>What the page says of limits to the action's use, as clean text.</summary>
    public string? Limits { get; init; }

    /// <summary>What the docs say of its end, when the action should no longer be used; <see langword="null"/> while it is current.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The heading that the product's index puts the action under.</summary>
    public string? Group { get; init; }

    /// <summary>The file name of the page that the action was read from.</summary>
    public string? Page { get; init; }

    /// <summary>The parameters.</summary>
    public MessageSpec Request { get; init; } = MessageSpec.Empty;

    /// <summary>The fields of the reply, without <c>RetCode</c>, <c>Action</c> and <c>Message</c>, which every reply has.</summary>
    public MessageSpec Response { get; init; } = MessageSpec.Empty;

    /// <summary>The examples of the page.</summary>
    public ExampleSpec Examples { get; init; } = ExampleSpec.None;
}
