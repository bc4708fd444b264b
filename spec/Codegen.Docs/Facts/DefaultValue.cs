using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds the default: <c>默认为20</c>, <c>默认值："Base"</c>, <c>，默认root</c>, <c>默认值（No）</c>, <c>default: false</c>, or the one
/// of the listed values that is marked as it, or whose meaning is named. A default that is told in prose is none.
/// </summary>
internal sealed class DefaultValue
{
    private static readonly char[] ClauseEnds = [',', '，', ';', '；', '。', '.', '(', '（', '\n'];

    private static readonly char[] Letters = [.. Enumerable.Range('A', 26).SelectMany(letter => new[] { (char)letter, char.ToLowerInvariant((char)letter) })];

    /// <summary>Words that describe the default where the docs have no value to name.</summary>
    private static readonly string[] NoValues = ["empty", "blank", "null", "none", "nothing", "the", "a", "an", "this", "current"];

    private readonly Regex _default;
    private readonly Regex _behind;
    private readonly Regex _listedBehind;
    private readonly Regex _value;
    private readonly Regex _bare;
    private readonly Regex _unset;
    private readonly Regex _mark;
    private readonly Regex _word;
    private readonly Regex _answer;
    private readonly Vocabulary _words;

    public DefaultValue(Vocabulary words)
    {
        _words = words;
        string counter = words.Pattern(Phrase.Counter);
        _default = FactPattern.CreateRare(
            $@"(?<word>{words.Pattern(Phrase.Default)})\s*(?<said>{words.Pattern(Phrase.LinkWords)})?\s*(?<said>[:：=])?\s*[（(]?\s*"
            + @"(?:[""“‘'](?<quoted>[^""“”‘’']{1,64})[""”’']|(?<value>(?>-?[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:(?<=\.[A-Za-z0-9_+-]*)/[A-Za-z0-9_.-]+)*|(?:/[A-Za-z0-9_.-]+)+/?|/)))"
            + $@"(?:(?=$|[\s,，。.;；、)）(（|])|\s*(?<counted>{counter})|\s*(?<unit>{words.Pattern(Phrase.UnitName)})(?![A-Za-z]))(?!\s*(?:或|or\b))"
            + @"(?<prose>\s+(?!(?:if|when|and)\b)[A-Za-z])?(?<more>\s+[^\x00-\x7F，。；、）]|(?<thousands>,[0-9]{3}(?![0-9]))|[,，]\s*[0-9])?");
        _behind = FactPattern.CreateRare(
            $@"(?<![A-Za-z0-9_.+-])(?:[""“](?<value>[^""“”]{{1,64}})[""”]|(?<value>-?[0-9]+(?:\.[0-9]+)?|true|false))\s*[,，]?\s*{words.Pattern(Phrase.ByDefault)}(?!\s*[:：]?\s*[""“])");
        _listedBehind = FactPattern.CreateRare($@"(?<=^|[,，。;；(（\n]\s*)(?<value>[A-Za-z0-9_][A-Za-z0-9_.+-]*)\s+{words.Pattern(Phrase.ByDefault)}(?=\s*(?:$|[,，。;；)）\n]|\.(?:\s|$)))");
        _value = Whole(words.Pattern(Phrase.DefaultValue));
        _bare = Whole(words.Pattern(Phrase.BareDefault));
        _unset = FactPattern.CreateRare($@"{words.Pattern(Phrase.Unset)}\s*[,，]?\s*$");
        _word = FactPattern.CreateRare($@"{words.Pattern(Phrase.Default)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*");
        _answer = FactPattern.CreateRare($@"{words.Pattern(Phrase.Default)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*(?<answer>{words.Pattern(Phrase.Answer)})(?=\s*(?:$|[,，。.;；)）\n]))");
        _mark = FactPattern.CreateRare($@"(?:^|[（(,，]\s*){words.Pattern(Phrase.Default)}\s*[)）]?$");
    }

    /// <summary>Finds the default.</summary>
    /// <param name="field">The field, with its type, its unit and its values.</param>
    /// <param name="text">Its description.</param>
    /// <param name="said">What that announces.</param>
    /// <returns>The default in the docs' words, or <see langword="null"/> when the text names none, or several.</returns>
    public string? Find(FieldSpec field, string text, PhraseSet said)
    {
        if (!said.Has(Phrase.Default))
        {
            return null;
        }

        string? found = null;
        for (Match match = _default.TryMatch(text); match.Success; match = match.NextMatch())
        {
            string value = (match.Groups["quoted"].Success ? match.Groups["quoted"] : match.Groups["value"]).Value.TrimEnd('.').Trim();
            value = field.Type.Kind == TypeKind.String ? value : WithoutUnit(value, field.Unit);
            if (!Fits(value, field.Type.Kind) || (field.Type.Kind == TypeKind.String ? !IsText(match, value, field, text) : !IsNumber(match, value, field)))
            {
                continue;
            }

            if (found is not null && !string.Equals(found, value, StringComparison.Ordinal))
            {
                // Two defaults depend on something that is told in prose.
                return null;
            }

            found = value;
        }

        return found ?? Behind(field, text, said) ?? Marked(field.Values, text) ?? (field.Type.Kind == TypeKind.Bool ? Answered(text) : ByMeaning(field.Values, text));
    }

    /// <summary>The listed value whose meaning is named instead of it: <c>1：启用；0：禁用，默认为启用</c>.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">The description.</param>
    /// <returns>The default, or <see langword="null"/> when none is named, or several are.</returns>
    public string? ByMeaning(IReadOnlyList<ValueSpec> values, string text)
    {
        bool isOfField = false;
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (Match match = values.Count == 0 ? Match.Empty : _word.TryMatch(text); match.Success; match = match.NextMatch())
        {
            int start = match.Index + match.Length;
            string[] here = [.. values.Where(value => Stands(value.Description, text, start) || StandsWithMeaning(value, text, start)).Select(value => value.Value)];
            named.UnionWith(here);
            isOfField |= here.Length > 0 && BeginsClause(text, match.Index);
        }

        // Words in front of the first say for what it is the default, and of two each is one of something.
        return isOfField && named.Count == 1 ? named.First() : null;
    }

    /// <summary>The answer to the question that a bool is: <c>是否保留，默认否</c>.</summary>
    private string? Answered(string text)
    {
        Match match = _answer.TryMatch(text);
        return match.Success && !match.NextMatch().Success && BeginsClause(text, match.Index) && _words.Answer(match.Groups["answer"].Value) is { } answer
            ? (answer ? "true" : "false")
            : null;
    }

    private static bool StandsWithMeaning(ValueSpec value, string text, int at)
    {
        int end = at + value.Value.Length;
        return end < text.Length && string.CompareOrdinal(text, at, value.Value, 0, value.Value.Length) == 0 && text[end] is ':' or '：' or '-'
            && Stands(value.Description, text, end + 1);
    }

    /// <summary>Whether words stand at a place, and nothing more of their clause.</summary>
    private static bool Stands(string? words, string text, int at) =>
        words is not null && string.CompareOrdinal(text, at, words, 0, words.Length) == 0
        && (at + words.Length == text.Length || text[at + words.Length] is ' ' or ')' or '）' || ClauseEnds.Contains(text[at + words.Length]));

    private bool BeginsClause(string text, int at)
    {
        string before = text.Substring(0, at);
        return at == 0 || before[at - 1] == ' ' || ClauseEnds.Contains(before[at - 1]) || _unset.IsIn(before);
    }

    /// <summary>The one of listed values that has a bracket behind it that says so: <c>False，是数据盘（默认）</c>, <c>On（默认值）</c>.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">The description.</param>
    /// <returns>The default, or <see langword="null"/> when none is marked, or several are.</returns>
    public string? Marked(IEnumerable<ValueSpec> values, string text)
    {
        string[] marked =
        [
            .. values.Where(value => value.Description is { } meaning && _mark.TryMatch(meaning) is { Success: true } mark && (mark.Index > 0 || IsMarked(value, text)))
                .Select(value => value.Value),
        ];
        return marked.Length == 1 ? marked[0] : null;
    }

    /// <summary>Whether the docs' words for a value say nothing but that it is the default.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">The description.</param>
    /// <returns><see langword="true"/> when they do not say what the value means.</returns>
    public bool IsMarked(ValueSpec value, string text) =>
        value.Description is { } meaning && _mark.TryMatch(meaning) is { Success: true, Index: 0 }
        && Regex.IsMatch(text, Regex.Escape(value.Value) + @"[""”'’]?\s*[（(]", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    /// <summary>A text in front of the words has to be in quotes: any word could be the end of what is done by default.</summary>
    private string? Behind(FieldSpec field, string text, PhraseSet said)
    {
        if (said.Has(Phrase.ByDefault) && field.Values.Count > 0 && ListedBehind(field.Values, text) is { } listed)
        {
            return listed;
        }

        Match match = said.Has(Phrase.ByDefault) ? _behind.TryMatch(text) : Match.Empty;
        string value = match.Groups["value"].Value;
        return match.Success && !match.NextMatch().Success && Fits(value, field.Type.Kind) ? value : null;
    }

    /// <summary>One of the values, at the beginning of a clause: <c>Year or Month. Month by default</c>.</summary>
    private string? ListedBehind(IReadOnlyList<ValueSpec> values, string text)
    {
        Match match = _listedBehind.TryMatch(text);
        return match.Success && !match.NextMatch().Success
            ? values.FirstOrDefault(value => string.Equals(value.Value, match.Groups["value"].Value, StringComparison.OrdinalIgnoreCase))?.Value
            : null;
    }

    /// <summary>
    /// A number behind which another unit than the field's stands is no value of the field. Of "1,024" nobody can tell whether it is a
    /// thousand or two numbers.
    /// </summary>
    private bool IsNumber(Match match, string value, FieldSpec field)
    {
        Group unit = match.Groups["unit"];
        string counted = match.Groups["counted"].Value;
        return !match.Groups["thousands"].Success
            && (!unit.Success || (field.Unit is { } fieldUnit && _words.IsSameUnit(unit.Value, fieldUnit) && IsListed(value, field)))
            && (field.Unit is null || !_words.IsSameUnit(counted, NumberUnit.Second) || _words.IsSameUnit(counted, field.Unit));
    }

    /// <summary>The number of "20GB", where the field's unit is that.</summary>
    private string WithoutUnit(string value, string? unit)
    {
        string number = value.TrimEnd(Letters);
        return unit is not null && number.Length > 0 && number.Length < value.Length && _words.IsSameUnit(value.Substring(number.Length), unit) ? number : value;
    }

    private static bool IsListed(string value, FieldSpec field) =>
        field.Values.Count == 0 || field.Values.Any(listed => string.Equals(listed.Value, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>"The default VPC" is a thing, not a value: a text has to be announced, or to be all that a clause says.</summary>
    private bool IsText(Match match, string value, FieldSpec field, string text)
    {
        bool isQuoted = match.Groups["quoted"].Success;
        bool isNothing = NoValues.Contains(value, StringComparer.OrdinalIgnoreCase) && (field.Values.Count == 0 || !IsListed(value, field));
        if (match.Groups["unit"].Success || match.Groups["counted"].Success || (!isQuoted && (match.Groups["prose"].Success || isNothing)))
        {
            return false;
        }

        return match.Groups["said"].Success || _value.IsIn(match.Groups["word"].Value)
            || (!match.Groups["more"].Success && IsListed(value, field) && IsWholeClause(match, text, isKnown: field.Values.Count > 0)
                && (isQuoted || field.Name.IndexOf(value, StringComparison.OrdinalIgnoreCase) < 0));
    }

    private bool IsWholeClause(Match match, string text, bool isKnown)
    {
        string before = text.Substring(0, match.Index).TrimEnd(' ');
        return (isKnown || _bare.IsIn(match.Groups["word"].Value))
            && (before.Length == 0 || ClauseEnds.Contains(before[before.Length - 1]) || _unset.IsIn(before));
    }

    private static Regex Whole(string words) => FactPattern.CreateRare($"^{words}$");

    private static bool Fits(string value, TypeKind kind) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Float => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeKind.Bool => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "false", StringComparison.OrdinalIgnoreCase),
        _ => value.Length > 0,
    };
}
