using System.Globalization;
using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the default: <c>默认为20</c>, <c>默认值："Base"</c>, <c>default: false</c>. A default that is told in prose is none.</summary>
internal sealed class DefaultValue
{
    private readonly Regex _default;

    public DefaultValue(Vocabulary words) => _default = FactPattern.Create(
        $@"{words.Pattern(Phrase.Default)}\s*(?<said>{words.Pattern(Phrase.LinkWords)})?\s*(?<said>[:：])?\s*"
        + @"(?:[""“](?<value>[^""“”]{1,64})[""”]|(?<value>-?[A-Za-z0-9_][A-Za-z0-9_.+-]*))"
        + @"(?=$|[\s,，。.;；、)）(（|个次秒天台分月小])(?!\s*(?:或|or\b))");

    public string? Find(string text, TypeKind kind, PhraseSet said)
    {
        if (!said.Has(Phrase.Default))
        {
            return null;
        }

        string? found = null;
        for (Match match = _default.TryMatch(text); match.Success; match = match.NextMatch())
        {
            string value = match.Groups["value"].Value.TrimEnd('.');

            // "The default VPC" is a thing, not a value: a text has to be announced by a colon or a verb.
            if (!Fits(value, kind) || (kind == TypeKind.String && !match.Groups["said"].Success))
            {
                continue;
            }

            if (found is not null && !string.Equals(found, value, StringComparison.Ordinal))
            {
                // Two defaults depend on something that is told in prose.
                return null;
            }

            found = value;
        }

        return found;
    }

    private static bool Fits(string value, TypeKind kind) => kind switch
    {
        TypeKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Float => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TypeKind.Bool => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "false", StringComparison.OrdinalIgnoreCase),
        _ => value.Trim().Length > 0,
    };
}
