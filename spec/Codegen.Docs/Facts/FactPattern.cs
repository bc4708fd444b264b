using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>How the regular expressions over descriptions are made.</summary>
internal static class FactPattern
{
    /// <summary>
    /// Longer than any description. What bounds the work must not be a clock: on a busy machine the same page would be read
    /// differently.
    /// </summary>
    private const int LongestText = 10_000;

    /// <summary>The last resort, far more than a text of that length takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Regex Create(string pattern) => new(
        pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Compiled,
        Limit);

    /// <summary>A pattern that few texts are asked for: compiling it would take longer than all its matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The regular expression.</returns>
    public static Regex CreateRare(string pattern) => new(
        pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Limit);

    /// <summary>The first match, or none where the text is too much for the pattern.</summary>
    /// <param name="regex">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <returns>The match.</returns>
    public static Match TryMatch(this Regex regex, string text)
    {
        if (text.Length > LongestText)
        {
            return Match.Empty;
        }

        try
        {
            return regex.Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Match.Empty;
        }
    }
}
