using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the values that a description lists.</summary>
/// <remarks>
/// The forms: after a word such as <c>枚举值</c> or <c>Enumeration</c> a list in brackets, <c>["A", "B"]</c>; items that each begin
/// with <c>&gt;</c>; items between semicolons or on lines of their own, each a value and its meaning; values between commas.
/// A list that is not in one of these forms throughout is no list.
/// </remarks>
internal sealed class ValueList
{
    private static readonly Regex QuotedBrackets = FactPattern.Create(@"\[\s*(?<list>[""“][^\[\]]*[""”][^\[\]]*)\]");
    private static readonly char[] ItemEnds = ['；', ';', '\n'];
    private static readonly char[] Commas = ['、', ',', '，', '/', '|'];

    private readonly Regex _announcement;
    private readonly Regex _stop;
    private readonly Regex _example;

    public ValueList(Vocabulary words)
    {
        _announcement = FactPattern.Create($@"{words.Pattern(Phrase.Values)}\s*(?:{words.Pattern(Phrase.LinkWords)})?(?:{words.Pattern(Phrase.LinkWords)})?\s*(?<colon>[:：,，]?)\s*");

        // A bare "Default" is a value as often as it announces one.
        _stop = FactPattern.Create($@"[，,;；。\n]\s*{words.Pattern(Phrase.Default)}(?<!\bdefault)");
        _example = FactPattern.Create($@"{words.Pattern(Phrase.Example)}[:：，,\s]*$");
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the field: a number has no other values than numbers.</param>
    /// <param name="said">What the description announces.</param>
    /// <returns>The values in the order of the text; none when the text lists none in a usual form.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, TypeKind kind, PhraseSet said)
    {
        var values = new List<ValueSpec>();
        for (Match found = said.Has(Phrase.Values) ? _announcement.TryMatch(text) : Match.Empty; found.Success; found = found.NextMatch())
        {
            string body = text.Substring(found.Index + found.Length);
            if (found.Groups["colon"].Length > 0 || body.StartsWith("[", StringComparison.Ordinal) || body.StartsWith(">", StringComparison.Ordinal))
            {
                // A second list, for other circumstances, adds to the first.
                values.AddRange(Accept(Read(body), kind).Where(value => !values.Exists(known => string.Equals(known.Value, value.Value, StringComparison.Ordinal))));
            }
        }

        Match quoted = values.Count == 0 && text.IndexOf('[') >= 0 ? QuotedBrackets.TryMatch(text) : Match.Empty;
        return quoted.Success && !_example.TryMatch(text.Substring(0, quoted.Index)).Success
            ? Accept(Bracketed(quoted.Groups["list"].Value), kind)
            : values;
    }

    private IReadOnlyList<ValueItem?> Read(string body)
    {
        if (body.StartsWith("[", StringComparison.Ordinal))
        {
            int end = body.IndexOf(']');
            return end > 0 ? Bracketed(body.Substring(1, end - 1)) : [];
        }

        if (body.StartsWith(">", StringComparison.Ordinal))
        {
            return Quoted(body);
        }

        Match stop = _stop.TryMatch(body);
        string list = stop is { Success: true, Index: > 0 } ? body.Substring(0, stop.Index) : body;
        if (list.Trim(ItemEnds).IndexOfAny(ItemEnds) >= 0)
        {
            return [.. list.Split(ItemEnds, StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim()).Where(item => item.Length > 0).Select(ValueItem.Parse)];
        }

        int sentence = list.IndexOf('。');
        string[] items = (sentence < 0 ? list : list.Substring(0, sentence)).Split(Commas);
        return [.. items.Select(ValueItem.Parse)];
    }

    private static IReadOnlyList<ValueItem?> Bracketed(string list) =>
        [.. list.Split(',', '，', '、', ';', '；').Select(item => item.Trim().Trim('"', '“', '”', '\'', ' ')).Select(ValueItem.Bare)];

    /// <summary>Items behind <c>&gt;</c>. Only the last can have prose behind it: it ends with its sentence or line.</summary>
    private static IReadOnlyList<ValueItem?> Quoted(string body)
    {
        string[] items = [.. Regex.Split(body, "(?<!-)>", RegexOptions.None, TimeSpan.FromSeconds(30)).Select(item => item.Trim()).Where(item => item.Length > 0)];
        return [.. items.Select(item => ValueItem.Parse(item.Split('\n')[0]))];
    }

    private static ValueSpec[] Accept(IReadOnlyList<ValueItem?> items, TypeKind kind)
    {
        if (items.Count < 2 || items.Any(item => item is null || (kind == TypeKind.Int && !IsInteger(item.Value))))
        {
            return [];
        }

        ValueSpec[] values = [.. items.Select(item => new ValueSpec(item!.Value, item.Meaning))];
        return values.Select(value => value.Value).Distinct(StringComparer.Ordinal).Count() == values.Length ? values : [];
    }

    private static bool IsInteger(string value) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
