using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>An item of a list of values: the value, and what the docs say it means.</summary>
/// <param name="Value">The value.</param>
/// <param name="Meaning">The meaning, or <see langword="null"/> when the list has none.</param>
internal sealed record ValueItem(string Value, string? Meaning)
{
    private const string Token = @"[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_.+@-]+)*";
    private const string Separator = @"\s*(?:->|－>|=>|→|[:：,，=＝（(]|-(?=[^A-Za-z0-9])|表示|代表|\s(?=[^\x00-\x7F]))\s*";

    private static readonly char[] SentenceEnds = ['。', '；', ';', '\n'];
    private static readonly char[] Openings = ['(', '（'];

    private static readonly Regex Whole = FactPattern.Create($@"^(?:[""“”‘'](?<value>[^""“”‘’']{{1,64}})[""“”’']|(?<value>{Token}))(?:{Separator}(?<meaning>.*))?$");
    private static readonly Regex Reversed = FactPattern.Create($@"^(?<meaning>[^\x00-\x7F][^:：]*?)\s*[:：]\s*[""“]?(?<value>{Token}(?: {Token})?)[""”]?$");
    private static readonly Regex BareToken = FactPattern.Create($"^{Token}(?: {Token})*$");

    /// <summary>Reads an item: <c>Year，按年付费</c>, <c>"Traffic": by traffic</c>, <c>启动中: Starting</c>.</summary>
    /// <param name="text">The item's text.</param>
    /// <returns>The item, or <see langword="null"/> when the text has no such form.</returns>
    public static ValueItem? Parse(string text)
    {
        string item = text.Trim().TrimStart('-', '•', '*', '·').Trim().TrimEnd('；', ';', '。', '.', '，', ',', ' ');
        Match match = Whole.TryMatch(item);
        match = match.Success ? match : Reversed.TryMatch(item);
        return match.Success && match.Groups["value"].Value.Trim() is { Length: > 0 } value ? new ValueItem(value, MeaningOf(match.Groups["meaning"].Value)) : null;
    }

    /// <summary>Reads an item of a list in brackets, which has values only.</summary>
    /// <param name="text">The item without quotes.</param>
    /// <returns>The item, or <see langword="null"/> when the text is no value.</returns>
    public static ValueItem? Bare(string text) => text.Length <= 64 && BareToken.TryMatch(text).Success ? new ValueItem(text, null) : null;

    /// <summary>The meaning ends with its sentence; a bracket that was opened before the meaning began is closed by nothing of it.</summary>
    private static string? MeaningOf(string text)
    {
        int end = text.IndexOfAny(SentenceEnds);
        string meaning = (end < 0 ? text : text.Substring(0, end)).Trim().TrimEnd('.', '，', ',', ' ');
        if (meaning.Length > 0 && meaning[meaning.Length - 1] is ')' or '）' && meaning.IndexOfAny(Openings) < 0)
        {
            meaning = meaning.Substring(0, meaning.Length - 1).TrimEnd();
        }

        return meaning.Length > 0 ? meaning : null;
    }
}
