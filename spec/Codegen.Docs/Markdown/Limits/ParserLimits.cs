namespace Codegen.Docs.Markdown.Limits;

/// <summary>How much a page may be, so that reading it takes a bounded time.</summary>
/// <remarks>
/// Markdig's time grows with the square of some things, so a crafted or damaged page of a few hundred kilobytes could keep it
/// busy for minutes. Each limit is several times what the largest real page has, and far below what takes a second. They are
/// counts and no clock: the same page is read in the same way on every machine.
/// </remarks>
internal static class ParserLimits
{
    /// <summary>The length of a page.</summary>
    public const int MaxCharacters = 150_000;

    /// <summary>Finds what is too much about a page.</summary>
    /// <param name="text">The page's text.</param>
    /// <returns>The limit that the page is beyond, or <see langword="null"/> as for every page that someone wrote.</returns>
    public static ExceededLimit? FirstExceeded(string text) =>
        text.Length > MaxCharacters
            ? new ExceededLimit(MaxCharacters, $"it has more than {ExceededLimit.Number(MaxCharacters)} characters", "Divide it into several pages.")
            : BracketLimit.Find(text) ?? EmphasisLimit.Find(text) ?? DeclarationLimit.Find(text) ?? DotLimit.Find(text) ?? LineLimit.Find(text);
}
