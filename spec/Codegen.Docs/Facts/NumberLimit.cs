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
    private readonly Regex _atMost;
    private readonly Regex _both;

    public NumberLimit(Vocabulary words, string number)
    {
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        _minimum = FactPattern.CreateRare($"{words.Pattern(Phrase.Minimum)}{link}(?<value>{number}){ClauseEnd}");
        _maximum = FactPattern.CreateRare($"{words.Pattern(Phrase.Maximum)}{link}(?<value>{number}){ClauseEnd}");
        _atMost = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtMost)}\s*(?<value>{number})(?<whole>{ClauseEnd})?");

        _both = FactPattern.CreateRare(
            $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>[>＞]|{words.Pattern(Phrase.MoreThan)}))\s*(?<from>{number})"
            + $@"\s*(?:[,，、]\s*)?(?:{words.Pattern(Phrase.And)}\s*)?(?:{words.Pattern(Phrase.Must)}\s*)?"
            + $@"(?:(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan>[<＜]|{words.Pattern(Phrase.LessThan)}))\s*(?<to>{number})(?:{ClauseEnd}|(?=的))");

        // What is compared may be named again: "WorkflowVersion >= 1".
        string lead = $@"(?:(?:{words.Pattern(Phrase.Range)}|{words.Pattern(Phrase.Must)}){link}(?:{words.Pattern(Phrase.Must)})?|[（(])\s*(?:[A-Za-z]+\s*)?";
        _compared = FactPattern.CreateRare(
            lead
            + $@"(?:(?<atLeast>>=|≥|{words.Pattern(Phrase.AtLeast)})|(?<moreThan>>|＞|{words.Pattern(Phrase.MoreThan)})"
            + $@"|(?<atMost><=|≤|{words.Pattern(Phrase.AtMost)})|(?<lessThan><|＜|{words.Pattern(Phrase.LessThan)}))"
            + $@"\s*(?<value>{number})(?:{ClauseEnd}|(?=的))");
    }

    /// <summary>Finds the ends that the text states one by one.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the number.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends; one that is stated twice is not stated.</returns>
    public (decimal? Minimum, decimal? Maximum) Find(string text, TypeKind kind, PhraseSet said)
    {
        // Of a number with a fraction there is no next one.
        decimal? next = kind == TypeKind.Int ? 1 : null;
        if (IsCompared(text, said) && _both.TryMatch(text) is { Success: true } both && !both.NextMatch().Success)
        {
            decimal? from = NumberRange.Parse(both.Groups["from"]);
            decimal? to = NumberRange.Parse(both.Groups["to"]);
            return (both.Groups["moreThan"].Success ? from + next : from, both.Groups["lessThan"].Success ? to - next : to);
        }

        decimal? minimum = said.Has(Phrase.Minimum) ? Only(_minimum.TryMatch(text)) : null;
        decimal? maximum = said.Has(Phrase.Maximum) ? Only(_maximum.TryMatch(text)) : null;

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

        return (minimum, maximum ?? (said.Has(Phrase.AtMost) ? OnlyWhole(_atMost.TryMatch(text)) : null));
    }

    private static bool IsCompared(string text, PhraseSet said) =>
        text.IndexOfAny(Signs) >= 0 || said.Has(Phrase.MoreThan) || said.Has(Phrase.AtLeast) || said.Has(Phrase.LessThan) || said.Has(Phrase.AtMost);

    /// <summary>Of two numbers, one of which counts something else, neither is known to be the field's.</summary>
    private static decimal? OnlyWhole(Match match) => match.Groups["whole"].Success ? Only(match) : null;

    private static decimal? Only(Match match) => match.Success && !match.NextMatch().Success ? Value(match) : null;

    private static decimal? Value(Match match) => NumberRange.Parse(match.Groups["value"]);
}
