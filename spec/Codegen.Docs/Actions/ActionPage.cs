using Codegen.Docs.Markdown;

namespace Codegen.Docs.Actions;

/// <summary>An action page, its sections sorted by what they stand over; nothing in them is read yet.</summary>
internal sealed class ActionPage
{
    /// <summary>The action's name.</summary>
    public required string Name { get; init; }

    /// <summary>The page's title without the name.</summary>
    public string? Title { get; init; }

    /// <summary>What the page says before its tables, and beside them.</summary>
    public string? Description { get; init; }

    /// <summary>What the page says of limits to the action's use.</summary>
    public string? Limits { get; init; }

    /// <summary>Where the title stands in the page.</summary>
    public int Offset { get; init; }

    /// <summary>Whether the page lists the common parameters: the pages that are published today do, those before them did not.</summary>
    public bool HasCommonParameters { get; init; }

    /// <summary>The parameters.</summary>
    public required PageSide Request { get; init; }

    /// <summary>The reply.</summary>
    public required PageSide Response { get; init; }

    /// <summary>The text of the request example.</summary>
    public string? RequestExample { get; init; }

    /// <summary>The text of the response example.</summary>
    public string? ResponseExample { get; init; }
}

/// <summary>One side of an action on its page.</summary>
/// <param name="Fields">The section with the side's own table; <see langword="null"/> when the page has none.</param>
/// <param name="Models">The sections with the tables of its models, each under the model's name.</param>
internal sealed record PageSide(MarkdownSection? Fields, IReadOnlyList<MarkdownSection> Models);
