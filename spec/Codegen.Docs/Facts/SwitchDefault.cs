using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds the default of a bool that is told as a state: <c>是否开启备份，默认关闭</c>, <c>disabled by default</c>; or by its question:
/// <c>是否返回，默认不返回</c>.
/// </summary>
/// <remarks>
/// "Off" is false of what switches on, and true of what switches off. Where a word for the latter stands in front of it, or in the name,
/// nothing is concluded.
/// </remarks>
internal sealed class SwitchDefault
{
    private const string ClauseEnd = @"(?=\s*(?:$|[,，。;；)）\n]|\.(?:\s|$)))";

    /// <summary>A name that says the same as the negative words: its words begin with capitals, so that "Notify" has none.</summary>
    private static readonly Regex NegativeName = FactPattern.CreateRare(
        "(?-i:(?:(?:^|[^A-Z])(?:Disabled?|Off|Closed?|Skip|Ignored?|Without|Not|No|Deny|Forbid|Block|Prevent)|^(?:disabled?|off|skip|ignore|without|not|no|deny|block))(?![a-z]))");

    private readonly Regex _state;
    private readonly Regex _stateBefore;
    private readonly Regex _negative;
    private readonly Regex _question;
    private readonly Regex _unset;

    public SwitchDefault(Vocabulary words)
    {
        string link = $@"\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*";
        string state = $"(?:(?<on>{words.Pattern(Phrase.On)})|(?<off>{words.Pattern(Phrase.Off)}))";
        string clauseStart = $@"(?<=(?:^|[,，。.;；(（\n]|{words.Pattern(Phrase.Unset)})\s*)";
        _state = FactPattern.CreateRare($@"{clauseStart}{words.Pattern(Phrase.Default)}{link}{state}(?:状态)?{ClauseEnd}");
        _stateBefore = FactPattern.CreateRare($@"{clauseStart}(?:(?:it|this)\s+is\s+)?{state}\s+{words.Pattern(Phrase.ByDefault)}{ClauseEnd}");
        _negative = FactPattern.CreateRare($@"(?:(?<![A-Za-z])|(?=[^\x00-\x7F])){words.Pattern(Phrase.Negative)}(?:(?![A-Za-z])|(?<=[^\x00-\x7F]))");

        _unset = FactPattern.CreateRare(words.Pattern(Phrase.Unset));

        // The verb of the question is what the default repeats, with or without a word that denies it.
        _question = FactPattern.CreateRare(
            $@"{words.Pattern(Phrase.Whether)}(?<verb>[\u4E00-\u9FFF]{{2,8}}).*?{clauseStart}{words.Pattern(Phrase.Default)}{link}(?<off>[不未])?(?=(?<said>[\u4E00-\u9FFF]{{2,8}}){ClauseEnd})");
    }

    /// <summary>Finds the default.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">Its description.</param>
    /// <param name="said">What that announces.</param>
    /// <returns>The default, or <see langword="null"/> when the text tells none, or may mean the opposite.</returns>
    public string? Find(string name, string text, PhraseSet said)
    {
        Match state = _state.TryMatch(text);
        state = state.Success || !said.Has(Phrase.ByDefault) ? state : _stateBefore.TryMatch(text);
        if (state.Success)
        {
            return state.NextMatch().Success || _negative.IsIn(_unset.Replace(text.Substring(0, state.Index), string.Empty)) || NegativeName.IsIn(name)
                ? null
                : state.Groups["on"].Success ? "true" : "false";
        }

        Match question = _question.TryMatch(text);
        return question.Success && !question.NextMatch().Success && question.Groups["verb"].Value.StartsWith(question.Groups["said"].Value, StringComparison.Ordinal)
            ? question.Groups["off"].Success ? "false" : "true"
            : null;
    }
}
