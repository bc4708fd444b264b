using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>How the regular expressions over descriptions are made.</summary>
/// <remarks>
/// They have no time limit: on a busy machine the same page would be read differently. What bounds their work is the length of
/// a <see cref="FactText"/>, so none may look at a text more often than about once a character: what fuzzing shows on extreme pages.
/// </remarks>
internal static class FactPattern
{
    /// <summary>What they have in common.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static Regex Create(string pattern) => Create(pattern, Options | RegexOptions.Compiled);

    /// <summary>A pattern that few texts are asked for: where none is at hand, compiling it would take longer than all its matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The regular expression.</returns>
    public static Regex CreateRare(string pattern) => Create(pattern, Options);

    /// <summary>The first match, or none where the text is too much for the pattern.</summary>
    /// <param name="regex">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <returns>The match.</returns>
    public static Match TryMatch(this Regex regex, string text) => text.Length > FactText.MaxLength ? Match.Empty : regex.Match(text);

    /// <summary>Whether a text has a match; the same texts have none as for <see cref="TryMatch"/>.</summary>
    /// <param name="regex">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public static bool IsIn(this Regex regex, string text) => text.Length <= FactText.MaxLength && regex.IsMatch(text);

    private static Regex Create(string pattern, RegexOptions options) =>
#if NET
        CompiledPatterns.Find(pattern) ??
#endif
        new Regex(pattern, options, Regex.InfiniteMatchTimeout);
}
