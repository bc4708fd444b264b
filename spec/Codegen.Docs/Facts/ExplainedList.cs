using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Reads a sentence or a bracket that is a list of values and meanings throughout.</summary>
/// <remarks>
/// There may be prose around the items, but nothing that looks like an item and is none: half a list is worse than no list.
/// </remarks>
internal sealed class ExplainedList
{
    private const string Separator = @"\s*[，,；;、\n|｜]\s*|(?<=[)）])\s*(?:/|和|或)\s*";

    private static readonly Regex Clauses = FactPattern.CreateRare(@"\s*[；;\n]\s*");

    /// <summary>A value that is the path of a parameter: "Ids.0 is the first, Ids.1 the second" is no list of values.</summary>
    private static readonly Regex Path = FactPattern.CreateRare(@"\.(?:[0-9]+|n)$");

    private static readonly Regex Pair = FactPattern.CreateRare($@"^(?<left>{ExplainedItem.Word})\s*[:：]\s*(?<right>{ExplainedItem.Word})$");

    /// <summary>Among meanings before their values a colon may have been forgotten: <c>密码：Password，密钥 KeyPair</c>.</summary>
    private static readonly Regex ReversedPair = FactPattern.CreateRare($@"^(?<left>{ExplainedItem.Letter}{{1,14}})\s+(?<right>{ExplainedItem.Word})$");
    private static readonly Regex Bare = FactPattern.CreateRare($"^[\"“]?(?<value>{ExplainedItem.Word})[\"”]?$");

    /// <summary>A word before what explains it, or behind a colon. What explains is rare in a text, and words are not: it is searched for.</summary>
    private static readonly Regex LooksLikeItem = FactPattern.CreateRare($@"(?<=(?:^[0-9]+|{ExplainedItem.Word}[""”]?)\s*)(?:[:：]|->|=>)|[:：]\s*[""“]?[A-Za-z_]|(?<={ExplainedItem.Word}\s*)[（(][^()（）]*{ExplainedItem.Letter}[^()（）]*[)）]$");
    private static readonly Regex Quoted = FactPattern.CreateRare(
        $@"(?:^|(?<=[:：,，;；。、\s]))[""“”](?<value>[A-Za-z0-9_ ./+-]{{1,64}})[""“”]\s*(?:[:：,，]|->)\s*(?<meaning>[^""“”\n]*?{ExplainedItem.Letter}[^""“”\n]*)");

    /// <summary>A meaning, and its value in quotes behind a comma.</summary>
    private static readonly Regex ReversedClause = FactPattern.CreateRare(
        $@"^(?:.*[,，:：\s])?(?<meaning>{ExplainedItem.Letter}[^,，:：""“”\s]{{0,14}})[,，]\s*[""“](?<value>[A-Za-z0-9_ .+-]{{1,64}})[""”]$");

    /// <summary>A set or a range, whose numbers are explained elsewhere, or an address, whose colon explains nothing.</summary>
    private static readonly Regex Set = FactPattern.CreateRare(@"\{[^{}]*\}|\[[-0-9,，~ ]*\]|https?://\S*");

    /// <summary>What is done with a number, in front of each.</summary>
    private static readonly Regex Sent = FactPattern.CreateRare(@"(?<=^|[，,；;、:：]\s*)[传填](?=[0-9])");

    /// <summary>In brackets behind a meaning stands that its value is the default.</summary>
    private static readonly Regex IsDefaultMark = FactPattern.CreateRare(@"[（(][^()（）]*[)）]\s*(?=[:：]\s*[""“]?$)");

    /// <summary>In words behind a list, a version: <c>1表示甲，2表示乙；5.6以下版本只能是2</c>.</summary>
    private static readonly Regex Fraction = FactPattern.CreateRare(@"^[0-9]+\.[0-9]");
    private static readonly Regex NextItem = FactPattern.CreateRare(@"\s[0-9]+\s*[.．:：]");

    /// <summary>Another item within a meaning: what parts it from the next is not what parts the others.</summary>
    private static readonly Regex InnerItem = FactPattern.CreateRare($@"[,，、\s]\s*(?:(?!https?:){ExplainedItem.Word}|[0-9]{{1,9}})\s*[:：](?!//)|\s[0-9]{{1,9}}-[A-Za-z]");

    /// <summary>Words that make a condition of what stands behind them: "of no use when the type is 0".</summary>
    private static readonly char[] Conditions = ['为', '填', '传', '是', '到', '至', '从', '于', '和', '或', '=', '-', '.', '/'];
    private static readonly char[] Conjunctions = ['和', '或', '/', '.', '-'];

    // Without one of these characters there is nothing for a pattern to find, and most texts have none of them.
    private static readonly char[] SetMarks = ['{', '[', '/'];
    private static readonly char[] Commas = [',', '，'];
    private static readonly char[] ClauseEnds = ['；', ';', '\n'];
    private static readonly char[] Quotes = ['"', '“', '”'];
    private static readonly char[] Closings = [')', '）'];

    private readonly bool _isNumber;
    private readonly Regex _item;
    private readonly Regex _first;
    private readonly Regex _clause;
    private readonly Regex _firstClause;
    private readonly Regex? _reversed;
    private readonly Regex _split;
    private readonly Regex _commaBeforeMeaning;
    private readonly Regex _default;
    private readonly Regex _isDefault;
    private readonly Regex _otherFact;
    private readonly Regex _label;
    private readonly Regex _offer;

    public ExplainedList(Vocabulary words, ExplainedItem item)
    {
        _isNumber = item.Reversed is null;
        _item = FactPattern.CreateRare($"^{item.Forward}$");
        _first = FactPattern.CreateRare($"(?<![A-Za-z0-9_.+~～-]){item.Forward}$");
        _clause = FactPattern.CreateRare($"^{item.Clause}$");
        _firstClause = FactPattern.CreateRare($@"(?<=^|[:：,，\s]){item.Clause}$");
        _reversed = item.Reversed is { } reversed ? FactPattern.CreateRare($"^{reversed}$") : null;
        _split = FactPattern.CreateRare(
            $@"{Separator}|{(_isNumber ? string.Empty : "(?<![A-Za-z])")}\s+(?={WithoutGroups(item.Forward)})" + (_isNumber ? string.Empty : $@"|(?<=[A-Za-z0-9""”])\s+(?={ExplainedItem.Letter}[^:：,，\s]{{0,12}}[:：])"));
        _commaBeforeMeaning = FactPattern.CreateRare($@"\s*[,，]\s*(?={words.Pattern(Phrase.Means)})");
        string value = words.Pattern(Phrase.Default);
        string isDefault = $"(?:{words.Pattern(Phrase.Unset)})?\\s*(?:{words.Pattern(Phrase.BareDefault)})";
        _default = FactPattern.CreateRare($@"[\s，,；;]\s*[（(]?\s*(?!{value}\s*[)）]){isDefault}.*$");
        _isDefault = FactPattern.CreateRare($@"^[（(]?\s*(?:{isDefault}|{value}\s*[:：])");
        _label = FactPattern.CreateRare($"^{words.Pattern(Phrase.Kind)}$");
        _offer = FactPattern.CreateRare($@"^{words.Pattern(Phrase.Offer)}\s*[:：]?\s*(?=[A-Za-z])");
        _otherFact = FactPattern.CreateRare(
            $"{value}|{words.Pattern(Phrase.Unit)}|{words.Pattern(Phrase.Range)}|{words.Pattern(Phrase.Example)}|{words.Pattern(Phrase.Minimum)}|{words.Pattern(Phrase.Maximum)}");
    }

    /// <summary>Reads the list.</summary>
    /// <param name="region">The sentence, or what stands in the bracket.</param>
    /// <param name="joints">Tells what can't be an item.</param>
    /// <param name="said">What the whole description announces.</param>
    /// <returns>The items, or none when it is no such list.</returns>
    public IReadOnlyList<ValueItem?> Read(string region, ExplainedJoints joints, PhraseSet said)
    {
        string list = region.IndexOfAny(SetMarks) < 0 ? region : Set.Replace(region, string.Empty);
        list = list.IndexOfAny(Commas) < 0 || !said.Has(Phrase.Means) ? list : _commaBeforeMeaning.Replace(list, string.Empty);
        list = _isNumber && Sent.TryMatch(list).NextMatch().Success ? Sent.Replace(list, string.Empty) : list;
        IReadOnlyList<ValueItem> items = ReadQuoted(list, said);
        items = items.Count > 0 ? items : ReadClauses(list, said);
        items = items.Count > 0 ? items : ReadItems(list, joints, said);
        return AreDistinct(items) && !items.Any(item => item.Meaning is { } meaning && InnerItem.IsIn(meaning)) ? WithoutRepeated(items) : [];
    }

    /// <summary>What a group captures becomes a part of what a split returns.</summary>
    private static string WithoutGroups(string pattern) => pattern.Replace(ExplainedItem.OwnName, string.Empty).Replace("(?<value>", "(?:").Replace("(?<meaning>", "(?:");

    private static Match Item(Regex form, string part)
    {
        Match match = form.TryMatch(part);
        Group own = match.Groups["own"];
        return own.Success && !own.Value.StartsWith(match.Groups["value"].Value, StringComparison.Ordinal) ? Match.Empty : match;
    }

    private static string[] Split(Regex separator, string list) => [.. separator.Split(list).Select(part => part.Trim()).Where(part => part.Length > 0)];

    /// <summary>Quotes tell values from words, if all that is in quotes is explained.</summary>
    private IReadOnlyList<ValueItem> ReadQuoted(string list, PhraseSet said)
    {
        int quotes = _isNumber || list.IndexOfAny(Quotes) < 0 ? 0 : list.Count(c => Quotes.Contains(c));
        if (quotes is < 4 or > 200)
        {
            return [];
        }

        MatchCollection matches = Quoted.Matches(list);
        return matches.Count * 2 == quotes ? [.. matches.Cast<Match>().Select(match => Forward(match, said))] : [];
    }

    /// <summary>Between semicolons a comma can stand between value and meaning, if it does so everywhere.</summary>
    private IReadOnlyList<ValueItem> ReadClauses(string list, PhraseSet said)
    {
        // Most lists are one clause.
        string[] clauses = list.IndexOfAny(ClauseEnds) < 0 ? [] : Split(Clauses, list);
        clauses = clauses.Length > 0 && IsDefault(clauses[clauses.Length - 1], said) ? [.. clauses.Take(clauses.Length - 1)] : clauses;
        Match[] matches = clauses.Length < 2 ? [] : [.. clauses.Select((clause, i) => (i == 0 ? _firstClause : _clause).TryMatch(clause))];
        if (matches.Any(match => !match.Success) && !_isNumber && clauses.All(clause => clause[clause.Length - 1] is '"' or '”'))
        {
            matches = [.. clauses.Select(clause => ReversedClause.TryMatch(clause))];
        }

        return matches.All(match => match.Success && IsValue(match) && !InnerItem.IsIn(match.Groups["meaning"].Value)) ? [.. matches.Select(match => Forward(match, said))] : [];
    }

    private List<ValueItem> ReadItems(string list, ExplainedJoints joints, PhraseSet said)
    {
        var items = new List<ValueItem>();
        var pairs = new List<(int Index, Match Match)>();
        int reversed = 0;
        int joined = 0;
        bool isFirstGlued = false;
        foreach (string part in Split(_split, list))
        {
            if (!_isNumber && Bare.TryMatch(part) is { Success: true } word)
            {
                if (!TryAddWord(items, word.Groups["value"].Value, isReversed: reversed > 0 && reversed == items.Count))
                {
                    return [];
                }

                continue;
            }

            if (joints.CountIn(part) == 0)
            {
                if (_isNumber && char.IsDigit(part[0]) && !Fraction.IsIn(part))
                {
                    return [];
                }

                if (!_isNumber && reversed > 0 && reversed == items.Count && ReversedPair.TryMatch(part) is { Success: true } forgotten)
                {
                    items.Add(new ValueItem(forgotten.Groups["right"].Value, forgotten.Groups["left"].Value));
                    reversed++;
                    continue;
                }

                continue;
            }

            Match match = Item(_item, part);
            if (!match.Success && items.Count == 0 && Item(_first, part) is { Success: true } first && !IsAmongWords(part, first))
            {
                if (first.Index > 0 && ((_isNumber ? Conditions : Conjunctions).Contains(part[first.Index - 1]) || LooksLikeItem.IsIn(part.Substring(0, first.Index))))
                {
                    return [];
                }

                match = first;
            }

            if (!match.Success && !_isNumber && items.Count > 0 && part[0] >= 128)
            {
                // The other values: "the default is A: one; either B (two), C (three)".
                match = Item(_item, _offer.Replace(part, string.Empty));
            }

            if (match.Success)
            {
                if (!IsValue(match))
                {
                    return [];
                }

                bool isGlued = _isNumber && IsGlued(part, match);
                isFirstGlued |= isGlued && items.Count == 0;
                joined += isGlued ? 0 : 1;
                items.Add(Forward(match, said));
            }
            else if (IsDefault(part, said))
            {
                continue;
            }
            else if (Reversed(part, isFirst: items.Count == 0, said) is { } item)
            {
                items.Add(item);
                reversed++;
            }
            else if (!_isNumber && Pair.TryMatch(part) is { Success: true } pair)
            {
                pairs.Add((items.Count, pair));
            }
            else if (LooksLikeItem.IsIn(part) || (_isNumber && char.IsDigit(part[0]) && !Fraction.IsIn(part)))
            {
                return [];
            }
        }

        bool mayCount = isFirstGlued && joined == items.Count - 1 && !GoesOn(items);
        if (_isNumber && items.Count > 1 && (mayCount ? Counts(items) : joined == 0 && NumberOf(items[0]) > 1 && !Counts(items)))
        {
            return [];
        }

        if (mayCount)
        {
            items.RemoveAt(0);
        }

        // One of each is no list in either direction.
        return reversed == 1 && items.Count - reversed < 2 ? [] : WithPairs(items, pairs, isReversed: reversed * 2 > items.Count);
    }

    /// <summary>
    /// Behind items, a word alone is a value that needs no explanation. Behind a meaning and its value it may be that value once more;
    /// else what stands in front of them is a label: <c>协议：TCP、UDP；动作：ACCEPT、DROP</c>.
    /// </summary>
    private static bool TryAddWord(List<ValueItem> items, string word, bool isReversed)
    {
        if (isReversed)
        {
            return items.Exists(item => string.Equals(item.Value, word, StringComparison.Ordinal));
        }

        if (items.Count >= 2)
        {
            items.Add(new ValueItem(word, null));
        }

        return true;
    }

    /// <summary>Whether nothing stands between a value and its meaning.</summary>
    private static bool IsGlued(string part, Match item)
    {
        int end = item.Groups["value"].Index + item.Groups["value"].Length;
        return string.IsNullOrWhiteSpace(part.Substring(end, item.Groups["meaning"].Index - end));
    }

    /// <summary>
    /// Whether the first number goes on to the second. In front of numbers with something between them and their meanings one that has
    /// nothing there may count something: <c>3副本存储，1代表开启，0代表关闭</c>.
    /// </summary>
    private static bool GoesOn(List<ValueItem> items) =>
        items.Count > 1 && NumberOf(items[0]) is var first && NumberOf(items[1]) is var second
        && (second == first + 1 || (items.Count == 2 && first == 1 && second == 0));

    /// <summary>Whether no number is left out between the least and the greatest.</summary>
    private static bool Counts(List<ValueItem> items)
    {
        long[] numbers = [.. items.Select(NumberOf).OrderBy(number => number)];
        return numbers.Select((number, index) => number - index).Distinct().Count() == 1;
    }

    private static long NumberOf(ValueItem item) => long.Parse(item.Value, CultureInfo.InvariantCulture);

    /// <summary>Whether a number has words on both sides and nothing that parts it from them: "follow 301 redirects".</summary>
    private bool IsAmongWords(string part, Match first)
    {
        Group value = first.Groups["value"];
        int end = value.Index + value.Length;
        return _isNumber && first.Index > 0 && char.IsLetter(part[first.Index - 1]) && end < part.Length && end == first.Groups["meaning"].Index;
    }

    /// <summary>Two words beside each other don't tell which is the value; the rest of the list does.</summary>
    private static List<ValueItem> WithPairs(List<ValueItem> items, List<(int Index, Match Match)> pairs, bool isReversed)
    {
        if (items.Count >= 2)
        {
            for (int i = pairs.Count - 1; i >= 0; i--)
            {
                (string left, string right) = (pairs[i].Match.Groups["left"].Value, pairs[i].Match.Groups["right"].Value);
                items.Insert(pairs[i].Index, isReversed ? new ValueItem(right, left) : new ValueItem(left, right));
            }
        }

        return items;
    }

    private bool IsDefault(string part, PhraseSet said) => said.Has(Phrase.Default) && _isDefault.IsIn(part);

    private ValueItem Forward(Match match, PhraseSet said)
    {
        string meaning = match.Groups["meaning"].Value;
        return new(match.Groups["value"].Value.Trim(), ExplainedItem.Clean(said.Has(Phrase.Default) ? _default.Replace(meaning, string.Empty) : meaning));
    }

    private ValueItem? Reversed(string part, bool isFirst, PhraseSet said)
    {
        if (_reversed?.TryMatch(part) is not { Success: true } match
            || (HasOtherFact(said) && _otherFact.IsIn(WithoutMark(part.Substring(0, match.Groups["value"].Index)))))
        {
            return null;
        }

        // What is called so has few values, of which this is one.
        string meaning = match.Groups["meaning"].Value.Trim();
        return _label.IsIn(meaning) ? null : new ValueItem(match.Groups["value"].Value.Trim(), isFirst ? meaning.Substring(meaning.LastIndexOf(' ') + 1) : meaning);
    }

    private static bool HasOtherFact(PhraseSet said) =>
        said.Has(Phrase.Default) || said.Has(Phrase.Unit) || said.Has(Phrase.Range) || said.Has(Phrase.Example) || said.Has(Phrase.Minimum) || said.Has(Phrase.Maximum);

    private static string WithoutMark(string text) => text.IndexOfAny(Closings) < 0 ? text : IsDefaultMark.Replace(text, string.Empty);

    private bool IsValue(Match match) =>
        !Path.IsIn(match.Groups["value"].Value) && (!_isNumber || !NextItem.IsIn(match.Groups["meaning"].Value));

    private static bool AreDistinct(IReadOnlyList<ValueItem> items) =>
        items.Count(item => item.Meaning is not null) >= 2
        && items.Select(item => item.Value).Distinct(StringComparer.Ordinal).Count() == items.Count
        && AreMeanings([.. items.Where(item => item.Meaning is not null).Select(item => item.Meaning!)]);

    /// <summary>What is said of two values tells neither from the other: more stood there.</summary>
    private static IReadOnlyList<ValueItem> WithoutRepeated(IReadOnlyList<ValueItem> items) =>
        [.. items.Select(item => items.Count(other => string.Equals(other.Meaning, item.Meaning, StringComparison.Ordinal)) == 1 ? item : item with { Meaning = null })];

    /// <summary>In a long list a few words may come again; where many do, it is a list of something else.</summary>
    private static bool AreMeanings(string[] meanings) => 4 * meanings.Distinct(StringComparer.Ordinal).Count() > 3 * meanings.Length;
}
