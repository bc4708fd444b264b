namespace Codegen.Docs;

/// <summary>What became of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why nothing was read from it; <see langword="null"/> where something was.</param>
public sealed record PageAccount(string Path, PageKind Kind, string? Reason = null);

/// <summary>What a file of the docs is.</summary>
public enum PageKind
{
    /// <summary>The page that an action was read from.</summary>
    Action,

    /// <summary>A page of an action that another page describes better.</summary>
    OtherPageOfAction,

    /// <summary>An index or a sidebar.</summary>
    Contents,

    /// <summary>The product's front page.</summary>
    Overview,

    /// <summary>A list of return codes.</summary>
    ErrorCodes,

    /// <summary>A page that looks like an action's and could not be read; a diagnostic says why.</summary>
    Unreadable,

    /// <summary>A page about something else.</summary>
    PassedOver,
}
