using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values that nothing announces and nothing explains: <c>Year, Month, Dynamic, 默认: Month</c>.</summary>
/// <remarks>A list of words can be of anything. It is one of values where it is all there is, or where the default is one of it.</remarks>
internal sealed class BareValues
{
    /// <summary>A description that is a list of values, or ends in one, is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private const string Separator = @"\s*[,，、/|｜]\s*";

    private readonly Regex _list;

    public BareValues(Vocabulary words) => _list = FactPattern.CreateRare(
        $@"(?<![A-Za-z0-9_.+-])(?<value>{ExplainedItem.Word})(?:{Separator}(?<value>{ExplainedItem.Word}))+(?=\s*(?:$|[,，。；;.(（]?\s*{words.Pattern(Phrase.Default)}|[。；;](?:\s|$)))");

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="defaultValue">The default that it states.</param>
    /// <returns>The values; none when the text lists none, or may list something else.</returns>
    public IReadOnlyList<ValueSpec> Find(string text, string? defaultValue)
    {
        Match match = text.Length > LongestText ? Match.Empty : _list.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        bool isWhole = match.Index == 0 && text.Substring(match.Length).Trim(' ', '。', '；', ';', '.').Length == 0;
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length && (isWhole || (defaultValue is not null && values.Contains(defaultValue, StringComparer.Ordinal)))
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }
}
