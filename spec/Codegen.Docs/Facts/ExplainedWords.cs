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

    private const string Value = $@"(?:[""“](?<value>[A-Za-z0-9_.+-]{{1,64}})[""”]|(?<value>(?>{ExplainedItem.Word})))";
    private const string Words = @"(?<meaning>(?>[A-Za-z][A-Za-z0-9_'/-]*)(?: (?>[A-Za-z0-9_'/-]+)){0,9})";
    private const string End = @"\s*[)）]?(?=\s*(?:[.;；]?$|[。;；,，]|\.\s))";

    private static readonly char[] Verbs = ['为', '是'];
    private static readonly char[] Separators = [',', ';', '|', '\n', ' '];

    private readonly Regex _english;
    private readonly Regex _clauses;
    private readonly Regex _chinese;
    private readonly Regex _kind;
    private readonly Regex _rest;
    private readonly Regex _unit;

    public ExplainedWords(Vocabulary words)
    {
        string means = words.Pattern(Phrase.Means);
        string item = $@"{Value}(?:\s*(?::|=|->|=>|\s-{{1,2}}(?=\s))\s*{Words}|\s(?<means>{means})\s{Words}|\s*(?<bracket>\()\s*{Words}\s*\))";
        _english = FactPattern.CreateRare($@"^(?<label>[A-Za-z][A-Za-z0-9 '/-]{{0,60}}[.。:,]\s+)?\(?{item}(?:\s*[,;|\n]\s*(?:(?:and|or)\s)?\s*{item}|\s(?:and|or)\s+{item})+{End}");
        string clause = $@"{Value}\s*,\s*{Words}";
        _clauses = FactPattern.CreateRare($@"^(?<label>[A-Za-z][A-Za-z0-9 '/-]{{0,60}}[.。:]\s+){clause}(?:\s*[;\n]\s*{clause})+{End}");
        string named = $@"{Value}\s*[为是]\s*(?![必可选空否])(?<meaning>(?>{ExplainedItem.Letter}{{1,16}})(?<![时则空]))";
        _chinese = FactPattern.CreateRare($@"^(?<label>[^\x00-\x7F，。；：、]{{1,20}}\s*[,，:：。]\s*)?{named}(?:\s*[,，;；、]\s*{named})+\s*(?=$|[。；;,，])");
        _kind = FactPattern.CreateRare($@"{words.Pattern(Phrase.Kind)}s?{ListContext.OfWhat}\s*[.。:：,，]?\s*$");
        _rest = FactPattern.CreateRare($@"^[\s.。;；,，)）]*(?:$|(?:{words.Pattern(Phrase.Unset)}\s*[,，]?\s*)?{words.Pattern(Phrase.Default)}|[^:：(（=]*$)");
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
        match = match.Success || !HasVerbs(text) ? match : _chinese.TryMatch(text);
        if (!match.Success || !_rest.IsIn(text.Substring(match.Index + match.Length)))
        {
            return [];
        }

        string[] values = TextsOf(match, "value");
        string[] meanings = TextsOf(match, "meaning");
        int brackets = match.Groups["bracket"].Captures.Count;
        bool isOfKind = match.Groups["means"].Success || _kind.IsIn(match.Groups["label"].Value);
        return (isOfKind || (!match.Groups["label"].Success && !values.Any(value => PartName.Is(value) || _kind.IsIn(value))))
            && (brackets == 0 || brackets == values.Length) && AreDistinct(values) && AreDistinct(meanings) && !meanings.Any(_unit.IsIn) && !meanings.Any(PartName.Is)
            ? [.. values.Zip(meanings, (value, meaning) => new ValueItem(value, meaning))]
            : [];
    }

    /// <summary>Whether the text can be words that are explained in their own script: most texts are not, and patterns are dear.</summary>
    private static bool IsEnglish(string text) =>
        text.Length > 0 && (text[0] is '"' or '“' or '(' or '_' || (text[0] < 128 && char.IsLetter(text[0]))) && text.IndexOfAny(Separators) > 0;

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

    private static string[] TextsOf(Match match, string group) => [.. match.Groups[group].Captures.Cast<Capture>().Select(capture => capture.Value.Trim())];

    private static bool AreDistinct(string[] texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
}
