using System.Globalization;
using Codegen.Docs.Dialects;
using Codegen.Spec;

namespace Codegen.Docs.Facts;

/// <summary>Finds in a description what it states in one of the usual forms: values, default, unit, range, marks.</summary>
/// <remarks>
/// Nothing is concluded from other words. A fact that is missed costs a line of documentation; one that is made up costs a
/// user an afternoon.
/// </remarks>
internal sealed class DescriptionReader
{
    private readonly Vocabulary _words;
    private readonly ValueList _values;
    private readonly QuotedValues _quotedValues;
    private readonly BareValues _bareValues;
    private readonly QuotedGlosses _quotedGlosses;
    private readonly GlossedWords _glossedWords;
    private readonly OfferedVersions _offeredVersions;
    private readonly DefaultValue _default;
    private readonly UnsetDefault _unsetDefault;
    private readonly SwitchDefault _switchDefault;
    private readonly UnitName _unit;
    private readonly NumberRange _range;
    private readonly Deprecation _deprecation;

    public DescriptionReader(Vocabulary words)
    {
        _words = words;
        var context = new ListContext(words);
        _values = new ValueList(words, context);
        _quotedValues = new QuotedValues(words, context);
        _bareValues = new BareValues(words, context);
        _quotedGlosses = new QuotedGlosses(words, context);
        _glossedWords = new GlossedWords(words, context);
        _offeredVersions = new OfferedVersions(words, context);
        _default = new DefaultValue(words);
        _unsetDefault = new UnsetDefault(words);
        _switchDefault = new SwitchDefault(words);
        _unit = new UnitName(words);
        _range = new NumberRange(words);
        _deprecation = new Deprecation(words);
    }

    /// <summary>The reader for the dialects that this library knows.</summary>
    public static DescriptionReader Default { get; } = new(Vocabulary.Default);

    /// <summary>Adds to a field what its description states.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The field with the facts.</returns>
    public FieldSpec AddFacts(FieldSpec field)
    {
        bool canBeSecret = field.Type.Kind == TypeKind.String;
        if (field.Description is not { } description)
        {
            return canBeSecret && SecretName.IsSecret(field.Name) ? field with { Secret = true } : field;
        }

        string written = FactText.Of(description);
        TypeKind kind = field.Type.Kind;
        bool isNumber = kind is TypeKind.Int or TypeKind.Float;
        string text = FactText.WithSentenceEnds(written);
        text = isNumber ? FactText.WithoutThousands(text) : text;
        PhraseSet said = _words.PhrasesIn(text);
        string? unit = isNumber || kind == TypeKind.String ? _unit.Find(text, kind, said) : null;
        (decimal? minimum, decimal? maximum, unit) = isNumber ? _range.Find(field, text, unit, said) : (null, null, unit);
        EquatableArray<ValueSpec> values = kind is TypeKind.String or TypeKind.Int ? _values.Find(text, kind, said).ToEquatableArray() : default;
        values = kind == TypeKind.String && values.Count == 0 ? _glossedWords.Find(field.Name, text, said).ToEquatableArray() : values;
        values = kind == TypeKind.String && values.Count == 0 ? _quotedGlosses.Find(text, said).ToEquatableArray() : values;
        FieldSpec read = field with
        {
            Secret = canBeSecret && SecretName.IsSecret(field.Name, said),
            Deprecated = _deprecation.InDescription(written, said, values),
            Values = values,
            Unit = unit,
            Minimum = minimum,
            Maximum = maximum,
            Base64 = kind == TypeKind.String && Base64Mark.IsIn(text),
        };
        return kind is TypeKind.Object or TypeKind.Model ? read : WithDefault(read, text, said);
    }

    /// <summary>Adds to an action what its title and overview state.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The action with the facts, the mark taken out of its title.</returns>
    public ActionSpec AddFacts(ActionSpec action)
    {
        (string? title, string? mark) = action.Title is { } words ? _deprecation.TakeFromTitle(words, _words.PhrasesIn(words)) : (null, null);
        string? overview = action.Description is { } description ? FactText.Of(description) : null;
        return action with
        {
            Title = title,
            Deprecated = mark ?? (overview is null ? null : _deprecation.InOverview(overview, _words.PhrasesIn(overview))),
        };
    }

    /// <summary>The default depends on the unit and the values that were found; what lists no other way depends on the default.</summary>
    private FieldSpec WithDefault(FieldSpec field, string text, PhraseSet said)
    {
        string? defaultValue = DefaultOf(field, text, said);
        EquatableArray<ValueSpec> values = field.Values;
        if (field.Type.Kind == TypeKind.String && values.Count == 0)
        {
            values = Unannounced(text, defaultValue).ToEquatableArray();
            defaultValue ??= values.Count > 0 && (said.Has(Phrase.Default) || said.Has(Phrase.Unset)) ? _default.Find(field with { Values = values }, text, said) ?? Marked(values, text) : null;
        }
        else if (said.Has(Phrase.Default) && values.Any(value => _default.IsMarked(value, text)))
        {
            values = values.Select(value => _default.IsMarked(value, text) ? value with { Description = null } : value).ToEquatableArray();
        }

        defaultValue ??= _unsetDefault.Find(values, text);
        return defaultValue is null && values.Count == 0 ? field : WithLimits(field with { Default = defaultValue, Values = values });
    }

    /// <summary>A limit that the field's own default or values pass is the limit of something else.</summary>
    private static FieldSpec WithLimits(FieldSpec field)
    {
        if (field.Minimum is null && field.Maximum is null)
        {
            return field;
        }

        decimal[] numbers = [.. field.Values.Select(value => value.Value).Append(field.Default).Select(AsNumber).OfType<decimal>()];
        return field with
        {
            Minimum = numbers.Any(number => number < field.Minimum) ? null : field.Minimum,
            Maximum = numbers.Any(number => number > field.Maximum) ? null : field.Maximum,
        };
    }

    private static decimal? AsNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private IReadOnlyList<ValueSpec> Unannounced(string text, string? defaultValue)
    {
        IReadOnlyList<ValueSpec> values = _quotedValues.Find(text);
        values = values.Count > 0 ? values : BulletValues.Find(text);
        values = values.Count > 0 ? values : _bareValues.Find(text, defaultValue);
        return values.Count > 0 ? values : _offeredVersions.Find(text);
    }

    private string? Marked(EquatableArray<ValueSpec> values, string text) =>
        _bareValues.Marked(text) is { } marked && values.Any(value => string.Equals(value.Value, marked, StringComparison.Ordinal)) ? marked : null;

    private string? DefaultOf(FieldSpec field, string text, PhraseSet said) =>
        _default.Find(field, text, said) ?? (field.Type.Kind == TypeKind.Bool && said.Has(Phrase.Default) ? DefaultOfBool(field.Name, text, said) : null);

    /// <summary>Both values of a bool are known, but which of them is marked as the default, or meant by its words, is not.</summary>
    private string? DefaultOfBool(string name, string text, PhraseSet said)
    {
        IReadOnlyList<ValueSpec> values = _values.Find(text, TypeKind.Bool, said);
        return _default.Marked(values, text) ?? _default.ByMeaning(values, text) ?? _switchDefault.Find(name, text, said);
    }
}
