using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds numbers, one after the other from 0 or 1, each with its meaning: <c>回执结果1成功2失败3未知</c>,
/// <c>1：mysql-5.5，2：mysql-5.6，3：mysql-5.7</c>.
/// </summary>
/// <remarks>What tells them from numbers in a sentence is that they count, and that there is nothing else in the text but its subject.</remarks>
internal sealed class NumberedValues
{
    /// <summary>A description that ends in a list of values is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Meaning = $@"(?<meaning>{ExplainedItem.Letter}{{2,14}}|[（(][^()（）]{{1,20}}[)）])";

    private readonly Regex _attached;
    private readonly Regex _words;
    private readonly Regex _marked;

    public NumberedValues(Vocabulary words)
    {
        string item = $@"(?<value>[0-9]{{1,2}})\s?(?![（(]?{words.Pattern(Phrase.UnitName)}|[或和到至以及第])(?:{words.Pattern(Phrase.Means)})?{Meaning}";
        _attached = FactPattern.CreateRare(
            $@"^(?![^0-9]*[每各])(?:{ExplainedItem.Letter}|[:：，,\s]){{0,16}}(?<![最约共每第至到近][多少大小长短]?)(?:{item}(?:\s*[，,;；、]\s*|\s*)){{2,}}[。.]?$");

        // What has to be heeded is counted in the same way.
        string notes = $@"(?:{words.Pattern(Phrase.Must)}|{words.Pattern(Phrase.Advice)}|{words.Pattern(Phrase.AtLeast)}|{words.Pattern(Phrase.AtMost)}|{words.Pattern(Phrase.MoreThan)}|{words.Pattern(Phrase.LessThan)}|[请见若如当勿再]|不[能可得要超支]|[仅只])";
        _marked = FactPattern.CreateRare(
            $@"^(?:(?:[^0-9，。；：、,;:\n]{{0,20}}(?:{words.Pattern(Phrase.Kind)}|{words.Pattern(Phrase.Whether)}[^0-9，。；：、,;:\n]{{0,20}}))\s*[:：,，。(（]?\s*)?"
            + $@"(?:(?<value>[0-9]{{1,2}})\s?[.．、]\s?(?!{notes})(?<meaning>(?>{ExplainedItem.Letter}{{1,12}}[A-Za-z0-9]{{0,8}})(?:[（(][^()（）]{{1,20}}[)）])?)(?:\s*[，,;；]\s*|\s+|(?=[)）。.]?\s*$|[，,;；。]\s*{words.Pattern(Phrase.Default)}))){{2,}}"
            + $@"[)）]?[。.]?(?:[，,;；。]?\s*{words.Pattern(Phrase.Default)}[^，。；,;]*[。.]?)?$");
        _words = FactPattern.CreateRare(
            $@"(?<![0-9A-Za-z.:：]\s*)(?:(?<value>[0-9]{{1,2}})\s*[:：]\s*(?<meaning>[A-Za-z][A-Za-z0-9_.+-]*)(?:\s*[，,;；、]\s*|\s+|(?=$|[。\n]))){{3,}}(?=$|[。\n])");
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the field: with marks behind numbers, notes are counted, too, but hardly about a number.</param>
    /// <returns>The values; none when the text counts none.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, TypeKind kind)
    {
        if (text.Length > LongestText || !CanCount(text))
        {
            return [];
        }

        Match match = _attached.TryMatch(text);
        match = match.Success ? match : _words.TryMatch(text);
        match = match.Success || kind != TypeKind.Int ? match : _marked.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        string[] meanings = [.. match.Groups["meaning"].Captures.Cast<Capture>().Select(capture => capture.Value[0] is '(' or '（' ? capture.Value.Trim('(', ')', '（', '）') : capture.Value)];
        return Counts(values) && meanings.Distinct(StringComparer.Ordinal).Count() == meanings.Length
            ? [.. values.Zip(meanings, (value, meaning) => new ValueSpec(value, meaning))]
            : [];
    }

    /// <summary>Whether there is a 1 and a number beside it, each of them not among other digits.</summary>
    private static bool CanCount(string text) => Has(text, '1') && (Has(text, '0') || Has(text, '2'));

    private static bool Has(string text, char digit)
    {
        for (int i = text.IndexOf(digit); i >= 0; i = text.IndexOf(digit, i + 1))
        {
            if ((i == 0 || !IsWordPart(text[i - 1])) && (i + 1 == text.Length || !IsWordPart(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordPart(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '-' or '_');

    private static bool Counts(string[] values)
    {
        int[] numbers = [.. values.Select(value => int.Parse(value, CultureInfo.InvariantCulture))];
        int[] ordered = [.. numbers.OrderBy(number => number)];
        return ordered.Length >= 2 && ordered[0] <= 1 && ordered.Select((number, index) => number - index).Distinct().Count() == 1
            && (numbers.SequenceEqual(ordered) || numbers.Length == 2);
    }
}
