using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>A unit behind a limit: <c>20GB</c>, <c>100条</c>. A number of another unit than the field's is no limit of the field.</summary>
internal sealed class NumberUnit
{
    /// <summary>
    /// What may be the unit, which there need not be: letters, or signs that stand close behind the number. A pattern with all units in
    /// it would be long, and is not needed: what is none is compared with the field's, and is not it.
    /// </summary>
    public const string Pattern = @"(?:(?<unit>\s?(?-i:[KMGTPB%])[A-Za-z/]{0,6}|(?<=[0-9])(?:[A-Za-z]{1,7}|(?![之的到至])[\u4E00-\u9FFF]{1,2})))?";

    private readonly Regex _counter;
    private readonly Regex _name;

    public NumberUnit(Vocabulary words)
    {
        _counter = FactPattern.CreateRare($"^{words.Pattern(Phrase.Counter)}$");
        _name = FactPattern.CreateRare($"^{words.Pattern(Phrase.UnitName)}$");
    }

    /// <summary>The unit that a range's numbers have, where the description states none: <c>20-8000GB</c>.</summary>
    /// <param name="range">The match, with its units.</param>
    /// <returns>The unit; <see langword="null"/> when there is none or there are two, or when it only counts.</returns>
    public string? Of(Match range)
    {
        string[] said = [.. range.Groups["unit"].Captures.Cast<Capture>().Select(unit => unit.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
        return said.Length == 1 && _name.IsIn(said[0]) && !_counter.IsIn(said[0]) ? said[0] : null;
    }

    /// <summary>Whether the numbers of a match can be limits of a field.</summary>
    /// <param name="match">The match, with its units.</param>
    /// <param name="unit">The field's unit.</param>
    /// <returns><see langword="true"/> when they have no units, or the field's, or such as count things where the field has none.</returns>
    public bool Fits(Match match, string? unit) =>
        match.Groups["unit"].Captures.Cast<Capture>().Select(said => said.Value.Trim())
            .All(said => unit is null ? _counter.IsIn(said) : IsSame(said, unit));

    /// <summary>"G" is short for "GB".</summary>
    private static bool IsSame(string said, string? unit) =>
        string.Equals(said, unit, StringComparison.OrdinalIgnoreCase)
        || (unit is { Length: 2 } && said.Length == 1 && unit[1] == 'B' && char.ToUpperInvariant(said[0]) == char.ToUpperInvariant(unit[0]));
}
