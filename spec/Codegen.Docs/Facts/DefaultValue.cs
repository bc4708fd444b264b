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

    /// <summary>The groups of what a default can end with.</summary>
    private static readonly string[] EndGroups = ["quoted", "value", "counted", "unit"];

    private static readonly Regex Words = FactPattern.CreateRare("[^A-Za-z0-9]+");

    private readonly Regex _default;
    private readonly ConditionalFact _conditional;
    private readonly ToldDefault _told;
    private readonly Regex _behind;
    private readonly Regex _listedBehind;
    private readonly Regex _value;
    private readonly Regex _bare;
    private readonly Regex _unset;
    private readonly Regex _markedAnswer;
    private readonly Regex _state;
    private readonly Regex _ends;
    private readonly Regex _mark;
    private readonly Regex _word;
    private readonly Regex _answer;
    private readonly Vocabulary _words;

    public DefaultValue(Vocabulary words)
    {
        _words = words;
        _conditional = new ConditionalFact(words);
        _told = new ToldDefault(words, _conditional);
        string counter = words.Pattern(Phrase.Counter);

        // A name of several words right in front is that of the field whose default it is.
        const string Named = "(?-i:(?<![A-Za-z0-9_])(?<name>[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*))?";
        _default = FactPattern.CreateRare(
            $@"(?<!\bis\s(?:the\s)?){Named}(?<word>{words.Pattern(Phrase.Default)})\s*(?<said>{words.Pattern(Phrase.LinkWords)})?\s*(?<said>[:：=])?\s*[（(]?\s*"
            + @"(?:[""“‘'](?<quoted>[^""“”‘’']{1,64})[""”’']|(?<value>(?>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:-[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?(?![0-9:-])|-?[A-Za-z0-9_][A-Za-z0-9_.+-]*(?:(?<=\.[A-Za-z0-9_+-]*)/[A-Za-z0-9_.-]+)*|(?:/[A-Za-z0-9_.-]+)+/?|/)))"
            + $@"(?:(?=$|[\s,，。.;；、)）(（|])|\s*(?<counted>{counter})|\s*(?<unit>{words.Pattern(Phrase.UnitName)})(?![A-Za-z]))(?!\s*(?:或|or\b))"
            + @"(?<prose>\s+(?!(?:if|when|and)\b)[A-Za-z])?(?<more>\s+[^\x00-\x7F，。；、）]|(?<thousands>,[0-9]{3}(?![0-9]))|[,，]\s*[0-9])?");
        const string Behind = @"(?:[""“](?<value>[^""“”]{1,64})[""”]|(?<value>-?[0-9]+(?:\.[0-9]+)?|true|false))";
        _behind = FactPattern.CreateRare(
            $@"(?:(?<![A-Za-z0-9_.+-]){Behind}\s*[,，]?\s*{words.Pattern(Phrase.ByDefault)}|(?<=(?:^|[,，。;；(（\n])\s*){Behind}\s+{words.Pattern(Phrase.IsDefault)})(?!\s*[:：]?\s*[""“])");
        _listedBehind = FactPattern.CreateRare($@"(?<=^|[,，。;；(（\n]\s*)(?<value>[A-Za-z0-9_][A-Za-z0-9_.+-]*)\s+(?:(?<by>{words.Pattern(Phrase.ByDefault)})|{words.Pattern(Phrase.IsDefault)})(?=\s*(?:$|[,，。;；)）\n]|\.(?:\s|$)))");
        _value = Whole(words.Pattern(Phrase.DefaultValue));
        _bare = Whole(words.Pattern(Phrase.BareDefault));
        _unset = FactPattern.CreateRare($@"{words.Pattern(Phrase.Unset)}\s*[,，]?\s*$");
        _word = FactPattern.CreateRare($@"{words.Pattern(Phrase.Default)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*");
        _answer = FactPattern.CreateRare($@"{words.Pattern(Phrase.Default)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*(?<answer>{words.Pattern(Phrase.Answer)})(?=\s*(?:$|[,，。.;；)）\n]))");
        _ends = FactPattern.CreateRare(@"^[""”'’]?\s*(?:$|[,，。;；（()）\n]|\.(?:\s|$))");
        _state = FactPattern.CreateRare($"^(?:{words.Pattern(Phrase.Case)}|[a-z]+ed)$");
        _markedAnswer = FactPattern.CreateRare($@"(?<=(?:^|[,，。;；:：(（\n])\s*(?:[""“]?(?:true|false)[""”]?\s*(?:/|\bor\b|或者?)\s*)?)[""“]?(?<value>true|false)[""”]?\s*[（(]\s*(?:{words.Pattern(Phrase.Default)})\s*[)）]");
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
            return said.Has(Phrase.Unset) ? _told.Find(field, text, said) : null;
        }

        string? found = null;
        for (Match match = _default.TryMatch(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups["name"] is { Success: true, Value: var name } && !string.Equals(name, field.Name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

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

            if (_conditional.IsOne(text, match.Index, EndOf(match)) || _conditional.HasOther(text, EndOf(match)))
            {
                return null;
            }

            if (Listed(value, field, isQuoted: match.Groups["quoted"].Success) is not { } listed)
            {
                continue;
            }

            value = listed;
            found = value;
        }

        return found ?? Behind(field, text, said) ?? _told.Find(field, text, said) ?? Marked(field.Values, text)
            ?? (field.Type.Kind == TypeKind.Bool ? Answered(text) ?? MarkedAnswer(text) : ByMeaning(field.Values, text));
    }

    /// <summary>Where the value of a match ends, with its unit: what the pattern looked at behind it is the text's.</summary>
    private static int EndOf(Match match) =>
        EndGroups.Select(group => match.Groups[group]).Max(group => group.Success ? group.Index + group.Length : 0);

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
            string[] here = [.. values.Where(value => !IsAt(value.Value, text, match.Index) && (Stands(value.Description, text, start) || StandsWithMeaning(value, text, start))).Select(value => value.Value)];
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

    /// <summary>The one of both that a bracket behind it marks: <c>true (default) or false</c>.</summary>
    private string? MarkedAnswer(string text)
    {
        Match match = _markedAnswer.TryMatch(text);
        return match.Success && !match.NextMatch().Success ? match.Groups["value"].Value : null;
    }

    private static bool StandsWithMeaning(ValueSpec value, string text, int at)
    {
        int end = at + value.Value.Length;
        return end < text.Length && string.CompareOrdinal(text, at, value.Value, 0, value.Value.Length) == 0 && text[end] is ':' or '：' or '-'
            && Stands(value.Description, text, end + 1);
    }

    /// <summary>Whether a word stands at a place: a value that is called "Default" says nothing of a default.</summary>
    private static bool IsAt(string word, string text, int at) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

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
        if (!said.Has(Phrase.ByDefault) && !said.Has(Phrase.IsDefault))
        {
            return null;
        }

        if (field.Type.Kind == TypeKind.String && OneBehind(field.Values, text) is { } one)
        {
            return one;
        }

        Match match = _behind.TryMatch(text);
        string value = match.Groups["value"].Value;
        return match.Success && !match.NextMatch().Success && Fits(value, field.Type.Kind) && (field.Type.Kind != TypeKind.String || match.Value[0] is '"' or '“' || EndsClause(text, match.Index)) && !_conditional.IsOne(text, match.Index, match.Index + match.Length) ? value : null;
    }

    /// <summary>
    /// One of the values, at the beginning of a clause: <c>Year or Month. Month by default</c>. Where none are listed, what has a digit in
    /// front, or a capital where no sentence begins: <c>The version, 1.4.31 by default</c>.
    /// </summary>
    private string? OneBehind(EquatableArray<ValueSpec> values, string text)
    {
        Match match = _listedBehind.TryMatch(text);
        if (!match.Success || match.NextMatch().Success)
        {
            return null;
        }

        string value = match.Groups["value"].Value;
        char before = text.Substring(0, match.Index).TrimEnd(' ').LastOrDefault();
        return values.Count > 0 ? values.FirstOrDefault(listed => string.Equals(listed.Value, value, StringComparison.OrdinalIgnoreCase))?.Value
            : value[0] is >= '0' and <= '9' || (value[0] is >= 'A' and <= 'Z' && before is ',' or ';' or '(' && match.Groups["by"].Success && !_state.IsIn(value)) ? value
            : null;
    }

    /// <summary>
    /// A number behind which another unit than the field's stands is no value of the field. Of "10,240" nobody can tell whether it is ten
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
            || (!match.Groups["more"].Success && IsListed(value, field) && IsWholeClause(match, text, isKnown: field.Values.Count > 0 || (IsEvident(value, isQuoted) && _ends.IsIn(text.Substring(EndOf(match)))))
                && (isQuoted || field.Name.IndexOf(value, StringComparison.OrdinalIgnoreCase) < 0));
    }

    /// <summary>
    /// A word that is none of the listed values is what prose says of one of them: "Month, pay monthly; … The default is monthly". It is the
    /// value in whose meaning alone it stands.
    /// </summary>
    private static string? Listed(string value, FieldSpec field, bool isQuoted)
    {
        if (field.Type.Kind == TypeKind.String && IsListed(value, field) && field.Values.Count > 0)
        {
            return field.Values.FirstOrDefault(listed => string.Equals(listed.Value, value, StringComparison.Ordinal))?.Value
                ?? field.Values.First(listed => string.Equals(listed.Value, value, StringComparison.OrdinalIgnoreCase)).Value;
        }

        if (isQuoted || field.Type.Kind != TypeKind.String || field.Values.Count == 0 || !value.All(c => c is >= 'a' and <= 'z'))
        {
            return value;
        }

        string[] meant = [.. field.Values.Where(listed => listed.Description is { } meaning && HasWord(meaning, value)).Select(listed => listed.Value)];
        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>Whether in front of a place nothing stands, or what ends a clause.</summary>
    private static bool EndsClause(string text, int at) => text.Substring(0, at).TrimEnd(' ') is var before && (before.Length == 0 || ClauseEnds.Contains(before[before.Length - 1]));

    private static bool HasWord(string text, string word) => Words.Split(text).Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing but a value is written so: in quotes, with a digit in front, or an answer.</summary>
    private static bool IsEvident(string value, bool isQuoted) => isQuoted || value[0] is >= '0' and <= '9' || AnswerWord.Is(value);

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
