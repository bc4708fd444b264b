using System.Text.RegularExpressions;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds numbers from 0 on, each with a word behind it: <c>0 success, 1 failure</c>.</summary>
/// <remarks>From 1 on it would be how many there are of each: "1 host, 2 disks".</remarks>
internal static class CountedWords
{
    /// <summary>A description that is such a list is short.</summary>
    private const int LongestText = 200;

    private static readonly Regex List = FactPattern.CreateRare(
        @"^(?:[A-Za-z][A-Za-z ]{0,40}[:,。]\s*)?(?<value>0)\s(?<meaning>[A-Za-z-]+)(?:\s*[,;]\s*(?:or\s)?(?<value>[1-9])\s(?<meaning>[A-Za-z-]+))+\.?$");

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when the text counts none.</returns>
    public static IReadOnlyList<ValueSpec> Find(string text)
    {
        Match match = text.Length > LongestText || text.IndexOf("0 ", StringComparison.Ordinal) < 0 ? Match.Empty : List.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        string[] meanings = [.. match.Groups["meaning"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return values.Where((value, index) => value[0] - '0' != index).Any() || meanings.Distinct(StringComparer.OrdinalIgnoreCase).Count() < meanings.Length
            ? []
            : [.. values.Zip(meanings, (value, meaning) => new ValueSpec(value, meaning))];
    }
}
