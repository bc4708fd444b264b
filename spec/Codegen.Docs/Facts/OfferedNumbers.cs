using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds numbers behind words that make values of them: <c>支持2/4/8/16</c>, <c>仅支持 3、5、7</c>, <c>值为0或1</c>.</summary>
/// <remarks>They rise or fall, and nothing is counted in them: "支持2、4个节点" may be about anything.</remarks>
internal sealed class OfferedNumbers
{
    /// <summary>A description with such a list is short; the work grows with the square of the list.</summary>
    private const int LongestText = 500;

    private readonly Regex _list;
    private readonly Regex _labelled;
    private readonly ListContext _context;

    public OfferedNumbers(Vocabulary words, ListContext context)
    {
        _list = FactPattern.CreateRare(
            $@"(?<!{words.Pattern(Phrase.BareDefault)}|[不非没])(?<![A-Za-z])(?:{words.Pattern(Phrase.Offer)}|{words.Pattern(Phrase.Stated)})\s*[:：]?\s*(?<value>-?[0-9]{{1,9}})"
            + @"(?:\s*(?:[、/|,，](?:\s*(?<or>\bor\b|\band\b))?|(?<or>或者?|和|\bor\b|\band\b))\s*(?<value>-?[0-9]{1,9}))+(?=\s*(?:$|[。；;)）\n]|\.(?:\s|$)|[,，](?!\s*(?:[0-9]|or\b))))");

        // Three at least, so that it is no case of two: "Port: 80 or 443".
        _labelled = FactPattern.CreateRare(
            $@"^[A-Za-z][A-Za-z ]{{0,40}}:\s*(?<value>[0-9]{{1,9}})(?:\s*[,/]\s*(?<value>[0-9]{{1,9}}))+\s*,?\s(?<or>or)\s(?<value>[0-9]{{1,9}})(?:\s?{words.Pattern(Phrase.UnitName)})?(?=\s*(?:$|[。;)\n]|\.(?:\s|$)|,(?!\s*[0-9])))");
        _context = context;
    }

    /// <summary>Finds the values.</summary>
    /// <param name="text">The description.</param>
    /// <returns>The values; none when the text offers none.</returns>
    public IReadOnlyList<ValueSpec> Find(string text)
    {
        Match match = text.Length > LongestText || !FactText.HasTwoNumbers(text) ? Match.Empty : _list.TryMatch(text);
        match = match.Success || text.Length > LongestText || text.IndexOf(" or ", StringComparison.Ordinal) < 0 ? match : _labelled.TryMatch(text);
        string[] values = [.. match.Groups["value"].Captures.Cast<Capture>().Select(capture => capture.Value)];
        return match.Success && !match.NextMatch().Success && (values.Length > 2 || match.Groups["or"].Success) && AreOrdered(values)
            && _context.IsOpen(text, match.Index > 0 ? match.Index : match.Groups["value"].Captures[0].Index, match.Index + match.Length)
            ? [.. values.Select(value => new ValueSpec(value, null))]
            : [];
    }

    /// <summary>Whether numbers rise or fall.</summary>
    /// <param name="values">The numbers.</param>
    /// <returns><see langword="true"/> when each is greater than the one in front of it, or each is less.</returns>
    public static bool AreOrdered(string[] values)
    {
        long[] numbers = [.. values.Select(value => long.Parse(value, CultureInfo.InvariantCulture))];
        long[] steps = [.. numbers.Skip(1).Select((number, index) => number - numbers[index])];
        return steps.All(step => step > 0) || steps.All(step => step < 0);
    }
}
