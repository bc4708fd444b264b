using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>
/// Tells a default or a range that holds only under a condition: <c>20 for SSD and 100 for SATA</c>, <c>60 (TCP) or 30 (UDP)</c>, <c>true if
/// A is set, otherwise false</c>. It is none: whoever meets no condition would be told the wrong one.
/// </summary>
/// <remarks>That nothing is sent is no condition: it is what a default is for.</remarks>
internal sealed class ConditionalFact
{
    private readonly Regex _behind;
    private readonly Regex _otherwise;
    private readonly Regex _inFront;

    public ConditionalFact(Vocabulary words)
    {
        string condition = $@"\b{words.Pattern(Phrase.Condition)}\b";
        const string Clause = @"[^,，。;；()（）\n]";
        string Unmissed(string within) => $@"(?!{within}*\b{words.Pattern(Phrase.Missing)}\b)";
        _behind = FactPattern.CreateRare(
            $@"^[""“”'’]?{Clause}{{0,32}}(?:{condition}{Unmissed(Clause)}|[(（](?:\s*(?:only\s+)?|[^()（）]{{0,48}}[0-9][^()（）]{{0,48}}){condition}{Unmissed("[^()（）]")}|\(\s*or\b)"
            + $@"|^[""“”'’]?{Clause}{{0,32}}[(（][^()（）]*[)）]\s*(?:\b(?:or|and)\s+-?[0-9A-Za-z]|[,;/]\s*-?[0-9A-Za-z]{Clause}{{0,32}}[(（])"
            + @"|^[""“”'’]?\s*,\s*or\b"
            + $@"|^[""“”'’]?\s*[,;]\s*(?:(?:or|and)\s+)?-?[0-9]{Clause}{{0,32}}{condition}");
        _otherwise = FactPattern.CreateRare($@"^[^。;；\n]*\b{words.Pattern(Phrase.Alternative)}\b");
        _inFront = FactPattern.CreateRare($@"(?:^|[。;；\n])\s*{condition}{Unmissed(@"[^。;；\n]")}[^。;；\n]*$");
    }

    /// <summary>Whether what is the case otherwise is said behind a fact: of a default alone that tells a condition.</summary>
    /// <param name="text">The description.</param>
    /// <param name="end">Where the fact ends.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool HasOther(string text, int end) => _otherwise.IsIn(text.Substring(end));

    /// <summary>Whether a fact has a condition, in front of it or behind.</summary>
    /// <param name="text">The description.</param>
    /// <param name="start">Where the words for the fact start.</param>
    /// <param name="end">Where its value ends.</param>
    /// <returns><see langword="true"/> when it has one.</returns>
    public bool IsOne(string text, int start, int end) => _behind.IsIn(text.Substring(end)) || _inFront.IsIn(text.Substring(0, start));
}
