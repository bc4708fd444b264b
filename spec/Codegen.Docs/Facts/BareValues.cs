using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values that nothing explains: <c>Year, Month, Dynamic, 默认: Month</c>, <c>操作系统类型：Linux，Windows</c>.</summary>
/// <remarks>
/// A list of words can be of anything. It is one of values where it is all there is, where the default is one of it, or where
/// the words in front of it say so, see <see cref="ListContext"/>.
/// </remarks>
internal sealed class BareValues
{
    /// <summary>A description that is a list of values, or ends in one, is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    /// <summary>Two words at the beginning may be the subject of a sentence; more are a list.</summary>
    private const int LongList = 3;

    private const string Separator = @"(?:\s*[,，、/|｜]\s*(?:(?:or|and)\s+)?|(?<or>\s*(?:或者?|和)\s*|\s+(?:or|and)\s+))";

    /// <summary>What is sorted "by type, name or owner", or a "name of the type, phone or mail", has none of them for its type.</summary>
    private static readonly Regex OtherSubject = FactPattern.CreateRare(@"\bby\b(?!\s+default)|\bof\b");


    private static readonly char[] OtherSeparators = [',', '，', '/', '|', '｜'];

    private readonly Regex _list;
    private readonly Regex _kind;
    private readonly Regex _format;
    private readonly ListContext _context;

    public BareValues(Vocabulary words, ListContext context)
    {
        // One of the values may be marked as the default.
        string value = $@"(?<value>(?>{ExplainedItem.Word}|[0-9]{{1,5}}[A-Za-z][A-Za-z0-9_+-]*))(?>(?:\s*[（(]\s*(?<default>{words.Pattern(Phrase.Default)})\s*[)）])?)";
        _list = FactPattern.CreateRare(
            $@"(?<![A-Za-z0-9_.+-]){value}(?:{Separator}{value})+"
            + $@"(?=\s*(?:\.?$|[,，。；;.(（]?\s*(?:{words.Pattern(Phrase.Default)}|(?<unset>{words.Pattern(Phrase.Unset)}))|[,，;；]\s*{words.Pattern(Phrase.BehindList)}|(?<andSoOn>{words.Pattern(Phrase.AndSoOn)})\s*(?:$|[,，。；;])|[。；;](?:\s|$)|(?<closed>[)）]|[\]】](?=\s*(?:$|[,，。；;.])))|(?<oneOf>{words.Pattern(Phrase.OneOf)})(?:\s*[,，]\s*(?<unset>{words.Pattern(Phrase.Unset)}))?))");
        _format = FactPattern.CreateRare($"{words.Pattern(Phrase.Format)}$");
        _kind = FactPattern.CreateRare($"^{words.Pattern(Phrase.Kind)}s?$");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="defaultValue">The default that it states.</param>
    /// <returns>The values; none when the text lists none, or may list something else.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, string? defaultValue)
    {
        if (text.Length > LongestText || !CanList(text))
        {
            return [];
        }

        Match match = _list.TryMatch(text);
        Capture[] words = [.. match.Groups["value"].Captures.Cast<Capture>()];
        if (BeginsWithLabel(words, text))
        {
            return OfLabel(match, text, defaultValue, [.. words.Skip(1)]);
        }

        string[] values = [.. words.Select(word => word.Value)];
        // In front of the two may be a word of English: "sort order, asc or desc".
        if (values.Length > 1 && _context.AreSortOrders([.. values.Skip(values.Length - 2)]))
        {
            return [.. values.Skip(values.Length - 2).Select(value => new ValueSpec(value, null))];
        }

        return values.Distinct(StringComparer.Ordinal).Count() == values.Length && !GoesOnFrom(text, match.Index) && (Stands(match, text, defaultValue, values) || IsAnnounced(match, text, values))
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }

    /// <summary>Whether the first word is the last of what the list is of: "the access type, public or private".</summary>
    private bool BeginsWithLabel(Capture[] words, string text) =>
        words.Length > 2 && words[0].Index > 1 && text[words[0].Index - 1] == ' ' && text[words[0].Index - 2] < 128 && char.IsLetter(text[words[0].Index - 2])
        && text[words[0].Index + words[0].Length] == ',' && _kind.IsIn(words[0].Value);

    /// <summary>The list behind such a word. Where the default is none of it, it has to say that it is of alternatives, and of no parts.</summary>
    private IReadOnlyList<ValueSpec> OfLabel(Match match, string text, string? defaultValue, Capture[] words)
    {
        string[] values = [.. words.Select(word => word.Value)];
        string between = text.Substring(words[0].Index, match.Index + match.Length - words[0].Index);
        bool areAlternatives = match.Groups["or"].Captures.Cast<Capture>().Any(or => or.Value.Trim() is "or") || between.IndexOf('/') >= 0;
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length && !match.Groups["closed"].Success
            && (IsOneOf(defaultValue, values) || (areAlternatives && !values.Any(value => PartName.Is(value) || _kind.IsIn(value)) && !OtherSubject.IsIn(text.Substring(0, words[0].Index))))
            && !match.Groups["or"].Captures.Cast<Capture>().Any(or => or.Value.Trim() is "and")
            && _context.IsOpen(text, words[0].Index, match.Index + match.Length) && _context.Announces(text, words[0].Index, values)
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }

    /// <summary>The value that a bracket behind it marks as the default: <c>Month（默认）/Year</c>.</summary>
    /// <param name="text">A description of which <see cref="Find"/> finds values.</param>
    /// <returns>The default, or <see langword="null"/> when none is marked, or several are.</returns>
    public string? Marked(string text)
    {
        Match match = text.Length > LongestText || !CanList(text) ? Match.Empty : _list.TryMatch(text);
        return match.Groups["default"].Captures.Count == 1 ? MarkedIn(match) : null;
    }

    private static string MarkedIn(Match match) => match.Groups["value"].Captures.Cast<Capture>().Last(value => value.Index < match.Groups["default"].Index).Value;

    /// <summary>Whether the list is all there is, or all there is but a sentence behind it, or the default is one of it, or marked in it.</summary>
    private static bool Stands(Match match, string text, string? defaultValue, string[] values)
    {
        int ors = match.Groups["or"].Captures.Count;
        string? named = match.Groups["default"].Captures.Count == 1 ? MarkedIn(match) : defaultValue;
        bool hasDefault = IsOneOf(named, values) && (ors == 0 ? !MayBeginWithLabel(match, text, named!) : ors == values.Length - 1);
        if (ors > 0 && !hasDefault)
        {
            return match.Length == text.Trim(' ', '。', '.').Length && AreConstants(values) && match.Groups["or"].Captures.Cast<Capture>().All(or => or.Value.Trim() is not ("和" or "and"));
        }

        bool isWhole = match.Index == 0 && (values.Length >= LongList || text.Substring(match.Length).Trim(' ', '。', '；', ';', '.').Length == 0);
        return !match.Groups["andSoOn"].Success && (!match.Groups["closed"].Success || (hasDefault && IsInSquareBrackets(match, text))) && !match.Groups["oneOf"].Success && (isWhole || hasDefault);
    }

    /// <summary>Whether a value with something in brackets behind it stands in front, so that this is the end of a list.</summary>
    private static bool GoesOnFrom(string text, int start)
    {
        string before = text.Substring(0, start).TrimEnd();
        return before.Length > 1 && before[before.Length - 1] is '、' or '/' or '|' && before[before.Length - 2] is ')' or '）';
    }

    /// <summary>Whether the first word may be the last of what the list is of: "the storage class, SSD, HDD".</summary>
    private static bool MayBeginWithLabel(Match match, string text, string defaultValue)
    {
        Capture first = match.Groups["value"].Captures[0];
        int end = first.Index + first.Length;
        return text[end] is ',' or '，' && !string.Equals(first.Value, defaultValue, StringComparison.Ordinal)
            && (match.Index > 1 ? text[match.Index - 1] == ' ' && text[match.Index - 2] < 128 && char.IsLetter(text[match.Index - 2]) : match.Groups["default"].Success);
    }

    private static bool IsOneOf(string? defaultValue, string[] values) => defaultValue is not null && values.Contains(defaultValue, StringComparer.Ordinal);

    /// <summary>"A or B" may be two fields, one of which has to be sent; their names are in both cases of letters, or are names of parts.</summary>
    private static bool AreConstants(string[] values) =>
        values.All(value => !PartName.Is(value) && (!value.Any(char.IsUpper) || !value.Any(char.IsLower)));

    private bool IsAnnounced(Match match, string text, string[] values)
    {
        bool isInSquareBrackets = IsInSquareBrackets(match, text);
        int start = isInSquareBrackets ? match.Index - 1 : match.Index;
        Group unset = match.Groups["unset"];
        return (!match.Groups["closed"].Success || isInSquareBrackets || (match.Index > 0 && text[match.Index - 1] is '(' or '（'))
            && _context.IsOpen(text, start, unset.Success ? unset.Index + unset.Length : match.Index + match.Length)
            && (_context.Announces(text, start, values) || (isInSquareBrackets && IsEnumeration(match, text)));
    }

    /// <summary>Whether brackets around the list end with their clause: else they are a part of something.</summary>
    private static bool IsInSquareBrackets(Match match, string text) =>
        match.Index > 0 && text[match.Index - 1] is '[' or '【' && match.Groups["closed"].Value is "]" or "】";

    /// <summary>Formats have few values, too, where nothing but the mark of an enumeration stands between them: <c>格式[mp4、flv]</c>. Other marks may be a part of a form.</summary>
    private bool IsEnumeration(Match match, string text) =>
        match.Groups["or"].Captures.Count == 0 && match.Value.IndexOf('、') > 0 && match.Value.IndexOfAny(OtherSeparators) < 0
        && _format.IsIn(text.Substring(0, match.Index - 1));

    private static bool IsBeforeLetter(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end < text.Length && text[end] < 128 && char.IsLetter(text[end]);
    }

    /// <summary>Whether there are two words with a separator in between. The slashes of a link's address separate none.</summary>
    private static bool CanList(string text)
    {
        char last = ' ';
        bool isSeparated = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (FactText.IsWhiteSpace(c))
            {
                continue;
            }

            if (c == '(' && last == ']' && text.IndexOf(')', i) is > 0 and var end)
            {
                i = end;
                last = ')';
                continue;
            }

            bool isSeparator = c is ',' or '，' or '、' or '/' or '|' or '｜' or '或' or '者' or '和';
            if (isSeparated && c < 128 && (char.IsLetter(c) || c == '_' || (char.IsDigit(c) && IsBeforeLetter(text, i))))
            {
                return true;
            }

            // "或者" are two characters, and behind a value there may be a bracket.
            isSeparated = isSeparator && ((isSeparated && c == '者') || last is ')' or '）' || (last < 128 && (char.IsLetterOrDigit(last) || last is '_' or '+')));
            last = c;
        }

        return text.IndexOf(" or ", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
