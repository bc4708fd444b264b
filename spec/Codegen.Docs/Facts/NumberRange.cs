using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Finds the range of a number: <c>取值范围：[1-100]</c>, <c>最大100</c>, <c>range: [1, 65535]</c>.</summary>
internal sealed class NumberRange
{
    private const string Number = @"-?[0-9]+(?:\.[0-9]+)?";

    private readonly Regex _range;
    private readonly Regex _announcement;
    private readonly Regex _minimum;
    private readonly Regex _maximum;

    public NumberRange(Vocabulary words)
    {
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        _announcement = FactPattern.Create(words.Pattern(Phrase.Range));
        _range = FactPattern.Create(
            $@"{words.Pattern(Phrase.Range)}{link}[\[【［]?\s*(?<from>{Number})\s*(?:-|~|～|,|，|到|至|–|—|to)\s*(?<to>{Number})\s*(?<end>[\]】］]|$|[\s,，。.;；、)）(（|])");
        _minimum = FactPattern.Create($@"{words.Pattern(Phrase.Minimum)}{link}(?<value>{Number})(?=$|[\s,，。;；、)）(（|])");
        _maximum = FactPattern.Create($@"{words.Pattern(Phrase.Maximum)}{link}(?<value>{Number})(?=$|[\s,，。;；、)）(（|])");
    }

    /// <summary>Finds the ends of the range.</summary>
    /// <param name="text">The description.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends that the text states.</returns>
    public (decimal? Minimum, decimal? Maximum) Find(string text, PhraseSet said)
    {
        Match range = said.Has(Phrase.Range) ? _range.TryMatch(text) : Match.Empty;
        if (range.Success)
        {
            // A second range, however it is written, means that both depend on something that is told in prose.
            decimal? from = Parse(range.Groups["from"]);
            decimal? to = Parse(range.Groups["to"]);
            return from < to && !_announcement.TryMatch(text).NextMatch().Success ? (from, to) : (null, null);
        }

        decimal? minimum = said.Has(Phrase.Minimum) ? Only(_minimum.TryMatch(text)) : null;
        decimal? maximum = said.Has(Phrase.Maximum) ? Only(_maximum.TryMatch(text)) : null;
        return minimum > maximum ? (null, null) : (minimum, maximum);
    }

    private static decimal? Only(Match match) => match.Success && !match.NextMatch().Success ? Parse(match.Groups["value"]) : null;

    private static decimal? Parse(Group number) =>
        decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
