using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds values that nothing announces but that are all explained: <c>0：关闭；1：开启</c>, <c>（Month:按月，Year:按年）</c>,
/// <c>标准镜像：Base，自制镜像：Custom</c>.
/// </summary>
/// <remarks>At least two in one sentence or bracket, or on lines of their own behind dashes.</remarks>
internal sealed class ExplainedValues
{
    private const int LongestText = 2000;

    /// <summary>More places where a value and its meaning may stand beside each other than prose has.</summary>
    private const int MuchExplained = 8;

    private static readonly char[] Brackets = ['（', '(', '[', '【'];
    private static readonly Regex Bracket = FactPattern.CreateRare(@"[（(\[【](?<list>[^()（）\[\]【】]{6,})[)）\]】]");
    private static readonly Regex Bullets = FactPattern.CreateRare(
        $@"(?:^|\n)\s*[-*•>]\s*[""“]?(?<value>{ValueItem.Token}(?: {ValueItem.Token}){{1,4}}(?=[""”]?\s*[:：])|[A-Za-z0-9_][A-Za-z0-9_.+-]*)[""”]?(?:\s*[:：,，]\s*|\s+)(?<meaning>[^\n]*?{ExplainedItem.Letter}[^\n]*)"
        + @"|(?:^|\n)\s*[-*•]\s+(?<value>(?<english>[A-Za-z0-9_][A-Za-z0-9_.+-]*))\s*[:：]\s*(?<meaning>[A-Za-z][^\n]*)");

    private readonly ExplainedList _numbers;
    private readonly ExplainedList _texts;

    public ExplainedValues(Vocabulary words)
    {
        _numbers = new ExplainedList(words, ExplainedItem.OfNumber(words));
        _texts = new ExplainedList(words, ExplainedItem.OfText(words));
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the field.</param>
    /// <param name="said">What the description announces.</param>
    /// <returns>The items; none when the text explains none throughout.</returns>
    public IReadOnlyList<ValueItem?> Find(string text, TypeKind kind, PhraseSet said)
    {
        if (text.Length > LongestText || said.Has(Phrase.Sample))
        {
            return [];
        }

        if (kind == TypeKind.String && text.IndexOf('\n') >= 0 && ReadBullets(text) is { Count: >= 2 } bullets)
        {
            return bullets;
        }

        var joints = new ExplainedJoints(kind == TypeKind.Int, said.Has(Phrase.Means));
        if (joints.CountIn(text) < 2)
        {
            return [];
        }

        ExplainedList list = kind == TypeKind.Int ? _numbers : _texts;
        foreach (string region in Regions(text))
        {
            int count = joints.CountIn(region);
            if (count >= 2 && list.Read(region, joints, said) is { Count: >= 2 } items)
            {
                return said.Has(Phrase.Format) && items.Any(item => PartName.Is(item!.Value)) ? [] : items;
            }

            if (count >= MuchExplained && kind == TypeKind.String)
            {
                // What explains as much in another way is the list for other circumstances, and this is half of it.
                return [];
            }
        }

        return [];
    }

    private static IEnumerable<string> Regions(string text)
    {
        for (Match bracket = text.IndexOfAny(Brackets) < 0 ? Match.Empty : Bracket.TryMatch(text); bracket.Success; bracket = bracket.NextMatch())
        {
            yield return bracket.Groups["list"].Value;
        }

        foreach (string sentence in text.Split('。'))
        {
            yield return sentence;
        }
    }

    private static List<ValueItem?> ReadBullets(string text)
    {
        // Words explained in their own script are as often the parts of something.
        int english = 0;
        var items = new List<ValueItem?>();
        for (Match match = Bullets.TryMatch(text); match.Success; match = match.NextMatch())
        {
            english += match.Groups["english"].Success ? 1 : 0;
            items.Add(new ValueItem(match.Groups["value"].Value, ExplainedItem.Clean(match.Groups["meaning"].Value)));
        }

        return english > 0 && (english < items.Count || items.Any(item => PartName.Is(item!.Value))) ? [] : items;
    }
}
