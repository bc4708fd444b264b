using System.Text.RegularExpressions;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds the one of listed values that is meant where none is sent: <c>TCP/UDP/ANY，不填表示ANY</c>.</summary>
internal sealed class UnsetDefault
{
    private readonly Regex _value;

    public UnsetDefault(Vocabulary words) =>
        _value = FactPattern.CreateRare(
            $@"(?<=^|[,，。;；(（\n]\s*){words.Pattern(Phrase.Unset)}\s*[,，]?\s*[则即]?(?:{words.Pattern(Phrase.Means)}|[为是按])\s*[""“]?(?<value>[A-Za-z0-9_][A-Za-z0-9_.+-]*)[""”]?(?=\s*(?:$|[,，。;；)）\n]))");

    /// <summary>Finds the default.</summary>
    /// <param name="values">The values.</param>
    /// <param name="text">The description.</param>
    /// <returns>The value, or <see langword="null"/> when none of them is named, or several are.</returns>
    public string? Find(EquatableArray<ValueSpec> values, string text)
    {
        Match match = values.Count == 0 ? Match.Empty : _value.TryMatch(text);
        string named = match.Groups["value"].Value;
        return match.Success && !match.NextMatch().Success && values.Any(value => string.Equals(value.Value, named, StringComparison.Ordinal)) ? named : null;
    }
}
