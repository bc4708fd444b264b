using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds numbers that no word offers: <c>统计周期，60、300、900，默认60</c>, <c>1,2,4,8中的一个</c>, <c>密钥位数，1024/2048/4096</c>.</summary>
/// <remarks>
/// Three or more, in order, and a clause of their own. The default is one of them, or marked in them, or words behind them say that each is
/// one, or they end the text with slashes between them.
/// </remarks>
internal sealed class ListedNumbers
{
    /// <summary>A description with such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private readonly Regex _list;
    private readonly ListContext _context;

    public ListedNumbers(Vocabulary words, ListContext context)
    {
        string value = words.Pattern(Phrase.Default);
        string item = $@"(?<value>-?[0-9]{{1,9}})(?<mark>\s*[（(]\s*{value}\s*[)）])?";
        string isDefault = $@"(?:{words.Pattern(Phrase.Unset)}\s*[,，]?\s*)?{value}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*(?<default>-?[0-9]{{1,9}})(?![0-9A-Za-z.])";

        // A date, too, has slashes.
        _list = FactPattern.CreateRare(
            $@"(?<=(?:^|[,，:：。;；(（\n]|{words.Pattern(Phrase.Offer)})\s*)(?!(?:19|20)[0-9]{{2}}\s*/\s*[01]?[0-9]\s*/\s*[0-3]?[0-9](?![0-9])){item}(?:\s*(?<separator>[、/|,，])\s*{item}){{2,}}"
            + $@"(?=\s*(?:(?<end>[)）]?[。.]?$)|[)）]?\s*[,，。;；(（]\s*{isDefault}|(?<oneOf>{words.Pattern(Phrase.OneOf)})|(?<other>[。；;)）\n]|[,，](?!\s*[0-9]))))");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values, the marked one with its mark for a meaning; none when the text lists none.</returns>
    public IReadOnlyList<ValueSpec> Find(string text)
    {
        Match match = text.Length > LongestText || !FactText.HasTwoNumbers(text) ? Match.Empty : _list.TryMatch(text);
        if (!match.Success || match.NextMatch().Success)
        {
            return [];
        }

        Capture[] values = [.. match.Groups["value"].Captures.Cast<Capture>()];
        return IsOfValues(match, values) && OfferedNumbers.AreOrdered([.. values.Select(value => value.Value)]) && _context.IsOpen(text, match.Index, match.Index + match.Length)
            ? [.. values.Select(value => new ValueSpec(value.Value, MarkOf(match, value)))]
            : [];
    }

    private static bool IsOfValues(Match match, Capture[] values)
    {
        Group named = match.Groups["default"];
        return named.Success ? values.Any(value => string.Equals(value.Value, named.Value, StringComparison.Ordinal))
            : match.Groups["mark"].Captures.Count == 1 || match.Groups["oneOf"].Success
                || (match.Groups["end"].Success && match.Groups["separator"].Captures.Cast<Capture>().All(separator => separator.Value is "/" or "|"));
    }

    private static string? MarkOf(Match match, Capture value) =>
        match.Groups["mark"].Captures.Cast<Capture>().FirstOrDefault(mark => mark.Index == value.Index + value.Length)?.Value.Trim(' ', '(', '（', ')', '）');
}
