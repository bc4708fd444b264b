using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>How the regular expressions over descriptions are made.</summary>
internal static class FactPattern
{
    /// <summary>No description takes this long; a crafted one must not take longer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    public static Regex Create(string pattern) => new(
        pattern,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Compiled,
        Limit);

    /// <summary>The first match, or none where the text is too much for the pattern.</summary>
    /// <param name="regex">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <returns>The match.</returns>
    public static Match TryMatch(this Regex regex, string text)
    {
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
