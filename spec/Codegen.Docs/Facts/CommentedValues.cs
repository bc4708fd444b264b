using System.Text.RegularExpressions;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds values whose meanings stand behind them as comments do in code: <c>State Starting // 创建中 Running // 运行中</c>.</summary>
/// <remarks>They are all there is but a label without any word that a value could be.</remarks>
internal static class CommentedValues
{
    /// <summary>A description that is such a list is short.</summary>
    private const int LongestText = 1000;

    private static readonly Regex List = FactPattern.CreateRare(
        $@"^(?:[^\x00-\x7F]{{1,20}}[:：,，。]?\s*|[A-Za-z]{{1,20}}[:：,，。\s]\s*)?(?:(?<value>(?>{ExplainedItem.Word}))\s*//\s*(?<meaning>(?>{ExplainedItem.Letter}{{1,20}}[A-Za-z0-9]{{0,8}}))(?:\s*[,，;；]\s*|\s+|[。.]?$)){{2,}}$");

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when the text is no such list.</returns>
    public static IReadOnlyList<ValueSpec> Find(string text)
    {
        int first = text.IndexOf("//", StringComparison.Ordinal);
        Match match = first < 0 || text.Length > LongestText || text.IndexOf("//", first + 2, StringComparison.Ordinal) < 0 ? Match.Empty : List.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return values.Distinct(StringComparer.Ordinal).Count() == values.Length
            ? [.. values.Zip(match.Groups["meaning"].Captures.Cast<Capture>(), (value, meaning) => new ValueSpec(value, meaning.Value))]
            : [];
    }
}
