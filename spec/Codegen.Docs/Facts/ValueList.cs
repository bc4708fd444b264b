using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the values that a description lists.</summary>
/// <remarks>
/// The forms: after a word such as <c>枚举值</c> or <c>Enumeration</c> a list in brackets, <c>["A", "B"]</c>; items that each begin
/// with <c>&gt;</c>; items between semicolons or on lines of their own, each a value and its meaning; values between commas, or
/// values and meanings in turn.
/// A list that is not in one of these forms throughout is no list. Without such a word, see <see cref="ExplainedValues"/>,
/// <see cref="ExplainedWords"/>, <see cref="NumberedValues"/>, <see cref="OfferedNumbers"/> and <see cref="ListedNumbers"/>, and for texts <see cref="CommentedValues"/>, <see cref="QuotedValues"/>, <see cref="BulletValues"/> and <see cref="BareValues"/>.
/// </remarks>
internal sealed class ValueList
{
    /// <summary>More lists than a description has: what stands behind each is read to its end.</summary>
    private const int MostAnnouncements = 8;

    private const string Quote = @"[""“”'‘](?<quoted>[^""“”'‘’]{1,120})[""“”'’]";

    private static readonly Regex QuotedBrackets = FactPattern.Create(@"\[\s*(?<list>[""“][^\[\]]*[""”][^\[\]]*)\]");

    /// <summary>Values in quotes, behind which prose may follow: it can't be taken for a value.</summary>
    private static readonly Regex Quoted = FactPattern.CreateRare($@"^{Quote}(?:\s*(?:[、,，/|｜或和]|(?:or|and)\b)?\s*{Quote})*\s*(?<more>[，,（(])?(?=.|$)(?(more)|(?=$|[。；;\n]))");

    private static readonly Regex ItemEnd = FactPattern.Create(@"[；;\n]|\.\s*(?=[""“])");

    /// <summary>Where an item begins that something else parts from the one in front of it than what parts the others.</summary>
    private static readonly Regex NextItem = FactPattern.CreateRare($@"[,，、\s]\s*(?=(?!https?:)[A-Za-z_][A-Za-z0-9_.-]*\s*[:：](?!//))");
    private static readonly Regex Mark = FactPattern.CreateRare("(?<!-)>");
    private static readonly Regex Bullet = FactPattern.CreateRare(@"(?:^|\s)[-*•]\s+");
    private static readonly Regex LastBracket = FactPattern.CreateRare(@"(?<=[A-Za-z0-9""”])\s*[（(](?=[^()（）]*[^\x00-\x7F])[^()（）]*[)）]\s*$");
    private static readonly Regex Conjunction = FactPattern.CreateRare(@"\s*(?:[、,，/|｜]\s*(?:or\b)?|或者?|\bor\b)\s*");
    private static readonly Regex Nothing = FactPattern.CreateRare(@"^(?:[^\x00-\x7F].*[:：]\s*[""“”']{0,2}$|[""“”']{2}\s*[:：])");

    /// <summary>Two numbers are the ends of a range as often as they are all there are.</summary>
    private static readonly Regex Interval = FactPattern.CreateRare(@"^\[\s*-?[0-9]+\s*[,，]\s*-?[0-9]+\s*\]");
    private static readonly Regex Ratio = FactPattern.CreateRare(@"^\s*[0-9]{1,4}:[0-9]{1,4}\s*$");

    /// <summary>An item that ends with its sentence.</summary>
    private static readonly Regex ItemSentence = FactPattern.CreateRare($@"^{ValueItem.Token}\s*[,，:：]\s*{ExplainedItem.Letter}[^,，:：、]*$");
    private static readonly char[] CommasOnly = [',', '，'];
    private static readonly char[] CommasOfAnyKind = [',', '，', '、'];
    private static readonly char[] SlashAndCommas = [',', '，', '/'];
    private static readonly char[] Commas = ['、', ',', '，', '/', '|', '｜'];
    private static readonly char[] SentenceEnds = ['。', '\n'];
    private static readonly char[] ListEnds = [' ', ',', '，', '、', ';', '；'];
    private static readonly char[] Bullets = ['-', '*', '•'];
    private static readonly char[] Quotes = ['"', '“', '”', '\'', ' '];

    private readonly Regex _announcement;
    private readonly Regex _default;
    private readonly Regex _defaultProse;
    private readonly Regex _namedBehind;
    private readonly Regex _lastWords;
    private readonly Regex _andSoOn;
    private readonly Regex _lastItem;
    private readonly Regex _lastDefault;
    private readonly Regex _otherFact;
    private readonly Regex _isDefault;
    private readonly Regex _defaultWord;
    private readonly Regex _ofAll;
    private readonly Regex _announcing;
    private readonly Regex _example;
    private readonly Regex _range;
    private readonly ExplainedValues _explained;
    private readonly ExplainedWords _explainedWords;
    private readonly NumberedValues _numbered;
    private readonly OfferedNumbers _offered;
    private readonly ListedNumbers _listedNumbers;
    private readonly RespectiveMeanings _respectiveMeanings;

    public ValueList(Vocabulary words, ListContext context)
    {
        string link = $"(?:{words.Pattern(Phrase.LinkWords)})?";
        _announcement = FactPattern.Create($@"{words.Pattern(Phrase.Values)}(?!(?<=[a-z])[a-z])\s*{link}\s*{link}\s*(?<colon>[:：,，]?)\s*{link}\s*[:：]?\s*");

        // A bare "Default" is a value as often as it announces one, but for a colon behind it.
        string value = words.Pattern(Phrase.Default);
        _default = FactPattern.CreateRare(
            $@"[，,;；。.\n\s]\s*(?:{words.Pattern(Phrase.DefaultValue)}|{value}\s*[:：]|{value}\s*{words.Pattern(Phrase.LinkWords)}|{value}(?<!\bdefault)\s*[A-Za-z0-9]+\s*(?=$|[。;；]))");
        _namedBehind = FactPattern.CreateRare($@"\s*[;；。]\s*[""“]?(?<value>{ValueItem.Token})[""”]?\s+(?:{words.Pattern(Phrase.ByDefault)}|{words.Pattern(Phrase.IsDefault)})");
        _defaultProse = FactPattern.CreateRare($@"[，,;；。\n]\s*{value}(?<!\bdefault)");
        _lastWords = FactPattern.CreateRare(
            $@"[，,;；。.\s]\s*[（(]?\s*(?!{value}\s*[)）])(?:{words.Pattern(Phrase.Unset)})?\s*(?:{words.Pattern(Phrase.BareDefault)}).*$");
        _andSoOn = FactPattern.CreateRare($@"\s*[,，、]?\s*(?:{words.Pattern(Phrase.AndSoOn)}|{words.Pattern(Phrase.OneOf)})\s*$");
        _lastItem = FactPattern.CreateRare($@"(?<=[A-Za-z0-9""”])(?:\s*[,，]\s*|\s+|(?=[^\x00-\x7F])){words.Pattern(Phrase.And)}\s*(?<![A-Za-z](?=[A-Za-z]))(?=[""“]?{ValueItem.Token}[""”]?$)");
        _lastDefault = FactPattern.CreateRare($@"[,，;；]\s*{value}\s+[""“]?{ValueItem.Token}[""”]?$|(?<=[A-Za-z0-9""”])\s+{words.Pattern(Phrase.ByDefault)}$");

        _ofAll = FactPattern.CreateRare($"^(?:{words.Pattern(Phrase.UnitName)}|{words.Pattern(Phrase.OneOf)})$");
        _announcing = FactPattern.CreateRare($@"(?<=[^\x00-\x7F])(?:{words.Pattern(Phrase.Values)}|{words.Pattern(Phrase.Range)})$");
        _defaultWord = FactPattern.CreateRare($"^{value}$");
        _isDefault = FactPattern.CreateRare($@"^{value}\s*(?:[:：]|{words.Pattern(Phrase.LinkWords)})");

        // In brackets behind the last value stands what is true of the field.
        _otherFact = FactPattern.CreateRare(
            $@"^(?:{words.Pattern(Phrase.Unit)}\s*[:：]|{value}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*[""“]?{ValueItem.Token}[""”]?$)");
        _example = FactPattern.Create($@"{words.Pattern(Phrase.Example)}[:：，,\s]*$");
        _range = FactPattern.CreateRare($"^{words.Pattern(Phrase.Range)}");
        _explained = new ExplainedValues(words);
        _explainedWords = new ExplainedWords(words);
        _numbered = new NumberedValues(words);
        _offered = new OfferedNumbers(words, context);
        _listedNumbers = new ListedNumbers(words, context);
        _respectiveMeanings = new RespectiveMeanings(words);
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the field: a number has no other values than numbers.</param>
    /// <param name="said">What the description announces.</param>
    /// <returns>The values in the order of the text; none when the text lists none in a usual form.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, TypeKind kind, PhraseSet said)
    {
        string hidden = BracketedText.Hide(text);
        IReadOnlyList<ValueSpec> values = FindListed(hidden, kind, said);
        values = ReferenceEquals(hidden, text) ? values : [.. values.Select(value => value with { Description = value.Description is { } meaning ? BracketedText.Show(meaning) : null })];
        if (values.Count > 0 || kind == TypeKind.Bool)
        {
            return _respectiveMeanings.AddTo(values, text, said);
        }

        values = _numbered.Find(text, kind);
        values = values.Count > 0 ? values : CountedWords.Find(text);
        if (values.Count > 0 || kind != TypeKind.Int)
        {
            return values.Count > 0 ? values : CommentedValues.Find(text);
        }

        values = _offered.Find(text);
        return values.Count > 0 ? values : _listedNumbers.Find(text);
    }

    /// <summary>The values of a list that is announced, in quotes and brackets, or explained.</summary>
    private IReadOnlyList<ValueSpec> FindListed(string text, TypeKind kind, PhraseSet said)
    {
        var values = new List<ValueSpec>();
        int announcements = 0;
        for (Match found = said.Has(Phrase.Values) ? _announcement.TryMatch(text) : Match.Empty;
            found.Success && announcements++ < MostAnnouncements;
            found = found.NextMatch())
        {
            string body = text.Substring(found.Index + found.Length);
            if (body.Length > 0 && !(said.Has(Phrase.Format) && IsOfPart(text, found.Index)) && !(kind == TypeKind.Int && body[0] == '[' && Interval.IsIn(body) && _range.IsIn(found.Value)) && (found.Groups["colon"].Length > 0 || BeginsList(body[0])))
            {
                // A second list, for other circumstances, adds to the first.
                ValueSpec[] read = Read(body, kind, said);
                values.AddRange(values.Count == 0 ? read : [.. read.Where(value => !values.Exists(known => string.Equals(known.Value, value.Value, StringComparison.Ordinal)))]);
            }
        }

        if (values.Count > 0)
        {
            return values;
        }

        Match quoted = text.IndexOf('[') >= 0 ? QuotedBrackets.TryMatch(text) : Match.Empty;
        ValueSpec[] listed = quoted.Success && !_example.IsIn(text.Substring(0, quoted.Index))
            ? Accept(Bracketed(quoted.Groups["list"].Value), kind, said, least: 2)
            : [];
        ValueSpec[] explained = listed.Length > 0 ? listed : Accept(_explained.Find(text, kind, said), kind, said, least: 2);
        return explained.Length > 0 || kind != TypeKind.String ? explained : Accept(_explainedWords.Find(text, said), kind, said, least: 2);
    }

    /// <summary>Whether a name stands right in front of Chinese words: they are about that part of a text, not about the field.</summary>
    private static bool IsOfPart(string text, int at) => at > 0 && text[at] >= 128 && text[at - 1] < 128 && char.IsLetterOrDigit(text[at - 1]);

    private static bool BeginsList(char first) => first is '[' or '>' or '-' or '"' or '“' or '‘' or '\'' || (first < 128 && char.IsLetterOrDigit(first));

    private ValueSpec[] Read(string body, TypeKind kind, PhraseSet said)
    {
        if (body[0] == '[')
        {
            int end = body.IndexOf(']');
            end = end < 0 && body.IndexOfAny(Quotes, 1, Math.Min(2, body.Length - 1)) > 0 ? EndOfSentence(body) : end;
            return end > 0 ? Accept(Bracketed(body.Substring(1, end - 1)), kind, said, least: body.IndexOfAny(Quotes, 1, 1) > 0 ? 1 : 2) : [];
        }

        if (body[0] == '>')
        {
            return Accept(Merged(Marked(Mark.Split(body))), kind, said, least: 2);
        }

        // On one line a dash in front of each item parts them, too, where more than one has it.
        string[] dashed = Bullets.Contains(body[0]) && body.IndexOf('\n') < 0 ? Bullet.Split(body) : [];
        if (dashed.Length > 2)
        {
            return Accept(Marked(dashed), kind, said, least: 2);
        }

        string beforeProse = said.Has(Phrase.Default) ? Before(_defaultProse, body) : body;
        string beforeDefault = said.Has(Phrase.Default) ? Before(_default, body) : body;
        ValueSpec[] values = Accept(Listed(beforeProse, said), kind, said, least: 2);
        ValueSpec[] more = beforeDefault.Length == beforeProse.Length ? values : Accept(Listed(beforeDefault, said), kind, said, least: 2);
        more = more.Length == 0 && values.Length == 0 ? BeforeNamed(body, kind, said) : more;
        more = more.Length > values.Length ? more : values.Length > 0 ? values : InQuotes(body, kind, said);
        return more.Length == 0 && LastBracket.TryMatch(body) is { Success: true, Index: > 0 } remark ? Read(body.Substring(0, remark.Index), kind, said) : more;
    }

    /// <summary>The list in front of a sentence that names one of it as the default: <c>60, 300 and 900; 900 is the default</c>.</summary>
    private ValueSpec[] BeforeNamed(string body, TypeKind kind, PhraseSet said)
    {
        Match named = said.Has(Phrase.ByDefault) || said.Has(Phrase.IsDefault) ? _namedBehind.TryMatch(body) : Match.Empty;
        ValueSpec[] values = named.Success ? Accept(Listed(body.Substring(0, named.Index), said), kind, said, least: 2) : [];
        return values.Any(value => string.Equals(value.Value, named.Groups["value"].Value, StringComparison.Ordinal)) ? values : [];
    }

    private static string Before(Regex end, string body)
    {
        Match match = end.TryMatch(body);
        return match is { Success: true, Index: > 0 } ? body.Substring(0, match.Index) : body;
    }

    private ValueItem?[] Listed(string list, PhraseSet said)
    {
        string[] parts = [.. ItemEnd.Split(list).Select(item => item.Trim()).Where(item => item.Length > 0)];
        if (parts.Length > 1)
        {
            parts = [.. parts.SelectMany(part => ValueItem.Parse(part)?.Meaning is { } meaning && NextItem.IsIn(meaning) ? NextItem.Split(part) : [part])];
            ValueItem?[] all = [.. parts.Where(IsSomething).Select(ValueItem.Parse)];
            all = all.Contains(null) && parts.Select(ValueItem.Attach).ToArray() is var attached && !attached.Contains(null) ? attached : all;
            all = all.Contains(null) && (BeforeOthers(list, '。') ?? BeforeOthers(list, '\n')) is { } first ? first : all;
            return all.Contains(null) && ExplainedBehind(parts) is { } explained ? explained : all;
        }

        if (Sentences(list) is { Length: > 1 } sentences)
        {
            return sentences;
        }

        int sentence = list.IndexOf('。');
        string values = OnlyItems((sentence < 0 ? list : list.Substring(0, sentence)).TrimEnd(' ', '.'), said);
        if (Alternating(values) is { } pairs)
        {
            return pairs;
        }

        // Between commas a slash is a part of a value: "HTTP/1.1, HTTP/2".
        string[] members = values.Split(values.IndexOfAny(CommasOfAnyKind) >= 0 ? CommasOfAnyKind : Commas);
        ValueItem?[] items = [.. members.Select(ValueItem.Parse)];
        if (members.Length > 1 && members.All(Ratio.IsIn))
        {
            return [.. members.Select(member => new ValueItem(member.Trim(), null))];
        }

        return items.Length < 2 || items.Contains(null) ? [.. Conjunction.Split(values).Select(item => ValueItem.Bare(item.Trim().TrimEnd('.')))] : items;
    }

    /// <summary>Items that each are a sentence: <c>True，是系统盘。 False，是数据盘。只能有一块系统盘。</c></summary>
    private static ValueItem?[] Sentences(string list)
    {
        string[] sentences = [.. list.Split('。').Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];
        string[] items = [.. sentences.TakeWhile(ItemSentence.IsIn)];
        return items.Length < 2 || sentences.Skip(items.Length).Any(sentence => ValueItem.Parse(sentence) is not null) ? [] : [.. items.Select(ValueItem.Parse)];
    }

    /// <summary>A list without meanings, behind which they are told of each: <c>Yes、No；Yes 表示加密，No 表示不加密</c>.</summary>
    private static ValueItem?[]? ExplainedBehind(string[] parts)
    {
        string[] values = [.. parts[0].Split(Commas).Select(value => value.Trim())];
        if (values.Length < 2 || values.Any(value => ValueItem.Bare(value) is null))
        {
            return null;
        }

        ValueItem?[] items = [.. parts.Skip(1).SelectMany(part => part.Split(CommasOfAnyKind)).Select(ValueItem.Parse)];
        return items.Length == values.Length && items.All(item => item?.Meaning is not null && values.Contains(item.Value, StringComparer.Ordinal)) ? items : null;
    }

    /// <summary>The items of the first sentence or line, where nothing behind it goes on with them.</summary>
    private static ValueItem?[]? BeforeOthers(string list, char end)
    {
        int at = list.IndexOf(end);
        string[] parts = at < 0 ? [] : [.. ItemEnd.Split(list.Substring(0, at)).Select(part => part.Trim()).Where(part => part.Length > 0)];
        ValueItem?[] items = parts.Length < 2 ? [] : [.. parts.Where(IsSomething).Select(ValueItem.Parse)];
        return items.Length < 2 || items.Contains(null) || items.Any(item => item!.Meaning?.IndexOf("->", StringComparison.Ordinal) >= 0)
            || ItemEnd.Split(list.Substring(at + 1)).Any(part => ValueItem.Parse(part) is not null) ? null : items;
    }

    /// <summary>The list without the words that make a sentence of it.</summary>
    private string OnlyItems(string list, PhraseSet said) =>
        _lastItem.Replace(_andSoOn.Replace(said.Has(Phrase.Default) ? _lastDefault.Replace(list, string.Empty) : list, string.Empty), "、");

    /// <summary>A comma behind each value and behind each meaning: <c>CENTER，中心城市，EDGE，边缘城市</c>.</summary>
    private static ValueItem?[]? Alternating(string list)
    {
        string[] parts = [.. list.Split(CommasOnly).Select(part => part.Trim())];
        return parts.Length >= 4 && parts.Length % 2 == 0
            && parts.Where((_, index) => index % 2 == 0).All(part => ValueItem.Bare(part) is not null)
            && parts.Where((_, index) => index % 2 == 1).All(part => part.Length > 0 && part[0] >= 128)
            ? [.. parts.Where((_, index) => index % 2 == 0).Select((value, index) => new ValueItem(value, ValueItem.MeaningOf(parts[(2 * index) + 1])))]
            : null;
    }

    private ValueSpec[] InQuotes(string body, TypeKind kind, PhraseSet said)
    {
        Match match = Quoted.TryMatch(body);
        string[] quoted = [.. match.Groups["quoted"].Captures.Cast<Capture>().Select(capture => capture.Value)];

        // One value, and more of its sentence behind it, is the first of a list in a form that is none.
        if (quoted.Length == 0 || (quoted.Length == 1 && match.Groups["more"].Success && quoted[0].IndexOf(',') < 0))
        {
            return [];
        }

        // What parts the quotes parts what is in them, too.
        char[] separators = quoted.Length == 1 ? CommasOfAnyKind : match.Value.IndexOf('/') >= 0 && match.Value.IndexOf(',') < 0 ? SlashAndCommas : CommasOnly;
        return Accept([.. quoted.SelectMany(value => value.Split(separators)).Select(value => ValueItem.Bare(value.Trim()))], kind, said, least: 1);
    }

    private static int EndOfSentence(string text) => text.IndexOfAny(SentenceEnds) is >= 0 and var end ? end : text.Length;

    private static IReadOnlyList<ValueItem?> Bracketed(string list) =>
        [.. list.TrimEnd(ListEnds).Split(',', '，', '、', ';', '；').Select(item => ValueItem.Bare(item.Trim().Trim(Quotes)))];

    /// <summary>
    /// Items behind <c>&gt;</c>, one of which may have been forgotten at a line's start. Only the last can have prose behind it: it
    /// ends with its sentence or line.
    /// </summary>
    private IReadOnlyList<ValueItem?> Marked(IEnumerable<string> parts)
    {
        string[] items = [.. parts.Select(item => item.Trim()).Where(item => item.Length > 0 && IsSomething(item))];
        return [.. items.SelectMany(OfMarked)];
    }

    /// <summary>In a long list a few values may come again; what is said of two that are one is said of neither.</summary>
    private static IReadOnlyList<ValueItem?> Merged(IReadOnlyList<ValueItem?> items)
    {
        ILookup<string, ValueItem?> byValue = items.ToLookup(item => item?.Value ?? string.Empty, StringComparer.Ordinal);
        return byValue.Count < items.Count && 4 * byValue.Count > 3 * items.Count && !items.Contains(null)
            ? [.. byValue.Select(same => same.Skip(1).Any() ? new ValueItem(same.Key, null) : same.First())]
            : items;
    }

    private IEnumerable<ValueItem?> OfMarked(string item)
    {
        string[] lines = item.Split('\n');
        yield return ValueItem.ParseMarked(lines[0]);
        foreach (string line in lines.Skip(1))
        {
            if (line.Length == 0 || line[0] >= 128 || _isDefault.IsIn(line) || ValueItem.Parse(line) is not { Meaning: not null } further)
            {
                yield break;
            }

            yield return further;
        }
    }

    /// <summary>An empty text can be a value of a reply, but no constant.</summary>
    private static bool IsSomething(string item) => !Nothing.IsIn(item.TrimEnd('；', ';', '。', ' '));

    private ValueSpec[] Accept(IReadOnlyList<ValueItem?> items, TypeKind kind, PhraseSet said, int least)
    {
        if (items.Count < least || items.Any(item => item is null || !Fits(item.Value, kind)))
        {
            return [];
        }

        items = said.Has(Phrase.Default) && items.Count > least ? [.. items.Where(item => !IsDefaultOf(item!, items))] : items;
        ValueItem? last = items[items.Count - 1];
        bool isOfAll = items.Count >= 2 && last!.Meaning is { } remark && (_ofAll.IsIn(remark) || BracketedText.IsHidden(remark)) && items.Take(items.Count - 1).All(item => item!.Meaning is null);
        ValueSpec[] values = [.. items.Select(item => new ValueSpec(item!.Value, isOfAll && item == last ? null : MeaningOf(item, said)))];
        return values.Select(value => value.Value).Distinct(StringComparer.Ordinal).Count() == values.Length ? values : [];
    }

    /// <summary>Whether what looks like a value and its meaning says which of the others is the default: <c>Yes: on; No: off; default: No</c>.</summary>
    private bool IsDefaultOf(ValueItem item, IReadOnlyList<ValueItem?> items) =>
        item.Meaning is { } meaning && _defaultWord.IsIn(item.Value) && items.Any(other => string.Equals(other!.Value, meaning.Trim(Quotes), StringComparison.OrdinalIgnoreCase) || meaning.StartsWith(other.Value + " ", StringComparison.Ordinal));

    /// <summary>What is said of the value: a unit or a default is said of the field.</summary>
    private string? MeaningOf(ValueItem item, PhraseSet said)
    {
        if (item.Meaning is not { } meaning)
        {
            return null;
        }

        if ((said.Has(Phrase.Default) || said.Has(Phrase.Unit)) && _otherFact.IsIn(meaning))
        {
            return null;
        }

        meaning = said.Has(Phrase.Default) ? _lastWords.Replace(meaning, string.Empty) : meaning;
        meaning = said.Has(Phrase.Values) || said.Has(Phrase.Range) ? _announcing.Replace(meaning, string.Empty) : meaning;
        return meaning.Length > 0 ? meaning : null;
    }

    private static bool Fits(string value, TypeKind kind) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Bool => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "false", StringComparison.OrdinalIgnoreCase),
        _ => true,
    };
}
