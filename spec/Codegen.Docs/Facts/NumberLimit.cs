using System.Globalization;
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

    public NumberLimit(Vocabulary words, string number)
    {
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        _minimum = FactPattern.CreateRare($"{words.Pattern(Phrase.Minimum)}{link}(?<value>{number}){ClauseEnd}");
        _maximum = FactPattern.CreateRare($"{words.Pattern(Phrase.Maximum)}{link}(?<value>{number}){ClauseEnd}");
        _atMost = FactPattern.CreateRare($@"{words.Pattern(Phrase.AtMost)}\s*(?<value>{number}){ClauseEnd}");

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
        decimal? minimum = said.Has(Phrase.Minimum) ? Only(_minimum.TryMatch(text)) : null;
        decimal? maximum = said.Has(Phrase.Maximum) ? Only(_maximum.TryMatch(text)) : null;

        // What stands behind several marks is a list.
        if (minimum is null && maximum is null && IsCompared(text, said) && _compared.TryMatch(text) is { Success: true } compared && !compared.NextMatch().Success
            && text.IndexOf('>') == text.LastIndexOf('>'))
        {
            decimal? value = Value(compared);
            decimal? step = kind == TypeKind.Int ? 1 : null;
            return compared.Groups["atLeast"].Success ? (value, null)
                : compared.Groups["moreThan"].Success ? (value + step, null)
                : compared.Groups["atMost"].Success ? (null, value)
                : (null, value - step);
        }

        return (minimum, maximum ?? (said.Has(Phrase.AtMost) ? Only(_atMost.TryMatch(text)) : null));
    }

    private static bool IsCompared(string text, PhraseSet said) =>
        text.IndexOfAny(Signs) >= 0 || said.Has(Phrase.MoreThan) || said.Has(Phrase.AtLeast) || said.Has(Phrase.LessThan) || said.Has(Phrase.AtMost);

    private static decimal? Only(Match match) => match.Success && !match.NextMatch().Success ? Value(match) : null;

    private static decimal? Value(Match match) =>
        decimal.TryParse(match.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
