using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>How the regular expressions over descriptions are made.</summary>
/// <remarks>
/// They have no time limit: on a busy machine the same page would be read differently. What bounds their work is the length of
/// a <see cref="FactText"/>, so none may look at a text more often than about once a character: what fuzzing shows on extreme pages.
/// </remarks>
internal static class FactPattern
{
    public static Regex Create(string pattern) => new(
        pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Compiled,
        Regex.InfiniteMatchTimeout);

    /// <summary>A pattern that few texts are asked for: compiling it would take longer than all its matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The regular expression.</returns>
    public static Regex CreateRare(string pattern) => new(
        pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Regex.InfiniteMatchTimeout);

    /// <summary>The first match, or none where the text is too much for the pattern.</summary>
    /// <param name="regex">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <returns>The match.</returns>
    public static Match TryMatch(this Regex regex, string text) => text.Length > FactText.MaxLength ? Match.Empty : regex.Match(text);
}
