using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds words with nothing between them and their meanings but a space, or the change of script: <c>状态：Running 运行中、Stopped 已停止</c>,
/// <c>private私有仓库，public公共仓库</c>.
/// </summary>
/// <remarks>
/// Prose puts names and words beside each other in the same way. So these are all that the text says, but for a default, and a word for what
/// has few values stands in front of them, or at the end of the field's name, or the text says that all are meant where none is sent.
/// </remarks>
internal sealed class GlossedWords
{
    /// <summary>A description that is such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Separators = "、,，;；/|\n";

    private static readonly char[] SeparatorMarks = Separators.ToCharArray();

    private const string Meaning = $@"(?<meaning>(?>{ExplainedItem.Letter}{{2,16}}[A-Za-z0-9]{{0,8}})(?:[（(][^()（）]{{1,30}}[)）])?)";

    private readonly Regex _list;
    private readonly Regex _kindOfName;
    private readonly Regex _sentence;
    private readonly ListContext _context;

    public GlossedWords(Vocabulary words, ListContext context)
    {
        string value = $"(?<value>(?>{ExplainedItem.Word}))";
        string kind = words.Pattern(Phrase.Kind);
        string means = $"(?:{words.Pattern(Phrase.Means)})?";
        string Items(string space) => $@"{value}{space}{means}{Meaning}(?:\s*[{Separators}]\s*{value}{space}{means}{Meaning})+";
        _list = FactPattern.CreateRare(
            $@"^(?<label>(?:[^，。；：、,;:\n]{{0,30}}(?<kind>{kind})|{ExplainedItem.Letter}{{1,16}})(?:\s*[:：,，。(（]\s*|\s+|(?=[A-Za-z]))(?:{ExplainedItem.Letter}{{1,6}}[:：]\s*)?)?(?:{Items(" ")}|{Items(string.Empty)})"
            + $@"\s*[)）]?\s*[;；。.]?\s*(?:$|[,，。;；]?\s*[（(]?(?:{words.Pattern(Phrase.Unset)}\s*[,，]?\s*)?{words.Pattern(Phrase.Default)}[^,，。;；:：]*[。.]?$|[,，。;；]?\s*(?<unset>{words.Pattern(Phrase.Unset)})[^,，。;；:：]*{words.Pattern(Phrase.All)}[^,，。;；:：]*[。.]?$|(?<=。\s*)(?<rest>[^。]*)。?$)");
        _kindOfName = FactPattern.CreateRare($"{kind}$");

        // What is said of a field, of a case or of a request is no meaning.
        _sentence = FactPattern.CreateRare(@"^[为是的和或与及即则会]|必[须填需选]|[不未]填|不传|不能|[请见若如]|(?<!按)需|(?<![延定按准实及])时$|则$|填写");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="text">Its description.</param>
    /// <param name="said">What that announces.</param>
    /// <returns>The values; none when the text explains none, or may say something else.</returns>
    public IReadOnlyList<ValueSpec> Find(string name, string text, PhraseSet said)
    {
        Match match = text.Length > LongestText || said.Has(Phrase.Sample) || !HasGloss(text) ? Match.Empty : _list.TryMatch(text);
        string[] values = TextsOf(match, "value");
        bool isSortOrder = _context.AreSortOrders(values);
        Group unset = match.Groups["unset"];
        if (!match.Success || !(unset.Success || match.Groups["kind"].Success || _kindOfName.IsIn(name) || isSortOrder) || HasName(match.Groups["rest"].Value))
        {
            return [];
        }

        string[] meanings = TextsOf(match, "meaning");
        Capture last = match.Groups["meaning"].Captures.Cast<Capture>().Last();
        return AreDistinct(values) && AreDistinct(meanings) && !(unset.Success ? values.All(PartName.Is) : values.Any(PartName.Is)) && !meanings.Any(_sentence.IsIn)
            && (isSortOrder || _context.IsOpen(text, match.Groups["value"].Captures[0].Index, unset.Success ? unset.Index + unset.Length : last.Index + last.Length))
            ? [.. values.Zip(meanings, (value, meaning) => new ValueSpec(value, meaning))]
            : [];
    }

    /// <summary>Whether a word that stands behind what parts items has Chinese behind it: hardly any text has that.</summary>
    private static bool HasGloss(string text)
    {
        for (int i = text.IndexOfAny(SeparatorMarks); i >= 0; i = text.IndexOfAny(SeparatorMarks, i + 1))
        {
            int at = i + 1;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            int start = at;
            while (at < text.Length && IsWordPart(text[at]))
            {
                at++;
            }

            if (at > start && at < text.Length && FactText.IsIdeograph(text[text[at] == ' ' && at + 1 < text.Length ? at + 1 : at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '+');

    /// <summary>Whether another sentence speaks of names: it may go on with the list, or say of which case it is.</summary>
    private static bool HasName(string rest) => rest.Any(c => c < 128 && char.IsLetter(c));

    private static string[] TextsOf(Match match, string group) => [.. match.Groups[group].Captures.Cast<Capture>().Select(capture => capture.Value.Trim())];

    private static bool AreDistinct(string[] texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
}
