namespace Codegen.Spec.Diff;

/// <summary>One difference between two specs of a product, with all the places that it is seen at.</summary>
/// <remarks>A model that several actions share is one type to a caller, so what happened to it is one change.</remarks>
public sealed record Change
{
    /// <summary>The product as published.</summary>
    public required string Product { get; init; }

    /// <summary>The rule that decides what the change means.</summary>
    public required ChangeRule Rule { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What it happened to.</summary>
    public required Subject Subject { get; init; }

    /// <summary>
    /// What has changed in terms of the generated code: the C# type whose member a field is, the type that got another name, or
    /// the action. <see langword="null"/> for the product as a whole.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>The field's name in the docs, when the change is one of a field.</summary>
    public string? Member { get; init; }

    /// <summary>What it was, when that can be said in one text.</summary>
    public string? Old { get; init; }

    /// <summary>What it is, when that can be said in one text.</summary>
    public string? New { get; init; }

    /// <summary>The change in a few words, on one line.</summary>
    public required string Summary { get; init; }

    /// <summary>The places, in the order of the specs. Empty when the change is one of the whole product.</summary>
    public EquatableArray<Place> Places { get; init; }

    /// <summary>What the change means for a caller.</summary>
    public Impact Impact => Rule.Impact;
}
