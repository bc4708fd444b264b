using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds what values mean where it is told behind all of them, in their order: <c>["Year","Month"]，分别代表按年，按月</c>.</summary>
internal sealed class RespectiveMeanings
{
    private readonly Regex _meanings;

    public RespectiveMeanings(Vocabulary words)
    {
        string meaning = $"(?<meaning>{ExplainedItem.Letter}{{1,16}})";
        _meanings = FactPattern.CreateRare(
            $@"{words.Pattern(Phrase.Respectively)}\s*(?:{words.Pattern(Phrase.Means)}|{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*{meaning}(?:\s*[、,，]\s*{meaning})+(?=\s*(?:$|[。；;]))");
    }

    /// <summary>Adds the meanings.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">The description.</param>
    /// <param name="said">What it announces.</param>
    /// <returns>The values with meanings; themselves when the text does not tell one of each.</returns>
    public IReadOnlyList<ValueSpec> AddTo(IReadOnlyList<ValueSpec> values, string text, PhraseSet said)
    {
        if (values.Count < 2 || !said.Has(Phrase.Respectively) || values.Any(value => value.Description is not null))
        {
            return values;
        }

        string[] meanings = [.. _meanings.TryMatch(text).Groups["meaning"].Captures.Cast<Capture>().Select(capture => capture.Value.Trim())];
        return meanings.Length == values.Count ? [.. values.Zip(meanings, (value, meaning) => value with { Description = meaning })] : values;
    }
}
