using System.Text.RegularExpressions;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values that stand on lines of their own behind dashes, unexplained: <c>Rate:\n- custom\n- 15\n- 30</c>.</summary>
/// <remarks>They follow a colon, and nothing follows them.</remarks>
internal static class BulletValues
{
    /// <summary>A description that ends in a list of values is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private static readonly char[] Marks = ['-', '*', '•'];

    private static readonly Regex Lines = FactPattern.CreateRare(@"[:：]\s*(?:\n?[-*•]\s+(?<value>[A-Za-z0-9_][A-Za-z0-9_.+-]*)[,，;；]?\s*(?=\n|$)){2,}$");

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when there is no such list.</returns>
    public static IReadOnlyList<ValueSpec> Find(string text)
    {
        int line = text.IndexOf('\n');
        Match match = line < 0 || text.Length > LongestText || text.IndexOfAny(Marks, line) < 0 ? Match.Empty : Lines.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length ? [.. values.Select(value => new ValueSpec(value, null))] : [];
    }
}
