using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds one end of a number's range: <c>最大100</c>, <c>取值必须&gt;0</c>, <c>不超过7</c>, <c>the maximum is 100</c>.</summary>
internal sealed class NumberLimit
{
    private const string ClauseEnd = @"(?=$|[\s,，。;；、)）(（|]|\.(?:\s|$))";

    private static readonly char[] Signs = ['>', '<', '≥', '≤', '＞', '＜'];

    private readonly Regex _minimum;
    private readonly Regex _maximum;
    private readonly Regex _compared;
    private readonly Regex _atLeast;
    private readonly Regex _atMost;
    private readonly Regex _both;
    private readonly Regex _advice;
    private readonly NumberUnit _unit;

    public NumberLimit(Vocabulary words, string number, NumberUnit unit)
    {
        _unit = unit;
        _advice = FactPattern.CreateRare($@"{words.Pattern(Phrase.Advice)}[^，,。；;\n]*[0-9]");
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        string whole = $"(?<whole>{NumberUnit.Pattern}{ClauseEnd})?";
        _minimum = FactPattern.CreateRare($"{words.Pattern(Phrase.Minimum)}{link}(?<value>{number}){NumberUnit.Pattern}{ClauseEnd}");
        _maximum = FactPattern.CreateRare($"{words.Pattern(Phrase.Maximum)}{link}(?<value>{number}){NumberUnit.Pattern}{ClauseEnd}");

        // What is said of each part is not said of all; a page is what is asked for.
        const string Each = "(?<each>(?<=(?:[每各]|单个)(?![页次])[^，,。；;]{0,16}))?";
        _atLeast = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtLeast)}{Each}\s*(?<value>{number}){whole}");
        _atMost = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtMost)}{Each}\s*(?<value>{number}){whole}");

        _both = FactPattern.CreateRare(
            $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>[>＞]|{words.Pattern(Phrase.MoreThan)}))\s*(?<from>{number})"
            + $@"\s*(?:[,，、]\s*)?(?:{words.Pattern(Phrase.And)}\s*)?(?:{words.Pattern(Phrase.Must)}\s*)?"
            + $@"(?:(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan>[<＜]|{words.Pattern(Phrase.LessThan)}))\s*(?<to>{number})(?:{ClauseEnd}|(?=的))");

        // What is compared may be named again: "WorkflowVersion >= 1".
        string lead = $@"(?:(?:{words.Pattern(Phrase.Range)}|{words.Pattern(Phrase.Must)}){link}(?:{words.Pattern(Phrase.Must)})?|[（(])\s*(?:[A-Za-z]+\s*)?"
            + $@"|(?:^|[,，。；;]\s*)(?=[<>≤≥＜＞])|(?=[^0-9]{{2,6}}{number}\s*的正?整数)";
        _compared = FactPattern.CreateRare(
            $"(?:{lead})"
            + $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>>|＞|{words.Pattern(Phrase.MoreThan)})"
            + $@"|(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan><|＜|{words.Pattern(Phrase.LessThan)}))"
            + $@"\s*(?<value>{number})(?:{ClauseEnd}|(?=的))");
    }

    /// <summary>Finds the ends that the text states one by one.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the number.</param>
    /// <param name="unit">The unit that it states.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends; one that is stated twice is not stated.</returns>
    public (decimal? Minimum, decimal? Maximum) Find(string text, TypeKind kind, string? unit, PhraseSet said)
    {
        if (said.Has(Phrase.Advice) && _advice.IsIn(text))
        {
            return (null, null);
        }

        // Of a number with a fraction there is no next one.
        decimal? next = kind == TypeKind.Int ? 1 : null;
        if (IsCompared(text, said) && _both.TryMatch(text) is { Success: true } both && !both.NextMatch().Success)
        {
            decimal? from = NumberRange.Parse(both.Groups["from"]);
            decimal? to = NumberRange.Parse(both.Groups["to"]);
            return (both.Groups["moreThan"].Success ? from + next : from, both.Groups["lessThan"].Success ? to - next : to);
        }

        decimal? minimum = said.Has(Phrase.Minimum) ? Only(_minimum.TryMatch(text), unit) : null;
        decimal? maximum = said.Has(Phrase.Maximum) ? Only(_maximum.TryMatch(text), unit) : null;

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
            minimum ?? (said.Has(Phrase.AtLeast) ? OnlyWhole(_atLeast.TryMatch(text), unit) : null),
            maximum ?? (said.Has(Phrase.AtMost) ? OnlyWhole(_atMost.TryMatch(text), unit) : null));
    }

    private static bool IsCompared(string text, PhraseSet said) =>
        text.IndexOfAny(Signs) >= 0 || said.Has(Phrase.MoreThan) || said.Has(Phrase.AtLeast) || said.Has(Phrase.LessThan) || said.Has(Phrase.AtMost);

    /// <summary>Of two numbers, one of which counts something else, neither is known to be the field's.</summary>
    private decimal? OnlyWhole(Match match, string? unit) => match.Groups["whole"].Success && !match.Groups["each"].Success ? Only(match, unit) : null;

    private decimal? Only(Match match, string? unit) => match.Success && !match.NextMatch().Success && _unit.Fits(match, unit) ? Value(match) : null;

    private static decimal? Value(Match match) => NumberRange.Parse(match.Groups["value"]);
}
