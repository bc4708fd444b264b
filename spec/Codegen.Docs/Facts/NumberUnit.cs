using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>A unit behind a limit: <c>20GB</c>, <c>100条</c>. A number of another unit than the field's is no limit of the field.</summary>
internal sealed class NumberUnit
{
    private readonly Regex _counter;

    public NumberUnit(Vocabulary words)
    {
        Pattern = $@"(?:\s*(?<unit>{words.Pattern(Phrase.UnitName)})(?![A-Za-z]))?";
        _counter = FactPattern.CreateRare($"^{words.Pattern(Phrase.Counter)}$");
    }

    /// <summary>The unit, which there need not be.</summary>
    public string Pattern { get; }

    /// <summary>Whether the numbers of a match can be limits of a field.</summary>
    /// <param name="match">The match, with its units.</param>
    /// <param name="unit">The field's unit.</param>
    /// <returns><see langword="true"/> when they have no units, or the field's, or such as count things where the field has none.</returns>
    public bool Fits(Match match, string? unit) =>
        match.Groups["unit"].Captures.Cast<Capture>().All(said => unit is null ? _counter.IsIn(said.Value) : IsSame(said.Value, unit));

    /// <summary>"G" is short for "GB".</summary>
    private static bool IsSame(string said, string? unit) =>
        string.Equals(said, unit, StringComparison.OrdinalIgnoreCase)
        || (unit is { Length: 2 } && said.Length == 1 && unit[1] == 'B' && char.ToUpperInvariant(said[0]) == char.ToUpperInvariant(unit[0]));
}
