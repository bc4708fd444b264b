using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds words that are explained in their own script, or by no more than a verb: <c>asc: ascending, desc: descending</c>,
/// <c>HIGH (high), LOW (low)</c>, <c>True means on, False means off</c>, <c>状态，Running为运行中，Stopped为已关机</c>.
/// </summary>
/// <remarks>
/// Nothing tells these values from their meanings but their order, so they are all there is, or stand behind a word for what has few
/// values. What parts of a text are called is no value: see <see cref="PartName"/>.
/// </remarks>
internal sealed class ExplainedWords
{
    /// <summary>A description that is such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Value = $@"(?:(?<quote>[""“])(?<value>[A-Za-z0-9_.+-]{{1,64}})[""”]|(?<value>(?>{ExplainedItem.Word})))";
    private const string Words = @"(?<meaning>(?>[A-Za-z][A-Za-z0-9_'/-]*)(?: (?>[A-Za-z0-9_'/-]+)){0,9})";

    /// <summary>A meaning that begins with a number: it may be how much there is of something.</summary>
    private const string Numbered = "(?<meaning>(?<number>[0-9]+) (?>[A-Za-z][A-Za-z0-9_'/-]*)(?: (?>[A-Za-z0-9_'/-]+)){0,9})";

    private static readonly char[] Verbs = ['为', '是'];
    private static readonly char[] Separators = [',', ';', '|', '\n', ' '];

    private readonly Regex _english;
    private readonly Regex _clauses;
    private readonly Regex _remarked;
    private readonly Regex _chinese;
    private readonly Regex _kind;
    private readonly Regex _whether;
    private readonly Regex _default;
    private readonly Regex _rest;
    private readonly Regex _unit;

    public ExplainedWords(Vocabulary words)
    {
        string means = words.Pattern(Phrase.Means);
        string end = $@"\s*[)）]?(?=\s*(?:[.;；]?$|[。;；,，]|\.\s|\({words.Pattern(Phrase.Default)}\s))";
        string mark = $@"(?:\s\({words.Pattern(Phrase.Default)}\))?";
        string value = $@"(?:{Value}|(?<value>[0-9]{{1,4}}))";
        string item = $@"{value}(?:\s*(?::|=|->|=>|\s-{{1,2}}(?=\s))\s*(?:{Words}|{Numbered})|\s(?<means>{means})\s(?:{Words}|{Numbered})|\s*(?<bracket>\()\s*{Words}\s*\)|\s(?<serves>{words.Pattern(Phrase.Serves)})\s{Words.Replace("{0,9})", "{0,9}" + mark + ")")})";
        _english = FactPattern.CreateRare($@"^(?<label>[A-Za-z][A-Za-z0-9 '/-]{{0,60}}[.。:,]\s+)?\(?{item}(?:\s*[,;|\n]\s*(?:(?:and|(?<or>or))\s)?\s*{item}|\s(?:and|(?<or>or))\s+{item})+{end}");
        string clause = $@"{Value}\s*,\s*{Words.Replace("{0,9})", @"{0,9}(?:\s\([A-Za-z][A-Za-z ]*\))?)")}";
        _clauses = FactPattern.CreateRare($@"^(?<label>[A-Za-z][A-Za-z0-9 '/-]{{0,60}}[.。:,]\s+){clause}(?:\s*[;\n]\s*{clause})+{end}");

        // Some of the items have a remark in brackets.
        string some = $@"{Value}(?:\s\({Words}\))?";
        _remarked = FactPattern.CreateRare($@"^(?<label>[A-Za-z][A-Za-z0-9 '/-]{{0,60}}[.。:]\s+){some}(?:\s*[,;|/]\s*(?:(?:and|or)\s)?\s*{some}|\s(?:and|or)\s+{some})+(?=\s*(?:[.;；]?$|[。;；]|\.\s))");
        string named = $@"{Value}\s*[为是]\s*(?![必可选空否])(?<meaning>(?>{ExplainedItem.Letter}{{1,16}})(?<![时则空]))";
        _chinese = FactPattern.CreateRare($@"^(?<label>[^\x00-\x7F，。；：、]{{1,20}}\s*[,，:：。]\s*)?{named}(?:\s*[,，;；、]\s*{named})+\s*(?=$|[。；;,，])");
        _kind = FactPattern.CreateRare($@"{words.Pattern(Phrase.Kind)}s?{ListContext.OfWhat}\s*[.。:：,，]?\s*$");
        _default = FactPattern.CreateRare($"^{words.Pattern(Phrase.Default)}$");
        _whether = FactPattern.CreateRare(words.Pattern(Phrase.Whether));
        _rest = FactPattern.CreateRare($@"^[\s.。;；,，)）]*(?:$|\({words.Pattern(Phrase.Default)}|(?:{words.Pattern(Phrase.Unset)}\s*[,，]?\s*)?{words.Pattern(Phrase.Default)}|[^:：(（=]*$)");
        _unit = FactPattern.CreateRare($"^{words.Pattern(Phrase.UnitName)}$");
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The values; none when the text explains none, or may explain something else.</returns>
    public IReadOnlyList<ValueItem?> Find(string text, PhraseSet said)
    {
        if (text.Length > LongestText || said.Has(Phrase.Sample))
        {
            return [];
        }

        Match match = IsEnglish(text) ? _english.TryMatch(text) : Match.Empty;
        match = match.Success || text.IndexOf(';') < 0 || !IsEnglish(text) ? match : _clauses.TryMatch(text);
        match = match.Success || text.IndexOf('(') < 0 || !IsEnglish(text) ? match : _remarked.TryMatch(text);
        match = match.Success || !HasVerbs(text) ? match : _chinese.TryMatch(text);
        if (!match.Success || !_rest.IsIn(text.Substring(match.Index + match.Length)))
        {
            return [];
        }

        Capture[] values = CapturesOf(match, "value");
        ValueItem[] items = [.. values.Select((value, index) => new ValueItem(value.Value, MeaningOf(match, value, index + 1 < values.Length ? values[index + 1].Index : text.Length)))];
        string?[] meanings = [.. items.Select(item => item.Meaning).Where(meaning => meaning is not null)];
        return IsOfField(match, items) && AreDistinct([.. items.Select(item => item.Value)]) && AreDistinct(meanings!) && !meanings.Any(meaning => _unit.IsIn(meaning!) || (PartName.Is(meaning!) && !_default.IsIn(meaning!)))
            ? items
            : [];
    }

    /// <summary>Whether values and meanings are what the field can be, and not parts of it or of something else.</summary>
    private bool IsOfField(Match match, ValueItem[] items)
    {
        string label = match.Groups["label"].Value;
        int brackets = match.Groups["bracket"].Captures.Count;
        int serving = match.Groups["serves"].Captures.Count;
        bool areAnswers = items.All(item => AnswerWord.Is(item.Value));
        bool areQuoted = match.Groups["quote"].Captures.Count == items.Length;
        bool isOfKind = match.Groups["means"].Success || _kind.IsIn(label) || (areAnswers && _whether.IsIn(label));
        if (items.Any(item => item.Meaning is null))
        {
            return isOfKind && items.Any(item => item.Meaning is not null) && !items.Any(item => PartName.Is(item.Value))
                && items.Select(item => char.IsUpper(item.Value[0])).Distinct().Count() == 1;
        }

        if (serving > 0)
        {
            // "Daily for hosts, weekly for disks" is said of many things. Quotes, answers, and capitals behind a kind make values of them.
            return serving == items.Length && !items.Any(item => PartName.Is(item.Value) || _unit.IsIn(item.Value))
                && (areQuoted || (areAnswers && label.Length == 0) || (isOfKind && items.All(item => char.IsUpper(item.Value[0]))));
        }

        return (isOfKind || (areQuoted && brackets > 0 && match.Groups["or"].Success)
                || (!match.Groups["label"].Success && !match.Groups["number"].Success && !items.Any(item => PartName.Is(item.Value) || _kind.IsIn(item.Value))))
            && (brackets == 0 || brackets == items.Length);
    }

    /// <summary>The meaning that stands behind a value and in front of the next.</summary>
    private static string? MeaningOf(Match match, Capture value, int next) =>
        CapturesOf(match, "meaning").FirstOrDefault(meaning => meaning.Index > value.Index && meaning.Index < next)?.Value.Trim();

    /// <summary>Whether the text can be words that are explained in their own script: most texts are not, and patterns are dear.</summary>
    private static bool IsEnglish(string text) =>
        text.Length > 0 && (text[0] is '"' or '“' or '(' or '_' || (text[0] < 128 && char.IsLetterOrDigit(text[0]))) && text.IndexOfAny(Separators) > 0;

    /// <summary>Whether two words that values can be have a verb behind them.</summary>
    private static bool HasVerbs(string text)
    {
        int verbs = 0;
        for (int at = text.IndexOfAny(Verbs); at >= 0; at = text.IndexOfAny(Verbs, at + 1))
        {
            char last = at == 0 ? ' ' : text[at - 1] == ' ' && at > 1 ? text[at - 2] : text[at - 1];
            verbs += last is '"' or '”' || (last < 128 && char.IsLetterOrDigit(last)) ? 1 : 0;
        }

        return verbs > 1;
    }

    private static Capture[] CapturesOf(Match match, string group) => [.. match.Groups[group].Captures.Cast<Capture>().OrderBy(capture => capture.Index)];

    private static bool AreDistinct(string[] texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
}
