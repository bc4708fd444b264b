using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the range of a number: <c>取值范围：[1-100]</c>, <c>[1~10]</c>, <c>(0, 1000]</c>, <c>range: [1, 65535]</c>.</summary>
internal sealed class NumberRange
{
    private const string Number = @"-?[0-9]+(?:\.[0-9]+)?";
    private const string Separator = @"\s*(?:-|~|～|,|，|到|至|和|与|–|—|to|and)\s*";
    private const string Open = @"(?<open>[\[【［(（])";
    private const string Close = @"(?<end>[\]】］)）])";

    /// <summary>Brackets that are a range by themselves: a list would have commas, and an interval that is open at one end is no list.</summary>
    private static readonly Regex Bare = FactPattern.CreateRare(
        $@"(?<open>[\[［【])\s*(?<from>{Number})\s*(?:~|～|-|–)\s*(?<to>{Number})\s*(?<end>[\]］】])"
        + $@"|(?<open>[(（])\s*(?<from>{Number})\s*[,，~～]\s*(?<to>{Number})\s*(?<end>[\]］】])"
        + $@"|(?<![0-9A-Za-z.~～-])(?<from>{Number})\s*(?:-|~|～|–|到|至|和|与)\s*(?<to>{Number})\s*之间");

    /// <summary>Another range in the same text, as of another edition. Dates have a third number.</summary>
    private static readonly Regex Other = FactPattern.CreateRare(
        $@"(?<![0-9A-Za-z.-])[0-9]+(?:\.[0-9]+)?\s*[~～-]\s*[0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z.-])|[\[［【]\s*{Number}\s*[,，]\s*{Number}\s*[\]］】]");

    /// <summary>The largest number of 64 bits.</summary>
    private const decimal Largest = ulong.MaxValue;

    // The last is that of "between".
    private static readonly char[] Openings = ['[', '［', '【', '(', '（', '间'];

    private readonly Regex _range;
    private readonly Regex _anyRange;
    private readonly NumberLimit _limit;

    public NumberRange(Vocabulary words)
    {
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        string ends = $@"(?<from>{Number}){Separator}(?<to>{Number})";
        _range = FactPattern.CreateRare($@"{words.Pattern(Phrase.Range)}{link}{Open}?\s*{ends}\s*(?:{Close}|$|(?=[\s,，。.;；、|(（的]|之间))");
        _anyRange = FactPattern.CreateRare($@"{words.Pattern(Phrase.Range)}[^0-9\n]{{0,6}}?{ends}");
        _limit = new NumberLimit(words, Number);
    }

    /// <summary>Finds the ends of the range.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the number: only whole numbers have a next one.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends that the text states.</returns>
    public (decimal? Minimum, decimal? Maximum) Find(string text, TypeKind kind, PhraseSet said)
    {
        Match announced = said.Has(Phrase.Range) ? _range.TryMatch(text) : Match.Empty;
        if (announced.Success)
        {
            // A second range, however it is written, means that both depend on something that is told in prose.
            return _anyRange.TryMatch(text).NextMatch().Success || IsFollowed(announced, text) ? (null, null) : Ends(announced, kind);
        }

        Match bare = said.Has(Phrase.Sample) || text.IndexOfAny(Openings) < 0 ? Match.Empty : Bare.TryMatch(text);
        if (bare.Success)
        {
            return bare.NextMatch().Success || IsFollowed(bare, text) ? (null, null) : Ends(bare, kind);
        }

        (decimal? minimum, decimal? maximum) = _limit.Find(text, kind, said);
        return minimum > maximum ? (null, null) : (minimum, maximum);
    }

    private static bool IsFollowed(Match range, string text) => Other.IsIn(text.Substring(range.Index + range.Length));

    private static (decimal? Minimum, decimal? Maximum) Ends(Match range, TypeKind kind)
    {
        decimal? from = Parse(range.Groups["from"]);
        decimal? to = Parse(range.Groups["to"]);
        if (!(from < to))
        {
            return (null, null);
        }

        // Round brackets on both sides are brackets; on one side they leave that end out.
        bool isAfter = range.Groups["open"].Value is "(" or "（";
        bool isBefore = range.Groups["end"].Value is ")" or "）";
        decimal step = kind == TypeKind.Int ? 1 : 0;
        return (isAfter && !isBefore ? from + step : from, isBefore && !isAfter && range.Groups["open"].Success ? to - step : to);
    }

    /// <summary>A limit, or <see langword="null"/> for a number that no field can hold.</summary>
    /// <param name="number">What a pattern found.</param>
    /// <returns>The number.</returns>
    public static decimal? Parse(Group number) =>
        decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) <= Largest ? value : null;
}
