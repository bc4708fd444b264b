namespace Codegen.Spec.Naming;

/// <summary>Finds what somebody may have meant by a name that does not exist.</summary>
public static class NearestNames
{
    private const int Shown = 3;

    /// <summary>A letter too many, one that is missing, or two that changed places.</summary>
    private const int Slips = 2;

    /// <summary>The names that need the fewest changes to become <paramref name="wanted"/>.</summary>
    /// <param name="wanted">The name that was asked for.</param>
    /// <param name="names">The names that there are.</param>
    /// <returns>A few of them, nearest first.</returns>
    public static IEnumerable<string> Of(string wanted, IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal)
            .OrderBy(name => Changes(wanted, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Take(Shown);

    /// <summary>The one name that is so like <paramref name="wanted"/> that nothing else can have been meant.</summary>
    /// <param name="wanted">The name that was asked for.</param>
    /// <param name="names">The names that there are.</param>
    /// <returns>The name, or <see langword="null"/> when none is.</returns>
    public static string? Meant(string wanted, IEnumerable<string> names) =>
        Of(wanted, names).FirstOrDefault() is { } nearest && Changes(wanted, nearest) <= Slips ? nearest : null;

    /// <summary>The Levenshtein distance, regardless of case.</summary>
    private static int Changes(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = i + 1;
            for (int j = 0; j < to.Length; j++)
            {
                int replaced = previous[j] + (char.ToUpperInvariant(from[i]) == char.ToUpperInvariant(to[j]) ? 0 : 1);
                current[j + 1] = Math.Min(replaced, Math.Min(previous[j + 1], current[j]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
