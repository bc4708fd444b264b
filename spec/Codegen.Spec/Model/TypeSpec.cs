using System.Diagnostics.CodeAnalysis;

namespace Codegen.Spec;

/// <summary>The type of a field.</summary>
/// <remarks>
/// In JSON it is one short text: <c>string</c>, <c>int</c>, <c>float</c>, <c>bool</c> or <c>object</c>, or <c>#</c> and a model's
/// name; <c>[]</c> at its end, once for each list around it: <c>#UHostInstanceSet[]</c>.
/// </remarks>
/// <param name="Kind">What the value is, once its lists are taken off.</param>
/// <param name="Model">The name of the model when <paramref name="Kind"/> is <see cref="TypeKind.Model"/>.</param>
/// <param name="ListDepth">How many lists are around the value: 0 for the value itself.</param>
public sealed record TypeSpec(TypeKind Kind, string? Model = null, int ListDepth = 0)
{
    /// <summary>More lists than this around a value are taken for a mistake.</summary>
    public const int MaxListDepth = 8;

    private const string ListMark = "[]";
    private const char ModelMark = '#';

    /// <summary>The types that nearly all fields have, by list depth and kind: a spec has thousands of fields, and of these a dozen.</summary>
    private static readonly TypeSpec[][] Shared =
        [.. Enumerable.Range(0, 3).Select(depth => Enumerable.Range(0, (int)TypeKind.Model).Select(kind => new TypeSpec((TypeKind)kind, null, depth)).ToArray())];

    /// <summary>Whether the value is a list.</summary>
    public bool IsList => ListDepth > 0;

    /// <summary>Whether a model can have a name: any text but an empty one and one that ends in <c>[]</c>, which behind a type says list.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether a reference to it reads back as it was written.</returns>
    public static bool IsModelName(string name) => name.Length > 0 && !name.EndsWith(ListMark, StringComparison.Ordinal);

    /// <summary>A type that refers to no model; the usual ones are one object each.</summary>
    /// <param name="kind">Any kind but <see cref="TypeKind.Model"/>.</param>
    /// <param name="listDepth">How many lists are around the value.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is <see cref="TypeKind.Model"/>.</exception>
    public static TypeSpec Of(TypeKind kind, int listDepth = 0) =>
        kind == TypeKind.Model ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "A model has a name of its own.")
        : listDepth < Shared.Length ? Shared[listDepth][(int)kind]
        : new TypeSpec(kind, null, listDepth);

    /// <summary>A reference to a model.</summary>
    /// <param name="name">The model's <see cref="ModelSpec.Name"/>.</param>
    /// <param name="listDepth">How many lists are around the value.</param>
    /// <returns>The type.</returns>
    public static TypeSpec ForModel(string name, int listDepth = 0) => new(TypeKind.Model, name, listDepth);

    /// <summary>The name of a kind that is not a model: its text in JSON.</summary>
    /// <param name="kind">Any kind but <see cref="TypeKind.Model"/>.</param>
    /// <returns>The lower-case name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is <see cref="TypeKind.Model"/>.</exception>
    public static string NameOf(TypeKind kind) => kind switch
    {
        TypeKind.String => "string",
        TypeKind.Int => "int",
        TypeKind.Float => "float",
        TypeKind.Bool => "bool",
        TypeKind.Object => "object",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A model has a name of its own."),
    };

    /// <summary>Reads the text that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type, when the text is one.</param>
    /// <returns>Whether <paramref name="text"/> is a type.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out TypeSpec? type)
    {
        int depth = 0;
        string rest = text;
        while (rest.EndsWith(ListMark, StringComparison.Ordinal))
        {
            rest = rest.Substring(0, rest.Length - ListMark.Length);
            depth++;
        }

        type = depth > MaxListDepth ? null : ParseElement(rest, depth);
        return type is not null;
    }

    /// <summary>The type as JSON holds it.</summary>
    /// <returns>For example <c>string[]</c> or <c>#Disks[]</c>.</returns>
    public override string ToString()
    {
        string element = Kind == TypeKind.Model ? ModelMark + Model : NameOf(Kind);
        for (int i = 0; i < ListDepth; i++)
        {
            element += ListMark;
        }

        return element;
    }

    private static TypeSpec? ParseElement(string text, int depth) => text switch
    {
        "string" => Of(TypeKind.String, depth),
        "int" => Of(TypeKind.Int, depth),
        "float" => Of(TypeKind.Float, depth),
        "bool" => Of(TypeKind.Bool, depth),
        "object" => Of(TypeKind.Object, depth),
        _ when text.Length > 1 && text[0] == ModelMark => ForModel(text.Substring(1), depth),
        _ => null,
    };
}
