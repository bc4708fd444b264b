using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>
/// Finds a default that a sentence tells: <c>If not set, 72 is used</c>, <c>Active if not set</c>, <c>The default mode is observe</c>.
/// </summary>
/// <remarks>Any word can stand in such a sentence: what is taken for a value is a listed one, a number, or in quotes.</remarks>
internal sealed class ToldDefault
{
    private const string ClauseStart = @"(?<=(?:^|[,，。;；(（\n])\s*)";
    private const string ClauseEnd = @"(?=\s*(?:$|[,，。;；)）\n]|\.(?:\s|$)))";

    private readonly Regex _ifUnset;
    private readonly Regex _ofKind;
    private readonly ConditionalFact _conditional;
    private readonly Vocabulary _words;

    public ToldDefault(Vocabulary words, ConditionalFact conditional)
    {
        _words = words;
        _conditional = conditional;
        const string Value = @"(?:[""“](?<quoted>[^""“”]{1,64})[""”]|(?<value>-?[A-Za-z0-9_][A-Za-z0-9_.+-]*))";
        string unset = words.Pattern(Phrase.Unset);
        _ifUnset = FactPattern.CreateRare(
            $@"{ClauseStart}(?:{unset}\s*[,，]?\s*{Value}(?:\s(?<unit>{words.Pattern(Phrase.UnitName)}))?\s+{words.Pattern(Phrase.IsTaken)}|{Value}\s+(?=[A-Za-z]){unset}){ClauseEnd}");
        _ofKind = FactPattern.CreateRare($@"{words.Pattern(Phrase.Default)}\s+(?:[A-Za-z]+\s+){{1,2}}(?:is|are)\s+{Value}{ClauseEnd}");
    }

    /// <summary>Finds the default.</summary>
    /// <param name="field">The field, with its type, its unit and its values.</param>
    /// <param name="text">Its description.</param>
    /// <param name="said">What that announces.</param>
    /// <returns>The default, or <see langword="null"/> when no sentence tells one, or several do.</returns>
    public string? Find(FieldSpec field, string text, PhraseSet said)
    {
        Match match = said.Has(Phrase.Unset) ? _ifUnset.TryMatch(text) : Match.Empty;
        match = match.Success || field.Values.Count == 0 || !said.Has(Phrase.Default) ? match : _ofKind.TryMatch(text);
        if (!match.Success || match.NextMatch().Success || !HasUnitOf(field, match.Groups["unit"]) || _conditional.IsOne(text, match.Index, match.Index + match.Length))
        {
            return null;
        }

        bool isQuoted = match.Groups["quoted"].Success;
        string value = (isQuoted ? match.Groups["quoted"] : match.Groups["value"]).Value.TrimEnd('.');
        return field.Values.Count > 0
            ? field.Values.FirstOrDefault(listed => string.Equals(listed.Value, value, StringComparison.OrdinalIgnoreCase))?.Value
            : IsValue(value, isQuoted, field.Type.Kind) ? value : null;
    }

    private bool HasUnitOf(FieldSpec field, Group unit) => !unit.Success || (field.Unit is { } own && _words.IsSameUnit(unit.Value, own));

    private static bool IsValue(string value, bool isQuoted, TypeKind kind) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Float => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeKind.Bool => value is "true" or "false" or "True" or "False",
        _ => isQuoted || char.IsDigit(value[0]),
    };
}
