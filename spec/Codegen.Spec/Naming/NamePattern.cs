namespace Codegen.Spec.Naming;

/// <summary>A pattern of names: <c>*</c> stands for any characters, <c>?</c> for one, and case does not matter.</summary>
/// <param name="Text">The pattern as written.</param>
public sealed record NamePattern(string Text)
{
    /// <summary>Reads a list of patterns.</summary>
    /// <param name="list">Patterns, separated by commas or semicolons.</param>
    /// <returns>The patterns.</returns>
    public static IReadOnlyList<NamePattern> Parse(string list) =>
        [.. list.Split(',', ';').Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => new NamePattern(text))];

    /// <summary>Whether patterns select what has these names.</summary>
    /// <param name="patterns">The patterns; none select everything.</param>
    /// <param name="names">What it may be called.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public static bool Select(IReadOnlyList<NamePattern> patterns, IEnumerable<string> names) =>
        patterns.Count == 0 || patterns.Any(pattern => names.Any(pattern.Matches));

    /// <summary>Whether a name is of this pattern.</summary>
    /// <param name="name">A name.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Matches(string name)
    {
        int at = 0;
        int next = 0;
        int afterStar = -1;
        int retryFrom = 0;
        while (next < name.Length)
        {
            if (at < Text.Length && Text[at] == '*')
            {
                afterStar = ++at;
                retryFrom = next;
            }
            else if (at < Text.Length && (Text[at] == '?' || SameLetter(Text[at], name[next])))
            {
                at++;
                next++;
            }
            else if (afterStar >= 0)
            {
                // The last star takes one character more.
                at = afterStar;
                next = ++retryFrom;
            }
            else
            {
                return false;
            }
        }

        return Text.Skip(at).All(c => c == '*');
    }

    /// <summary>What is said of patterns that select nothing.</summary>
    /// <param name="patterns">Patterns.</param>
    /// <param name="what">What they select: products or actions, in the singular.</param>
    /// <param name="names">All names that there are.</param>
    /// <param name="shown">Those of them that are shown, as what may have been meant.</param>
    /// <returns>A message for each such pattern.</returns>
    public static IEnumerable<string> ProblemsOf(IEnumerable<NamePattern> patterns, string what, IReadOnlyList<string> names, IReadOnlyList<string> shown)
    {
        foreach (NamePattern pattern in patterns.Where(pattern => !names.Any(pattern.Matches)))
        {
            string nearest = string.Join(", ", NearestNames.Of(pattern.Text, shown));
            yield return $"The pattern '{pattern.Text}' selects no {what}. {(nearest.Length > 0 ? $"Near it are: {nearest}." : $"There is no {what} at all.")}";
        }
    }

    private static bool SameLetter(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
