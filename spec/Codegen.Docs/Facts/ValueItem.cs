using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>An item of a list of values: the value, and what the docs say it means.</summary>
/// <param name="Value">The value.</param>
/// <param name="Meaning">The meaning, or <see langword="null"/> when the list has none.</param>
internal sealed record ValueItem(string Value, string? Meaning)
{
    /// <summary>A value without quotes around it.</summary>
    public const string Token = @"[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_.+@-]+)*";
    private const string Separator = @"\s*(?:->|－>|=>|→|[:：,，=＝]|-(?=[^A-Za-z0-9])|表示|代表|\s(?=[^\x00-\x7F]))\s*";
    private const string Quoted = @"[""“”‘'](?<value>[^""“”‘’']{1,64})[""“”’']";

    private static readonly char[] SentenceEnds = ['。', '；', ';', '\n'];
    private static readonly char[] Bullets = ['-', '•', '*', '·'];
    private static readonly char[] Ends = ['；', ';', '。', '.', '，', ',', ' '];

    /// <summary>A full stop ends a sentence where the next begins; elsewhere it is a part of a number or of a word.</summary>
    private static readonly Regex NextSentence = FactPattern.CreateRare(@"(?s-i:\.\s+[A-Z].*$)");

    private static readonly Regex Whole = FactPattern.Create(
        @"^(?:(?<value>[0-9]+)\s*-\s*(?<meaning>[^0-9>].*[^\x00-\x7F].*)"
        + $@"|(?:{Quoted}|(?<value>{Token}))(?:\s*[（(](?<inner>[^()（）]+)[)）]\s*[:：,，]?\s*(?<meaning>.*)|{Separator}(?<meaning>.*))?"
        + $@"|(?<value>{Token}(?: {Token}){{1,4}})\s*[:：]\s*(?<meaning>[^:：]*[^\x00-\x7F].*))$");

    private static readonly Regex Reversed = FactPattern.Create(
        $@"^(?<meaning>[A-Za-z0-9]{{0,10}}[^\x00-\x7F][^:：]*?)\s*[:：]\s*[""“]?(?<value>{Token}(?: {Token})?)[""”]?$"
        + $@"|^(?<meaning>[^\x00-\x7F][^:：,，]*?)\s*[,，]\s*(?:{Quoted}|(?<value>{Token}))$"
        + $@"|^(?<meaning>[^\x00-\x7F][^:：,，（(]*?)\s*[（(]\s*(?<value>{Token})\s*[)）]$");

    private static readonly Regex Attached = FactPattern.Create($@"^(?<value>{Token})(?<meaning>[^\x00-\x7F，。；：、（）“”].*)$");
    private static readonly Regex BareToken = FactPattern.Create($"^{Token}(?: {Token}){{0,2}}$");

    /// <summary>Reads an item: <c>Year，按年付费</c>, <c>"Traffic": by traffic</c>, <c>启动中: Starting</c>, <c>开启(on)</c>.</summary>
    /// <param name="text">The item's text.</param>
    /// <returns>The item, or <see langword="null"/> when the text has no such form.</returns>
    public static ValueItem? Parse(string text)
    {
        string item = Trim(text);
        Match match = Whole.TryMatch(item);
        return Of(match.Success ? match : Reversed.TryMatch(item));
    }

    /// <summary>Reads an item that has a mark in front, so that nothing has to stand between value and meaning: <c>Spot计费</c>.</summary>
    /// <param name="text">The item's text without the mark.</param>
    /// <returns>The item, or <see langword="null"/> when it begins with no value.</returns>
    public static ValueItem? ParseMarked(string text) => Parse(text) ?? Attach(text) ?? Parse(text.Split('。')[0]);

    /// <summary>Reads an item whose value nothing but its script parts from its meaning: <c>Running运行中</c>.</summary>
    /// <param name="text">The item's text.</param>
    /// <returns>The item, or <see langword="null"/> when the text has no such form.</returns>
    public static ValueItem? Attach(string text) => Of(Attached.TryMatch(Trim(text)));

    /// <summary>Reads an item of a list in brackets, which has values only.</summary>
    /// <param name="text">The item without quotes.</param>
    /// <returns>The item, or <see langword="null"/> when the text is no value.</returns>
    public static ValueItem? Bare(string text) => text.Length is > 0 and <= 64 && BareToken.IsIn(text) ? new ValueItem(text, null) : null;

    /// <summary>Takes the meaning out of what stands behind a value: it ends with its sentence.</summary>
    /// <param name="text">What stands there.</param>
    /// <returns>The meaning, or <see langword="null"/> when nothing is left.</returns>
    public static string? MeaningOf(string text)
    {
        int end = text.IndexOfAny(SentenceEnds);
        string sentence = end < 0 ? text : text.Substring(0, end);
        string meaning = (sentence.IndexOf('.') < 0 ? sentence : NextSentence.Replace(sentence, string.Empty)).Trim().TrimEnd('.', '，', ',', ' ');
        return meaning.Length > 0 ? meaning : null;
    }

    private static string Trim(string text) =>
        text.Trim().TrimStart(Bullets).Trim().TrimEnd(Ends);

    private static ValueItem? Of(Match match)
    {
        if (!match.Success || match.Groups["value"].Value.Trim() is not { Length: > 0 } value)
        {
            return null;
        }

        return new ValueItem(value, MeaningOf(match.Groups["meaning"].Value) ?? MeaningOf(match.Groups["inner"].Value));
    }
}
