using Codegen.Spec;

namespace Codegen.Docs.Pages;

/// <summary>What one file says, by itself: which of it counts is decided when all files of the product are read.</summary>
/// <remarks>Holds nothing of the parsed Markdown, which is many times larger than what it says.</remarks>
internal abstract class ReadPage
{
    /// <summary>The file.</summary>
    public required PageFile File { get; init; }

    /// <summary>What its author should know.</summary>
    public required IReadOnlyList<DocDiagnostic> Diagnostics { get; init; }
}

/// <summary>A page that describes an action.</summary>
/// <param name="action">The action.</param>
/// <param name="hasCommonParameters">Whether the page has the form of those that are published today.</param>
/// <param name="titleOffset">Where the page's title stands in its text.</param>
internal sealed class ActionFile(ActionSpec action, bool hasCommonParameters, int titleOffset) : ReadPage
{
    public ActionSpec Action { get; } = action;

    public bool HasCommonParameters { get; } = hasCommonParameters;

    public int TitleOffset { get; } = titleOffset;
}

/// <summary>An index or a sidebar.</summary>
/// <param name="contents">What it links.</param>
internal sealed class ContentsFile(PageLinks contents) : ReadPage
{
    public PageLinks Contents { get; } = contents;
}

/// <summary>A product's front page.</summary>
/// <param name="description">What the product's API is for.</param>
/// <param name="limits">What limits its use.</param>
internal sealed class OverviewFile(string? description, string? limits) : ReadPage
{
    public string? Description { get; } = description;

    public string? Limits { get; } = limits;
}

/// <summary>A page of return codes.</summary>
/// <param name="codes">The codes in the page's order.</param>
internal sealed class ErrorCodesFile(IReadOnlyList<ErrorCodeSpec> codes) : ReadPage
{
    public IReadOnlyList<ErrorCodeSpec> Codes { get; } = codes;
}

/// <summary>A page that nothing was read from.</summary>
/// <param name="kind">Whether it is about something else or can't be read.</param>
/// <param name="reason">Why.</param>
internal sealed class OtherFile(PageKind kind, string reason) : ReadPage
{
    public PageKind Kind { get; } = kind;

    public string Reason { get; } = reason;
}
