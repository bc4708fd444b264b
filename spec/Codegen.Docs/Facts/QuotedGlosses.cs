using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values in quotes with nothing but a space between them and their meanings: <c>'on'开启；'off'关闭</c>, <c>“Yes” 包含 “No” 不包含</c>.</summary>
/// <remarks>
/// The parts of a text are explained in the same way. So these are all that the text says but for a default, which is one of them, or what
/// stands in front of them has few values.
/// </remarks>
internal sealed class QuotedGlosses
{
    /// <summary>A description that is such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Quote = @"[""“'‘](?<value>[A-Za-z0-9_][A-Za-z0-9_.+ -]{0,63})[""”'’]";

    private static readonly char[] Quotes = ['"', '”', '\'', '’'];

    private readonly Regex _list;
    private readonly Regex _sentence;
    private readonly ListContext _context;

    public QuotedGlosses(Vocabulary words, ListContext context)
    {
        string item = $@"{Quote}\s?(?<meaning>(?>{ExplainedItem.Letter}{{1,16}})(?:[（(][^()（）""“”]{{1,30}}[)）])?)";
        _list = FactPattern.CreateRare(
            $@"^[^""“”'‘’，。；;\n]{{0,30}}?(?:[:：,，。(（]\s*|\s+|^){item}(?:(?:\s*[，,；;、/]\s*|\s+){item})+\s*[)）]?\s*[;；。.]?"
            + $@"\s*(?:$|[,，。;；]?\s*[（(]?(?:{words.Pattern(Phrase.Unset)}\s*[,，]?\s*)?{words.Pattern(Phrase.Default)}[^,，。;；""“'‘]*(?:[""“'‘](?<default>[^""“”'‘’]+)[""”'’])?[)）]?[。.]?$)");

        // What is said of a field, of a case or of a part of a text is no meaning.
        _sentence = FactPattern.CreateRare($@"^[为是的和或与及即则会时有]|[必不未][须填需选传能可]|[时则]$|(?:{words.Pattern(Phrase.Format)}|构成)$|^(?:{words.Pattern(Phrase.Otherwise)}(?<!不))");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The values; none when the text explains none, or may say something else.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, PhraseSet said)
    {
        Match match = text.Length > LongestText || said.Has(Phrase.Sample) || said.Has(Phrase.Format) || !HasGlosses(text) ? Match.Empty : _list.TryMatch(text);
        if (!match.Success)
        {
            return [];
        }

        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        string[] meanings = [.. match.Groups["meaning"].Captures.Cast<Capture>().Select(capture => capture.Value.Trim())];
        int start = match.Groups["value"].Captures[0].Index - 1;
        Capture last = match.Groups["meaning"].Captures.Cast<Capture>().Last();
        return AreDistinct(values) && AreDistinct(meanings) && !values.Any(PartName.Is) && !meanings.Any(_sentence.IsIn)
            && (match.Groups["default"].Success ? values.Contains(match.Groups["default"].Value, StringComparer.Ordinal) : _context.Announces(text, start, values))
            && _context.IsOpen(text, start, last.Index + last.Length)
            ? [.. values.Zip(meanings, (value, meaning) => new ValueSpec(value, meaning))]
            : [];
    }

    /// <summary>Whether two closing quotes have Chinese behind them.</summary>
    private static bool HasGlosses(string text)
    {
        int glosses = 0;
        for (int i = text.IndexOfAny(Quotes); i >= 0 && i + 1 < text.Length; i = text.IndexOfAny(Quotes, i + 1))
        {
            glosses += FactText.IsIdeograph(text[text[i + 1] == ' ' && i + 2 < text.Length ? i + 2 : i + 1]) ? 1 : 0;
        }

        return glosses > 1;
    }

    private static bool AreDistinct(string[] texts) => texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() == texts.Length;
}
