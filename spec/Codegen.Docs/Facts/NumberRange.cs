using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the range of a number: <c>取值范围：[1-100]</c>, <c>[1~10]</c>, <c>(0, 1000]</c>, <c>range: [1, 65535]</c>.</summary>
internal sealed class NumberRange
{
    private const string Number = @"-?[0-9]+(?:\.[0-9]+)?";
    private const string Span = @"(?:-|~|～|‑|–|—{1,2}|到|至)";
    private const string Separator = $@"\s*(?:{Span}|(?<comma>[,，])|和|与|to|and)\s*";
    private const string Open = @"(?<open>[\[【［(（])";
    private const string Close = @"(?<end>[\]】］)）])";
    // Behind a comma may be thousands.
    private const string NoThousands = "(?!,[0-9]{3}(?![0-9]))";
    private const string ClauseEnd = $@"{NoThousands}(?=\s*(?:\.?$|[,，。；;(（)）\n]))";

    /// <summary>Another range in the same text, as of another edition. Dates have a third number.</summary>
    private static readonly Regex Other = FactPattern.CreateRare(
        $@"(?<![0-9A-Za-z.-])[0-9]+(?:\.[0-9]+)?(?:\s*[~～-]\s*|\s[a-z]*\s?to\s)[0-9]+(?:\.[0-9]+)?(?![0-9A-Za-z.-])|[\[［【]\s*{Number}\s*[,，]\s*{Number}\s*[\]］】]");

    private static readonly Regex NextOfList = FactPattern.CreateRare(@"^\s*[,，、/]\s*-?[0-9]");

    /// <summary>How far the ends of a range without a word for it are from each other at least.</summary>
    private const decimal Wide = 10;

    /// <summary>The largest number of 64 bits.</summary>
    private const decimal Largest = ulong.MaxValue;

    private readonly Regex _range;
    private readonly Regex _anyRange;
    private readonly Regex _bare;
    private readonly Regex _values;
    private readonly Regex _special;
    private readonly Regex _advice;
    private readonly ConditionalFact _conditional;
    private readonly Regex _adviceBehind;
    private readonly NumberUnit _unit;
    private readonly NumberLimit _limit;

    public NumberRange(Vocabulary words)
    {
        _unit = new NumberUnit(words);
        _conditional = new ConditionalFact(words);
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        string ends = $@"(?<from>{Number}){Separator}(?<to>{Number})";
        string ofUnit = $@"(?<from>{Number}){NumberUnit.Pattern}{Separator}(?<to>{Number}){NumberUnit.Pattern}";

        // A unit behind a bracket is a whole word: not the beginning of the words that go on.
        string behind = $@"(?:\s?(?<unit>{words.Pattern(Phrase.UnitName)})(?![A-Za-z/\u4E00-\u9FFF]))?";
        _range = FactPattern.CreateRare(
            $@"(?<lead>{words.Pattern(Phrase.Range)}){link}{Open}?\s*{ofUnit}\s*(?(open){Close}{behind}|(?:{Close}|$|{NoThousands}(?=[\s,，。.;；、|(（的]|之间)))");
        _anyRange = FactPattern.CreateRare($@"{words.Pattern(Phrase.Range)}[^0-9\n]{{0,6}}?{ends}");

        // What an end means, "from 1 (critical) to 5 (info)", or its unit.
        string remark = $@"\s?\((?:(?<unit>{words.Pattern(Phrase.UnitName)})|[A-Za-z][A-Za-z ]{{0,24}})\)";

        // Brackets that are a range by themselves: a list would have commas, and an interval that is open at one end is no list.
        // Without brackets, what says so, or a clause that is nothing else.
        _bare = FactPattern.CreateRare(
            $@"(?<open>[\[［【])\s*(?<from>{Number})\s*(?:~|～|-|–)\s*(?<to>{Number})\s*(?<end>[\]］】]){behind}"
            + $@"|(?<open>[(（])\s*(?<from>{Number})\s*[,，~～]\s*(?<to>{Number})\s*(?<end>[\]］】]){behind}"
            + $@"|(?<open>[\[［【])\s*(?<from>{Number})\s*[,，~～]\s*(?<to>{Number})\s*(?<end>[)）]){behind}"
            + $@"|(?<!(?:{words.Pattern(Phrase.Example)}|列表|数组|\blists?|\barray)\s*[:：]?\s*)(?<open>[\[［【])\s*(?<from>{Number})\s*(?<comma>[,，])\s*(?<to>{Number})\s*(?<end>[\]］】]){behind}{ClauseEnd}"
            + $@"|(?<![0-9A-Za-z.~～-])(?<from>{Number}){NumberUnit.Pattern}\s*(?:-|~|～|–|到|至|和|与)\s*(?<to>{Number}){NumberUnit.Pattern}\s*(?:之间|的?正?整数)"
            + $@"|(?<![0-9A-Za-z.~～-])(?<from>{Number})\s*(?:≤|<=|(?<after>[<＜]))\s*[A-Za-z]{{1,24}}\s*(?:≤|<=|(?<before>[<＜]))\s*(?<to>{Number})"
            + $@"|(?=[0-9-])(?<=(?:(?<![不非没]|{words.Pattern(Phrase.BareDefault)})(?<![A-Za-z])(?:{words.Pattern(Phrase.Offer)}|\bfrom)\s*[:：]?|^|[,，。；;(（\n]|^[^:：,，。;；\n]{{1,40}}[:：])\s*)"
            + $@"(?<from>{Number}){NumberUnit.Pattern}(?<remark>{remark})?\s*(?:{Span}|\bto\b)\s*(?<to>{Number}){NumberUnit.Pattern}(?:(?<![A-Za-z0-9]\s+from\s+[0-9.]+\s*to\s*[0-9.]+)\s(?<unit>{words.Pattern(Phrase.UnitName)})(?![A-Za-z/]))?(?(remark){remark})"
            + $@"(?:{ClauseEnd}|(?=\s*[(（]\s*{words.Pattern(Phrase.Default)}|\s+{words.Pattern(Phrase.AtOnce)}))");
        _values = FactPattern.CreateRare($"^{words.Pattern(Phrase.Values)}$");
        _special = FactPattern.CreateRare(
            $@"(?<![0-9A-Za-z.~～–-])(?<value>-1|0)\s*(?:{words.Pattern(Phrase.Means)}|则|时)"
            + @"|(?:传|填|为|set to)\s*(?<value>-1|0)(?![0-9A-Za-z.%~～–-])");
        _advice = FactPattern.CreateRare($@"{words.Pattern(Phrase.Advice)}[^，,。；;\n]*[0-9][^，,。；;\n]*");
        const string Clause = @"[^,，。;；()（）\n]";
        _adviceBehind = FactPattern.CreateRare($"^(?:{Clause}*|\\s*[(（][^()（）0-9]*){words.Pattern(Phrase.Advice)}(?![^()（）,，。;；\n]*[0-9])");
        _limit = new NumberLimit(words, Number, _unit);
    }

    /// <summary>Finds the ends of the range.</summary>
    /// <param name="field">The field, with its type: only whole numbers have a next one.</param>
    /// <param name="text">Its description.</param>
    /// <param name="unit">The unit that it states.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The ends that the text states, and the unit: the stated one, or that of the numbers.</returns>
    public (decimal? Minimum, decimal? Maximum, string? Unit) Find(FieldSpec field, string text, string? unit, PhraseSet said)
    {
        TypeSpec type = field.Type;

        // What is recommended is no limit.
        text = said.Has(Phrase.Advice) ? _advice.Replace(text, string.Empty) : text;
        Match announced = said.Has(Phrase.Range) ? _range.TryMatch(text) : Match.Empty;
        if (announced.Success)
        {
            // A second range, however it is written, means that both depend on something that is told in prose.
            return _anyRange.TryMatch(text).NextMatch().Success || IsFollowed(announced, text) || IsAdvice(announced, text, said) || _conditional.IsOne(text, announced.Index, announced.Index + announced.Length) || IsList(announced, text) ? (null, null, unit) : Ends(announced, text, type.Kind, unit, unit ?? _unit.Of(announced));
        }

        Match bare = said.Has(Phrase.Sample) || !FactText.HasTwoNumbers(text) || !HasSign(text) ? Match.Empty : _bare.TryMatch(text);
        if (bare.Success)
        {
            return bare.NextMatch().Success || Other.IsIn(text.Substring(0, bare.Index)) || IsFollowed(bare, text) || IsAdvice(bare, text, said) || _conditional.IsOne(text, bare.Index, bare.Index + bare.Length) || !IsWide(bare, type, said) ? (null, null, unit) : Ends(bare, text, type.Kind, unit, unit ?? _unit.Of(bare));
        }

        // One end of a list is that of how many there are.
        (decimal? minimum, decimal? maximum) = type.IsList ? (null, null) : _limit.Find(field, text, unit, said);
        return minimum > maximum ? (null, null, unit) : (Least(minimum, text), maximum, unit);
    }

    /// <summary>Whether a sign that can stand between two ends has a number behind it: most that is said with two numbers is no range.</summary>
    private static bool HasSign(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            char c = text[i - 1];
            if (c is '-' or '~' or '～' or '‑' or '–' or '—' or '到' or '至' or '和' or '与' or ',' or '，' or '≤' or '=' or '<' or '＜' or 'o' or 'O')
            {
                int next = i;
                while (next < text.Length && FactText.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                if (next < text.Length && (text[next] is '-' or >= '0' and <= '9'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the clause of a range, or a remark in brackets behind it, recommends it: more than that is allowed.</summary>
    private bool IsAdvice(Match range, string text, PhraseSet said) =>
        said.Has(Phrase.Advice) && _adviceBehind.IsIn(text.Substring(range.Index + range.Length));

    private static bool IsFollowed(Match range, string text) => Other.IsIn(text.Substring(range.Index + range.Length));

    /// <summary>Whether a comma parts values. Behind the same word it can stand in a range, too, but not without brackets.</summary>
    private bool IsList(Match range, string text) =>
        range.Groups["comma"].Success && !range.Groups["open"].Success
        && (_values.IsIn(range.Groups["lead"].Value) || NextOfList.IsIn(text.Substring(range.Index + range.Length)));

    /// <summary>Two numbers in square brackets with a comma are a list as often, but not of a number, and not where they are far from each other.</summary>
    private static bool IsWide(Match bare, TypeSpec type, PhraseSet said) =>
        !bare.Groups["comma"].Success
        || (!type.IsList && !said.Has(Phrase.Values) && !said.Has(Phrase.Format) && Parse(bare.Groups["to"]) - Parse(bare.Groups["from"]) >= Wide);

    /// <summary>Round brackets on both sides are brackets; on one side they leave that end out, of which only whole numbers have a next one.</summary>
    private (decimal? Minimum, decimal? Maximum, string? Unit) Ends(Match range, string text, TypeKind kind, string? stated, string? unit)
    {
        decimal? from = Parse(range.Groups["from"]);
        decimal? to = Parse(range.Groups["to"]);
        if (!(from < to) || !_unit.Fits(range, unit))
        {
            return (null, null, stated);
        }

        bool isAfter = range.Groups["open"].Value is "(" or "（";
        bool isBefore = range.Groups["end"].Value is ")" or "）";
        decimal? next = kind == TypeKind.Int ? 1 : null;
        return (
            Least((isAfter && !isBefore) || range.Groups["after"].Success ? from + next : from, text),
            (isBefore && !isAfter && range.Groups["open"].Success) || range.Groups["before"].Success ? to - next : to,
            unit);
    }

    /// <summary>A number below the least with a meaning of its own is allowed, too: "[60, 900]; 0 means never".</summary>
    private decimal? Least(decimal? minimum, string text)
    {
        for (Match special = minimum >= 0 ? _special.TryMatch(text) : Match.Empty; special.Success; special = special.NextMatch())
        {
            decimal? value = Parse(special.Groups["value"]);
            minimum = value < minimum ? value : minimum;
        }

        return minimum;
    }

    /// <summary>A limit, or <see langword="null"/> for a number that no field can hold.</summary>
    /// <param name="number">What a pattern found.</param>
    /// <returns>The number.</returns>
    public static decimal? Parse(Group number) =>
        decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) <= Largest ? value : null;
}
