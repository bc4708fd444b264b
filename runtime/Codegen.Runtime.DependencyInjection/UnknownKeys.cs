using Microsoft.Extensions.Configuration;

namespace Codegen.Runtime.DependencyInjection;

/// <summary>Finds keys of a section that no option has. Passed over, a misspelled key would leave its option as it was.</summary>
internal static class UnknownKeys
{
    /// <summary>A letter too many, one that is missing, or two that changed places.</summary>
    private const int Slips = 2;

    /// <summary>What is wrong with the keys, as sentences. Values are not shown.</summary>
    /// <param name="section">The section. The root of a configuration has anything in it.</param>
    /// <param name="values">The names of options that are values.</param>
    /// <param name="lists">The names of options that are lists.</param>
    public static IEnumerable<string> ProblemsOf(IConfigurationSection section, IReadOnlyCollection<string> values, IReadOnlyCollection<string> lists)
    {
        string[] known = [.. values, .. lists];
        foreach (var child in section.GetChildren())
        {
            if (known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) continue;

            // The name of an option, but one that no value can state: read as another account's, its keys would be passed over.
            if (child.Value is null && string.Equals(child.Key, nameof(ApiClientOptions.Credentials), StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{child.Path} is not read: keys stand directly in the section, as {section.Path}:PublicKey and {section.Path}:PrivateKey.";
                continue;
            }

            // A section below may be another account's: it is an option's only if it is called nearly as a list is.
            var nearest = (child.Value is null ? lists : known).MinBy(name => Changes(child.Key, name))!;
            if (Changes(child.Key, nearest) <= Slips) yield return $"{child.Path} is no option: write {section.Path}:{nearest}, if that is meant.";
            else if (child.Value is not null) yield return $"{child.Path} is no option: {section.Path} can have {string.Join(", ", known)}.";
        }
    }

    // The Levenshtein distance, regardless of case.
    private static int Changes(string from, string to)
    {
        int[] previous = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 0; i < from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = previous[j] + (char.ToUpperInvariant(from[i]) == char.ToUpperInvariant(to[j]) ? 0 : 1);
                current[j + 1] = Math.Min(replaced, Math.Min(previous[j + 1], current[j]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
