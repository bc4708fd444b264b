using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the unit of a number: <c>单位：GB</c>, <c>unit: seconds</c>, <c>(GB)</c>, <c>in seconds</c>, <c>以MB为单位</c>, <c>毫秒时间戳</c>.</summary>
internal sealed class UnitName
{
    private static readonly char[] Openings = ['(', '（'];
    private static readonly char[] Commas = [',', '，'];
    private static readonly char[] Counts = ['以', '按'];
    private static readonly char[] ClauseEnds = [',', '，', '。', ';', '；', '\n'];

    private const int LongestUnit = 16;

    private readonly Regex _announced;
    private readonly Regex _announcedOfText;
    private readonly Regex _label;
    private readonly Regex _inBrackets;
    private readonly Regex _counted;
    private readonly Regex _name;
    private readonly Regex _timestamp;
    private readonly Regex _in;
    private readonly Regex _ofDefault;
    private readonly Regex _any;
    private readonly NumberUnit _numbers;
    private readonly Vocabulary _words;

    public UnitName(Vocabulary words)
    {
        _words = words;
        string name = words.Pattern(Phrase.UnitName);
        string announced = $@"{words.Pattern(Phrase.Unit)}(?!(?<=[a-z])[a-z])\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：/]{{0,2}}\s*[""“'（(]?"
            + $@"(?<unit>{name}(?:/{name})?(?![A-Za-z/])|(?<!\bunits?\s)[A-Za-z%]+(?:/[A-Za-z]+)?(?![A-Za-z/]|\s+[A-Za-z]))[""”'）)]?\s*";
        _announced = FactPattern.CreateRare(announced + @"(?=$|[\s,，。.;；:：、)）(（/<|计])");

        // A text has other things with units, too: those in brackets, and whole lists of units.
        _announcedOfText = FactPattern.CreateRare(@"(?<=^|[\s,，。.;；])" + announced + @"(?=$|[,，。.;；、]|(?<=\s)[^\x00-\x7F])");

        // A unit that is announced and can't be read is another one.
        _label = FactPattern.CreateRare($@"{words.Pattern(Phrase.Unit)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]");

        // The "(s)" of "Disk(s)" is no unit. That is asked behind the bracket, for which alone the text is searched then.
        _inBrackets = FactPattern.CreateRare(
            $@"[（(](?!(?<=[A-Za-z]\()s\))\s*(?:{words.Pattern(Phrase.UnitIn)}\s+)?(?<unit>{name})级?\s*[)）]");
        _counted = FactPattern.CreateRare($@"[以按]\s*(?<unit>{name}|[A-Za-z%]+(?:/[A-Za-z]+)?)\s*(?:[为作]+{words.Pattern(Phrase.Unit)}|计(?![算费价量]))");

        _name = FactPattern.CreateRare($"^{name}$");
        _timestamp = FactPattern.CreateRare($"(?<unit>{name}){words.Pattern(Phrase.Timestamp)}");
        _in = FactPattern.CreateRare($@"(?<![A-Za-z]){words.Pattern(Phrase.UnitIn)}\s+(?<unit>{name})(?=$|\s*[,，。.;；)）(（]|(?<=s|B)\s+of\s(?!(?:the|a|each)?\s*(?:day|week|month|year)s?\b))");

        // What only counts is no unit, but a second is one wherever it stands.
        _ofDefault = FactPattern.CreateRare(
            $@"{words.Pattern(Phrase.Default)}\s*(?:{words.Pattern(Phrase.LinkWords)})?\s*[:：]?\s*[0-9]+(?:\.[0-9]+)?\s*(?<unit>{name})(?=\s*(?:$|[,，。;；、)）(（\n]|\.(?:\s|$)))");
        _any = FactPattern.CreateRare($@"(?:(?<=[0-9一二两三四五六七半几多]\s*)|(?<![A-Za-z])(?=[A-Za-z%])|(?=.?秒|分钟|小时)){name}(?![A-Za-z])");
        _numbers = new NumberUnit(words);
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
                // Two units depend on something that is told in prose.
                string unit = match.Groups["unit"].Value;
                return CountIn(text, _label) is > 1 and var labels && labels > CountIn(text, kind == TypeKind.String ? _announcedOfText : _announced) ? null
                    : match.NextMatch() is { Success: true } other && !_words.IsSameUnit(other.Groups["unit"].Value, unit) ? null : unit;
            }
        }

        if (kind == TypeKind.String)
        {
            return null;
        }

        string? plain = null;
        bool isOne = IsOnly(_inBrackets, text, text.IndexOfAny(Openings) >= 0, ref plain)
            && IsOnly(_counted, text, text.IndexOfAny(Counts) >= 0 && (said.Has(Phrase.Unit) || text.IndexOf('计') >= 0), ref plain)
            && IsOnlyClause(text, ref plain)
            && IsOnly(_timestamp, text, said.Has(Phrase.Timestamp), ref plain)
            && IsOnly(_in, text, said.Has(Phrase.UnitIn), ref plain);
        return !isOne ? null : plain ?? (said.Has(Phrase.Default) ? OfDefault(text) : null);
    }

    /// <summary>The unit of the default, <c>默认20GB</c>, where no other stands in the text: then it may be that of something else.</summary>
    private string? OfDefault(string text)
    {
        Match match = _ofDefault.TryMatch(text);
        string unit = match.Groups["unit"].Value;
        if (!match.Success || _numbers.OnlyCounts(unit))
        {
            return null;
        }

        for (Match other = _any.TryMatch(text); other.Success; other = other.NextMatch())
        {
            if (!_words.IsSameUnit(other.Value, unit) && !_numbers.OnlyCounts(other.Value))
            {
                return null;
            }
        }

        return unit;
    }

    /// <summary>A unit that is all that a clause behind a comma says; a single letter and a span of the calendar may be something else.</summary>
    private bool IsOnlyClause(string text, ref string? unit)
    {
        for (int at = text.IndexOfAny(Commas); at >= 0; at = text.IndexOfAny(Commas, at + 1))
        {
            int next = text.IndexOfAny(ClauseEnds, at + 1);
            int end = next < 0 ? text.Length : next;
            string clause = end - at > LongestUnit ? string.Empty : text.Substring(at + 1, end - at - 1).Trim(' ', '.');
            if ((clause.Length > 1 || clause == "秒") && _name.IsIn(clause) && !IsSame(clause, ref unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a form finds no other unit than was found before.</summary>
    private bool IsOnly(Regex form, string text, bool canBe, ref string? unit)
    {
        for (Match match = canBe ? form.TryMatch(text) : Match.Empty; match.Success; match = match.NextMatch())
        {
            if (!IsSame(match.Groups["unit"].Value, ref unit))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountIn(string text, Regex form)
    {
        int count = 0;
        for (Match match = form.TryMatch(text); match.Success; match = match.NextMatch())
        {
            count++;
        }

        return count;
    }

    private bool IsSame(string found, ref string? unit) => _words.IsSameUnit(unit ??= found, found);
}
