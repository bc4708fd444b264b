using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Finds the unit of a number: <c>单位：GB</c>, <c>unit: seconds</c>.</summary>
internal sealed class UnitName
{
    private readonly Regex _unit;

    public UnitName(Vocabulary words) => _unit = FactPattern.Create(
        $@"{words.Pattern(Phrase.Unit)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*[""“']?"
        + @"(?<unit>[A-Za-z%]+(?:/[A-Za-z]+)?|[个秒天元分月年次台核块条张]|毫秒|微秒|分钟|小时|字节|千字节|兆字节|百分比)"
        + @"[""”']?\s*(?=$|[\s,，。.;；:：、)）(（/<|计])");

    public string? Find(string text, PhraseSet said) => said.Has(Phrase.Unit) && _unit.TryMatch(text) is { Success: true } match ? match.Groups["unit"].Value : null;
}
