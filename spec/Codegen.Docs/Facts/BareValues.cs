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
        if (text.Length > LongestText || !CanList(text, isAll: defaultValue is null))
        {
            return [];
        }

        Match match = _list.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        bool isWhole = match.Index == 0 && text.Substring(match.Length).Trim(' ', '。', '；', ';', '.').Length == 0;
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length && (isWhole || (defaultValue is not null && values.Contains(defaultValue, StringComparer.Ordinal)))
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }

    /// <summary>Whether there are two words with a separator in between; where they have to be all there is, nothing else.</summary>
    private static bool CanList(string text, bool isAll)
    {
        bool has = false;
        char last = ' ';
        bool isSeparated = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            bool isSeparator = c is ',' or '，' or '、' or '/' or '|' or '｜';
            bool isWord = c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '.' or '+' or '-');
            if (isAll && !isSeparator && !isWord && c is not ('。' or '；' or ';'))
            {
                return false;
            }

            has |= isSeparated && isWord;
            isSeparated = isSeparator && last < 128 && (char.IsLetterOrDigit(last) || last is '_' or '+');
            last = c;
        }

        return has;
    }
}
