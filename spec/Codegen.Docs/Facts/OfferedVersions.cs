using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds versions behind words that make values of them: <c>数据库版本，支持 5.6、5.7、8.0</c>, <c>Engine version: 5.7 or 8.0</c>.</summary>
/// <remarks>All of them have a full stop, but for some behind the first, and the text speaks of a version: other such numbers are no texts.</remarks>
internal sealed class OfferedVersions
{
    /// <summary>A description with such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private readonly Regex _list;
    private readonly ListContext _context;

    public OfferedVersions(Vocabulary words, ListContext context)
    {
        const string Version = "(?<value>[vV]?[0-9]{1,4}(?:[.][0-9]{1,4}){0,3})";
        _list = FactPattern.CreateRare(
            $@"^[^。；;\n]{{0,60}}?{words.Pattern(Phrase.VersionWord)}[^0-9。；;\n、/A-Za-z]{{0,12}}?(?:{words.Pattern(Phrase.Offer)}|[:：,，。])\s*[:：]?\s*(?=[vV]?[0-9]+[.])"
            + $@"{Version}(?:\s*(?:[、/|,，]|或者?|和|\bor\b|\band\b)\s*{Version})+(?=\s*(?:$|[。；;)）\n]|\.(?:\s|$)|[,，](?!\s*[0-9])|(?:等|[二两三四五六七八九]个?种?)?{words.Pattern(Phrase.VersionWord)}))");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when the text offers none.</returns>
    public IReadOnlyList<ValueSpec> Find(string text)
    {
        Match match = text.Length > LongestText || !FactText.HasTwoNumbers(text) || text.IndexOf('.') < 0 ? Match.Empty : _list.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return match.Success && values.Distinct(StringComparer.Ordinal).Count() == values.Length
            && _context.IsOpen(text, match.Groups["value"].Captures[0].Index, match.Index + match.Length)
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }
}
