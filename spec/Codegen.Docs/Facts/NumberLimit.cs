using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds one end of a number's range: <c>最大100</c>, <c>取值必须&gt;0</c>, <c>不超过7</c>, <c>the maximum is 100</c>.</summary>
internal sealed class NumberLimit
{
    // Behind a comma may be thousands.
    private const string ClauseEnd = @"(?=$|[\s，。;；、)）(（|]|,(?![0-9]{3}(?![0-9]))|\.(?:\s|$))";

    private const string WholeClause = @"(?=\s*(?:$|[,，。;；)）\n]|\.(?:\s|$)))";

    private static readonly char[] Signs = ['>', '<', '≥', '≤', '＞', '＜'];

    private readonly Regex _minimum;
    private readonly Regex _maximum;
    private readonly Regex _compared;
    private readonly Regex _atLeast;
    private readonly Regex _atMost;
    private readonly Regex _orMore;
    private readonly Regex _orLess;
    private readonly Regex _both;
    private readonly NumberUnit _unit;

    public NumberLimit(Vocabulary words, string number, NumberUnit unit)
    {
        _unit = unit;
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        string counted = $@"{NumberUnit.Pattern}(?:\s(?<unit>{words.Pattern(Phrase.UnitName)}|{words.Pattern(Phrase.Counter)})(?![A-Za-z/]))?";
        string whole = $"(?<whole>{counted}{ClauseEnd})?";

        // "Up to 5 IPs per rule" is said of a rule. A request is not such a thing: its fields are for one.
        string each = $@"(?<each>(?=[^,，。;；()\n]{{0,32}}\b{words.Pattern(Phrase.Each)}\b)(?![^,，。;；()\n]{{0,32}}\b{words.Pattern(Phrase.AtOnce)}))?";

        // Of the name of another field an end is that field's.
        const string Named = "(?:(?<![A-Za-z0-9_])(?<name>[A-Za-z][A-Za-z0-9_]*))?";
        _minimum = FactPattern.CreateRare($"{Named}{words.Pattern(Phrase.Minimum)}{link}(?<value>{number}){NumberUnit.Pattern}(?:{ClauseEnd}|(?={words.Pattern(Phrase.Maximum)})){each}");
        _maximum = FactPattern.CreateRare($"{Named}{words.Pattern(Phrase.Maximum)}{link}(?<value>{number}){NumberUnit.Pattern}{ClauseEnd}{each}");

        // What is said of each part is not said of all, nor what is said of a sum of one; a page is what is asked for.
        const string Each = "(?<each>(?<=(?:[每各]|单个|之和|总和|合计)(?![页次])[^，,。；;]{0,16}))?";
        _atLeast = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtLeast)}{Each}\s*(?<value>{number}){whole}{each}");
        _atMost = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtMost)}{Each}\s*(?<value>{number}){whole}{each}");

        // Behind a number the words are about all of a clause, or about something else.
        _orMore = FactPattern.CreateRare($@"(?<=(?:^|(?<![0-9])[,，]|[。;；(（:：\n])\s*)(?<value>{number}){counted}\s+{words.Pattern(Phrase.OrMore)}{WholeClause}");
        _orLess = FactPattern.CreateRare($@"(?<=(?:^|(?<![0-9])[,，]|[。;；(（:：\n])\s*)(?<value>{number}){counted}\s+{words.Pattern(Phrase.OrLess)}{WholeClause}");

        _both = FactPattern.CreateRare(
            $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>[>＞]|{words.Pattern(Phrase.MoreThan)}))\s*(?<from>{number})"
            + $@"\s*(?:[,，、]\s*)?(?:{words.Pattern(Phrase.And)}\s*)?(?:{words.Pattern(Phrase.Must)}\s*)?"
            + $@"(?:(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan>[<＜]|{words.Pattern(Phrase.LessThan)}))\s*(?<to>{number})(?:{ClauseEnd}|(?=的))");

        // What is compared may be named again: "WorkflowVersion >= 1".
        string lead = $@"(?:(?:{words.Pattern(Phrase.Range)}|{words.Pattern(Phrase.Must)}){link}(?:{words.Pattern(Phrase.Must)})?|[（(])\s*(?:[A-Za-z]+\s*)?"
            + $@"|(?:^|[,，。；;]\s*)(?:[A-Za-z]\s*)?(?=[<>≤≥＜＞])|(?=[^0-9]{{2,6}}{number}\s*的正?整数)";
        _compared = FactPattern.CreateRare(
            $"(?:{lead})"
            + $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>>|＞|{words.Pattern(Phrase.MoreThan)})"
            + $@"|(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan><|＜|{words.Pattern(Phrase.LessThan)}))"
            + $@"\s*(?<value>{number})(?:{ClauseEnd}|(?=的))");
    }

    /// <summary>Finds the ends that the text states one by one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">Its description.</param>
    /// <param name="unit">The unit that it states.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends; one that is stated twice is not stated.</returns>
    public (decimal? Minimum, decimal? Maximum) Find(FieldSpec field, string text, string? unit, PhraseSet said)
    {
        // Of a number with a fraction there is no next one.
        decimal? next = field.Type.Kind == TypeKind.Int ? 1 : null;
        if (IsCompared(text, said) && _both.TryMatch(text) is { Success: true } both && !both.NextMatch().Success)
        {
            decimal? from = NumberRange.Parse(both.Groups["from"]);
            decimal? to = NumberRange.Parse(both.Groups["to"]);
            return (both.Groups["moreThan"].Success ? from + next : from, both.Groups["lessThan"].Success ? to - next : to);
        }

        decimal? minimum = said.Has(Phrase.Minimum) ? OnlyOf(field, _minimum.TryMatch(text), unit) : null;
        decimal? maximum = said.Has(Phrase.Maximum) ? OnlyOf(field, _maximum.TryMatch(text), unit) : null;

        // What stands behind several marks is a list.
        if (minimum is null && maximum is null && IsCompared(text, said) && _compared.TryMatch(text) is { Success: true } compared && !compared.NextMatch().Success
            && text.IndexOf('>') == text.LastIndexOf('>'))
        {
            decimal? value = Value(compared);
            return compared.Groups["atLeast"].Success ? (value, null)
                : compared.Groups["moreThan"].Success ? (value + next, null)
                : compared.Groups["atMost"].Success ? (null, value)
                : (null, value - next);
        }

        return (
            minimum ?? OneSided(said.Has(Phrase.AtLeast) ? _atLeast.TryMatch(text) : Match.Empty, said.Has(Phrase.OrMore) ? _orMore : null, text, unit),
            maximum ?? OneSided(said.Has(Phrase.AtMost) ? _atMost.TryMatch(text) : Match.Empty, said.Has(Phrase.OrLess) ? _orLess : null, text, unit));
    }

    private static bool IsCompared(string text, PhraseSet said) =>
        text.IndexOfAny(Signs) >= 0 || said.Has(Phrase.MoreThan) || said.Has(Phrase.AtLeast) || said.Has(Phrase.LessThan) || said.Has(Phrase.AtMost);

    private decimal? OnlyOf(FieldSpec field, Match match, string? unit) =>
        match.Groups["name"] is not { Success: true, Value: var name } || field.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase) ? Only(match, unit) : null;

    /// <summary>Of two numbers, one of which counts something else, neither is known to be the field's.</summary>
    private decimal? OnlyWhole(Match match, string? unit) => match.Groups["whole"].Success ? Only(match, unit) : null;

    /// <summary>The words stand in front of the number, or behind it.</summary>
    private decimal? OneSided(Match inFront, Regex? behind, string text, string? unit) =>
        inFront.Success || behind is null ? OnlyWhole(inFront, unit) : Only(behind.TryMatch(text), unit);

    private decimal? Only(Match match, string? unit) => match.Success && !match.Groups["each"].Success && !match.NextMatch().Success && _unit.Fits(match, unit) ? Value(match) : null;

    private static decimal? Value(Match match) => NumberRange.Parse(match.Groups["value"]);
}
