using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values in quotes that nothing announces: <c>协议类型。"TCP","UDP","ICMP"</c>, <c>返回"Linux"或者"Windows"</c>.</summary>
/// <remarks>They are a part of a sentence that ends with them, or all there is.</remarks>
internal sealed class QuotedValues
{
    /// <summary>A description that ends in a list of values is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Quote = @"[""“”'‘](?<value>[A-Za-z0-9_][A-Za-z0-9_.+ -]{0,63})[""“”'’]";

    private static readonly char[] Quotes = ['"', '“', '”', '\'', '‘', '’'];

    /// <summary>What is in quotes elsewhere is a value, too, so the list has it or is none.</summary>
    private static readonly Regex Single = FactPattern.CreateRare(Quote);

    private readonly Regex _list;
    private readonly ListContext _context;

    public QuotedValues(Vocabulary words, ListContext context)
    {
        _list = FactPattern.CreateRare(
            $@"(?<free>(?:^|[。，,:：;；(（\n]|\s-)\s*)?{Quote}(?:\s*(?:[、,，/|｜\n]|或者?|和|\bor\b|\band\b)\s*{Quote})+"
            + $@"(?=\s*(?:\.?$|\.\s|[。；;\n)）]|{words.Pattern(Phrase.OneOf)}|[,，]\s*{words.Pattern(Phrase.Default)}))");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when the text lists none, or may list something else.</returns>
    public IReadOnlyList<ValueSpec> Find(string text)
    {
        int first = text.IndexOfAny(Quotes);
        Match match = first < 0 || text.Length > LongestText || text.IndexOfAny(Quotes, first + 1) < 0 ? Match.Empty : _list.TryMatch(text);
        if (!match.Success)
        {
            return [];
        }

        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        int start = match.Index + match.Groups["free"].Length;
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length
            && Single.Matches(text).Cast<Match>().All(quoted => values.Contains(quoted.Groups["value"].Value, StringComparer.Ordinal))
            && _context.IsOpen(text, start, match.Index + match.Length)
            && (match.Groups["free"].Success || _context.Announces(text, start, values, areQuoted: true))
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }
}
