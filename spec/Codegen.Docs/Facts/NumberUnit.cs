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

    /// <summary>A second counts, as docs use it: what is said in it is said of the field, whose unit it is then.</summary>
    public const string Second = "s";

    private readonly Vocabulary _words;
    private readonly Regex _counter;
    private readonly Regex _name;

    public NumberUnit(Vocabulary words)
    {
        _words = words;
        _counter = FactPattern.CreateRare($"^{words.Pattern(Phrase.Counter)}$");
        _name = FactPattern.CreateRare($"^{words.Pattern(Phrase.UnitName)}$");
    }

    /// <summary>The unit that a range's numbers have, where the description states none: <c>20-8000GB</c>.</summary>
    /// <param name="range">The match, with its units.</param>
    /// <returns>The unit; <see langword="null"/> when there is none or there are two, or when it only counts.</returns>
    public string? Of(Match range)
    {
        string[] said = [.. range.Groups["unit"].Captures.Cast<Capture>().Select(unit => unit.Value.Trim())];
        return said.Length > 0 && said.All(unit => _words.IsSameUnit(unit, said[0])) && _name.IsIn(said[0]) && !OnlyCounts(said[0]) ? said[0] : null;
    }

    /// <summary>Whether the numbers of a match can be limits of a field.</summary>
    /// <param name="match">The match, with its units.</param>
    /// <param name="unit">The field's unit.</param>
    /// <returns><see langword="true"/> when they have no units, or the field's, or such as count things where the field has none.</returns>
    public bool Fits(Match match, string? unit) =>
        match.Groups["unit"].Captures.Cast<Capture>().Select(said => said.Value.Trim())
            .All(said => unit is null ? _counter.IsIn(said) : _words.IsSameUnit(said, unit));

    /// <summary>Whether a word counts things, and is no unit.</summary>
    /// <param name="unit">The word.</param>
    /// <returns><see langword="false"/> for a second.</returns>
    public bool OnlyCounts(string unit) => _counter.IsIn(unit) && !_words.IsSameUnit(unit, Second);
}
