using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds what the docs say of the end of a field or an action: <c>【待下线】</c>, <c>本字段即将废弃，建议使用…</c>.</summary>
internal sealed class Deprecation
{
    private static readonly char[] ClauseEnds = ['，', ',', '。', '；', ';', ':', '：', '(', '（', ')', '）', '[', ']', '【', '】', '\n'];
    private static readonly char[] Parts = ['、', '/', '|', '｜'];

    private readonly Regex _mark;
    private readonly Regex _anyMark;
    private readonly Regex _instead;
    private readonly Regex _whole;
    private readonly Regex _sentence;
    private readonly Regex _thisAction;
    private readonly Regex _isThisAction;
    private readonly Regex _thisField;
    private readonly Regex _end;
    private readonly Regex _whether;
    private readonly Regex _isSaid;
    private readonly Regex _otherThing;
    private readonly Regex _ofValue;
    private readonly Regex _markedLabel;
    private readonly Regex _labelAndMark;

    public Deprecation(Vocabulary words)
    {
        string end = words.Pattern(Phrase.Deprecated);
        string mark = $"(?:{end}|{words.Pattern(Phrase.DeprecatedMark)})";
        _mark = FactPattern.CreateRare($@"[【\[(（](?<words>[^】\])）【\[(（]{{0,80}}?{mark}[^】\])）【\[(（]{{0,160}})[】\])）]");
        _sentence = FactPattern.CreateRare($@"(?<=^|[。.;；\n]\s*)(?<words>[^。.;；\n]{{0,120}}?{end}[^。;；\n]{{0,200}})");
        _whole = FactPattern.CreateRare($@"^\s*{mark}(?:{words.Pattern(Phrase.ThisThing)})?\s*[。.!！]?\s*$");
        _anyMark = FactPattern.CreateRare(mark);
        _instead = FactPattern.CreateRare($@"^\s*{words.Pattern(Phrase.Instead)}");
        _end = FactPattern.CreateRare(end);
        _whether = FactPattern.CreateRare(words.Pattern(Phrase.Whether));

        // A word that is said of the field ends its clause; before a noun it is said of what that names, and behind a colon or a dash of a value.
        _isSaid = FactPattern.CreateRare(
            $@"^[^。.;；\n]*?(?<![:：=－→-]\s*){end}(?:{words.Pattern(Phrase.ThisThing)})?(?=\s*(?:$|[。.;；,，!！)）】\]\n])|\s*{words.Pattern(Phrase.Instead)})");

        // An overview speaks of other actions, of parameters and of what the action is for: its own end has the action for its subject, or none.
        string gap = @"(?-i:[^，,。.;；：:\nA-Z]{0,24}?)";
        string itsEnd = $@"(?:{words.Pattern(Phrase.ThisAction)}{gap}{mark}|{end})";
        _thisAction = FactPattern.CreateRare(
            $@"(?<=^|[。.;；\n]\s*)(?<words>(?:[^。.;；\n]{{0,120}}?[，,：:]\s*)?{itsEnd}(?=\s*(?:$|[。.;；,，!！)）\n])|\s*{words.Pattern(Phrase.Instead)}|\s*的?{words.Pattern(Phrase.ThisAction)})[^。;；\n]{{0,200}})");
        _isThisAction = FactPattern.CreateRare($@"^\s*(?:{words.Pattern(Phrase.Advice)})?{mark}|{words.Pattern(Phrase.ThisAction)}{gap}{mark}");

        // Another field, for which this one stands; or a state, the last of several behind a colon.
        _otherThing = FactPattern.CreateRare($@"{end}[^。\n]*{words.Pattern(Phrase.ThisField)}|[:：][^。.;；\n]*[、,，]\s*{end}\s*$");

        // One of several values: in a bracket behind it that more of them follow, or right behind it where it is not the first.
        _ofValue = FactPattern.CreateRare(
            $@"[A-Za-z0-9_]\s*[（(【\[][^（(【\[）)】\]\n]{{0,40}}?{end}[^（(【\[）)】\]\n]{{0,40}}[）)】\]]\s*(?:[、,，/|]|or\b)(?!\s*{words.Pattern(Phrase.Instead)})"
            + $@"|[、,，/|][^、,，/|。;；\n]{{0,20}}?[A-Za-z0-9_]{end}");
        _markedLabel = FactPattern.CreateRare(
            $@"^[^，。；：、,;:\n（）()【】\[\]]{{1,30}}[【\[(（]\s*(?<words>{mark}(?:\s*[,，][^】\])）【\[(（]*)?)\s*[】\])）]\s*(?:$|[。.；;\n])");
        // Without a bracket it is said of what a name names only where the name is no condition or version: "after the upgrade, no longer supported".
        _labelAndMark = FactPattern.CreateRare(
            $@"^(?![^,，]*(?:[0-9后时如若当由]|\b(?:when|if|after|once|for|in)\b))[^，。；：、,;:\n（）()【】\[\]]{{1,30}}[,，]\s*(?:it\s+is\s+)?(?<words>[已现]{{0,2}}{mark}(?:{words.Pattern(Phrase.ThisThing)})?"
            + $@"(?:\s*[,，]\s*{words.Pattern(Phrase.Instead)}[^。\n]{{0,160}})?)\s*[。.!！]?\s*$");
        _thisField = FactPattern.CreateRare($@"(?<!版)(?<words>{words.Pattern(Phrase.ThisField)}[^。.,，;；\n】\])）]{{0,40}}?{mark}[^。;；\n】\])）]{{0,200}})");
    }

    /// <summary>What a field's description says: a mark by itself, words about this field, or a first sentence that says it.</summary>
    /// <param name="text">The description.</param>
    /// <param name="said">What it announces.</param>
    /// <param name="values">The values that it lists: what a meaning says is said of the value.</param>
    /// <returns>The docs' words, or <see langword="null"/> when the field is current.</returns>
    public string? InDescription(string text, PhraseSet said, IReadOnlyList<ValueSpec> values)
    {
        if (!HasWord(said))
        {
            return null;
        }

        // Behind something else a mark is that thing's: one of the listed values may be retired.
        for (Match mark = _mark.TryMatch(text); mark.Success; mark = mark.NextMatch())
        {
            if (!IsState(text, mark) && (mark.Index <= 2 || IsSentence(text, mark.Index) || _thisField.IsIn(mark.Value)))
            {
                return Words(mark);
            }
        }

        if (_thisField.TryMatch(text) is { Success: true } itself)
        {
            return Words(itself);
        }

        Match sentence = _sentence.TryMatch(text);
        if (sentence is { Success: true, Index: 0 } && IsOfField(sentence.Value) && !IsState(text, sentence) && !values.Any(value => value.Description is { } meaning && _end.IsIn(meaning)))
        {
            return Words(sentence);
        }

        // A mark behind a name and nothing else is said of what the name names.
        return _markedLabel.TryMatch(text) is { Success: true } label ? Words(label)
            : _labelAndMark.TryMatch(text) is { Success: true } named && !_whether.IsIn(text) ? Words(named)
            : _whole.IsIn(text) ? text.Trim() : null;
    }

    /// <summary>What an overview says, in any of its sentences.</summary>
    /// <param name="text">The overview.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The docs' words, or <see langword="null"/> when the action is current.</returns>
    public string? InOverview(string text, PhraseSet said)
    {
        if (!HasWord(said))
        {
            return null;
        }

        Match mark = _mark.TryMatch(text);
        while (mark.Success && !IsOfAction(text, mark))
        {
            mark = mark.NextMatch();
        }

        mark = mark.Success ? mark : _thisAction.TryMatch(text);
        return mark.Success ? Words(mark) : null;
    }

    /// <summary>Takes the mark out of a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The title without the mark, and the mark's words.</returns>
    public (string? Title, string? Mark) TakeFromTitle(string title, PhraseSet said)
    {
        Match mark = HasWord(said) ? _mark.TryMatch(title) : Match.Empty;
        if (!mark.Success)
        {
            return (title, null);
        }

        string rest = title.Remove(mark.Index, mark.Length).Trim();
        return (rest.Length > 0 ? rest : null, Words(mark));
    }

    /// <summary>Whether the word is one of several states: behind a number, or beside others in <c>已上线/已下线</c>.</summary>
    private bool IsState(string text, Match found)
    {
        for (Match end = _end.TryMatch(text); end.Success; end = end.NextMatch())
        {
            if (end.Index < found.Index || end.Index >= found.Index + found.Length)
            {
                continue;
            }

            int start = text.LastIndexOfAny(ClauseEnds, end.Index) + 1;
            int next = text.IndexOfAny(ClauseEnds, end.Index + end.Length);
            string clause = text.Substring(start, (next < 0 ? text.Length : next) - start);
            bool isNumbered = end.Index > start && text[end.Index - 1] is >= '0' and <= '9';
            if (isNumbered || clause.Split(Parts).Any(part => !_anyMark.IsIn(part) && !_instead.IsIn(part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark in brackets has the action for its subject, and does not stand behind the name of another one.</summary>
    private bool IsOfAction(string text, Match mark)
    {
        string before = text.Substring(0, mark.Index).TrimEnd();
        return _isThisAction.IsIn(mark.Groups["words"].Value) && (before.Length == 0 || before[before.Length - 1] >= 128 || !char.IsLetterOrDigit(before[before.Length - 1]));
    }

    private bool IsOfField(string sentence) => _isSaid.IsIn(sentence) && !_whether.IsIn(sentence) && !_otherThing.IsIn(sentence) && !_ofValue.IsIn(sentence);

    private static bool HasWord(PhraseSet said) => said.Has(Phrase.Deprecated) || said.Has(Phrase.DeprecatedMark);

    /// <summary>Whether a mark stands by itself behind a sentence.</summary>
    private static bool IsSentence(string text, int index)
    {
        string before = text.Substring(0, index).TrimEnd();
        return before.Length > 0 && before[before.Length - 1] is '。' or '.';
    }

    private static string Words(Match match) => match.Groups["words"].Value.Trim();
}
