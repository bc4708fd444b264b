using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the unit of a number: <c>单位：GB</c>, <c>unit: seconds</c>, <c>(GB)</c>, <c>in seconds</c>, <c>毫秒时间戳</c>.</summary>
internal sealed class UnitName
{
    private static readonly char[] Openings = ['(', '（'];

    private readonly Regex _announced;
    private readonly Regex _announcedOfText;
    private readonly Regex _plain;

    public UnitName(Vocabulary words)
    {
        string name = words.Pattern(Phrase.UnitName);
        string announced = $@"{words.Pattern(Phrase.Unit)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：/]{{0,2}}\s*[""“'（(]?"
            + $@"(?<unit>{name}(?![A-Za-z/])|[A-Za-z%]+(?:/[A-Za-z]+)?)[""”'）)]?\s*";
        _announced = FactPattern.CreateRare(announced + @"(?=$|[\s,，。.;；:：、)）(（/<|计])");

        // A text has other things with units, too: those in brackets, and whole lists of units.
        _announcedOfText = FactPattern.CreateRare(@"(?<=^|[\s,，。.;；])" + announced + @"(?=$|[,，。.;；、]|(?<=\s)[^\x00-\x7F])");
        _plain = FactPattern.CreateRare(
            $@"(?<![A-Za-z](?=\(s\)))[（(]\s*(?:{words.Pattern(Phrase.UnitIn)}\s+)?(?<unit>{name})\s*[)）]"
            + $@"|(?<unit>{name}){words.Pattern(Phrase.Timestamp)}"
            + $@"|(?<![A-Za-z]){words.Pattern(Phrase.UnitIn)}\s+(?<unit>{name})(?=$|\s*[,，。.;；)）])");
    }

    /// <summary>Finds the unit.</summary>
    /// <param name="text">The description.</param>
    /// <param name="kind">The kind of the field. Docs call numbers text, too.</param>
    /// <param name="said">What the description announces.</param>
    /// <returns>The unit in the docs' words, or <see langword="null"/> when the text names none, or several.</returns>
    public string? Find(string text, TypeKind kind, PhraseSet said)
    {
        if (said.Has(Phrase.Unit))
        {
            Match match = (kind == TypeKind.String ? _announcedOfText : _announced).TryMatch(text);
            if (match.Success)
            {
                return match.Groups["unit"].Value;
            }
        }

        bool isPlain = text.IndexOfAny(Openings) >= 0 || said.Has(Phrase.Timestamp) || said.Has(Phrase.UnitIn);
        return kind != TypeKind.String && isPlain ? Plain(text) : null;
    }

    private string? Plain(string text)
    {
        string? unit = null;
        for (Match match = _plain.TryMatch(text); match.Success; match = match.NextMatch())
        {
            string found = match.Groups["unit"].Value;
            if (unit is not null && !string.Equals(unit, found, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            unit ??= found;
        }

        return unit;
    }
}
