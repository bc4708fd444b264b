using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Tells by the words around a list, which nothing announces, that it is one of values.</summary>
/// <remarks>Lists of names are more often of something else: of other fields, of examples, of what may stand in a text.</remarks>
internal sealed class ListContext
{
    /// <summary>What a kind is of, as English says it behind: "status of the instance".</summary>
    public const string OfWhat = "(?: (?:of|for) [A-Za-z][A-Za-z '-]{0,40})?";

    private static readonly char[] ClauseEnds = ['。', '；', ';', '\n'];
    private static readonly char[] Colons = [':', '：'];
    private static readonly char[] Marks = [',', '，', ':', '：', '。', '.', ';', '；', '(', '（', '\n'];
    private static readonly char[] Joints = [' ', .. Marks];
    private static readonly string[] Answers = ["yes", "no", "true", "false", "on", "off", "y", "n", "enable", "disable", "enabled", "disabled", "1", "0"];

    private readonly Regex _kind;
    private readonly Regex _offer;
    private readonly Regex _support;
    private readonly Regex _stated;
    private readonly Regex _whether;
    private readonly Regex _example;
    private readonly Regex _otherwise;
    private readonly Regex _sortOrder;

    public ListContext(Vocabulary words)
    {
        string kind = $@"{words.Pattern(Phrase.Kind)}s?{OfWhat}\s*(?:[（(][^()（）]*[)）])?";
        _kind = FactPattern.CreateRare($@"{kind}$|^[^,，]*{kind}\s*[,，]?\s*{words.Pattern(Phrase.LinkWords)}$");
        _offer = FactPattern.CreateRare($"(?<!{words.Pattern(Phrase.BareDefault)})(?<![A-Za-z]){words.Pattern(Phrase.Offer)}$");
        _stated = FactPattern.CreateRare($"^{words.Pattern(Phrase.Stated)}$");
        _support = FactPattern.CreateRare($"^(?:{words.Pattern(Phrase.Support)})$");
        _whether = FactPattern.CreateRare(words.Pattern(Phrase.Whether));
        _example = FactPattern.CreateRare($"{words.Pattern(Phrase.Example)}$");

        _sortOrder = FactPattern.CreateRare($"^{words.Pattern(Phrase.SortOrder)}$");

        // Of a Chinese word nothing marks the ends.
        _otherwise = FactPattern.CreateRare($@"(?:(?<![A-Za-z])|(?=[^\x00-\x7F])){words.Pattern(Phrase.Otherwise)}(?:(?![A-Za-z])|(?<=[^\x00-\x7F]))");
    }

    /// <summary>Whether nothing around a list makes something else of it than values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="start">Where the list starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="true"/> when it may be one of values.</returns>
    public bool IsOpen(string text, int start, int end)
    {
        string before = Before(text, start);
        int next = text.IndexOfAny(ClauseEnds, end);
        string after = next < 0 ? text.Substring(end) : text.Substring(end, next - end);
        return !_example.IsIn(before) && !_otherwise.IsIn(before) && !_otherwise.IsIn(after);
    }

    /// <summary>Whether values are the two ways to sort, which they are whatever stands beside them.</summary>
    /// <param name="values">The list.</param>
    /// <returns><see langword="true"/> when they are nothing else.</returns>
    public bool AreSortOrders(IReadOnlyCollection<string> values) => values.Count == 2 && values.All(_sortOrder.IsIn);

    /// <summary>Whether the words in front of a list make values of it. A later clause may be about a part of the field, or about another.</summary>
    /// <param name="text">The description.</param>
    /// <param name="start">Where the list starts.</param>
    /// <param name="values">The list.</param>
    /// <param name="areQuoted">Whether nothing in it is a word of the sentence.</param>
    /// <returns><see langword="true"/> when they do.</returns>
    public bool Announces(string text, int start, IReadOnlyList<string> values, bool areQuoted = false)
    {
        string before = Before(text, start);
        if (_whether.IsIn(before))
        {
            return values.All(value => Answers.Contains(value, StringComparer.OrdinalIgnoreCase));
        }

        int end = text.Substring(0, start).TrimEnd(Joints).Length;
        bool isSubject = end == before.Length;
        return (areQuoted && _stated.IsIn(before)) || (before.IndexOfAny(Colons) < 0
            && (_offer.TryMatch(before) is { Success: true } offer
                ? !values.All(PartName.Is) && (isSubject || offer.Length == before.Length) && (!_support.IsIn(offer.Value) || EndsInKind(text.Substring(0, end - offer.Length)))
                : isSubject && IsParted(text, end, start) && _kind.IsIn(before)));
    }

    /// <summary>What supports something may be any text; of one that has few values a word for that is said in front.</summary>
    private bool EndsInKind(string text) => _kind.IsIn(text.TrimEnd(Joints));

    /// <summary>Whether something stands between the label and the list: only from a word of the same script does a space alone not part it.</summary>
    private static bool IsParted(string text, int end, int start) =>
        end > 0 && (text[end - 1] >= 128 || text.IndexOfAny(Marks, end, start - end) >= 0);

    /// <summary>The last clause in front of a place; punctuation in between belongs to none.</summary>
    private static string Before(string text, int start)
    {
        string before = text.Substring(0, start).TrimEnd(Joints);
        return before.Substring(before.LastIndexOfAny(ClauseEnds) + 1).TrimStart(' ');
    }
}
