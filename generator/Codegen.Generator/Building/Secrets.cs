using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Codegen.Spec;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Keeps secrets out of what a record prints of itself: people log records.</summary>
internal static class Secrets
{
    private const string Mask = "***";

    /// <summary>What tells letters apart and is the same for both cases of one.</summary>
    private const int LowBits = 31;

    /// <summary>
    /// Parts of the names of values that are not to be shown: those that the runtime masks as parameters. Rather one too many.
    /// </summary>
    private static readonly string[] Parts =
    [
        "password", "passwd", "passphrase", "pwd", "secret", "token", "privatekey", "accesskey", "apikey", "authkey", "sharedkey",
        "credential", "signature", "userdata",
    ];

    /// <summary>The parts by the letter that they begin with. Characters that are no letters of ASCII may come to one of them as well.</summary>
    private static readonly string[][] PartsByLetter =
        [.. Enumerable.Range(0, LowBits + 1).Select(letter => Parts.Where(part => (part[0] & LowBits) == letter).ToArray())];

    /// <summary>The content of the interpolated string by which a record prints itself.</summary>
    /// <param name="properties">The record's properties.</param>
    /// <returns>The content, or <see langword="null"/> when all values are printed and the compiler's own printing will do.</returns>
    public static string? PrintedMembers(IReadOnlyList<PropertyModel> properties) =>
        properties.Any(property => property.Printing != Printing.Value) ? string.Join(", ", properties.Select(Printed)) : null;

    /// <summary>How much of a field's value its record prints.</summary>
    /// <param name="field">The field.</param>
    /// <param name="shape">Its type in C#.</param>
    /// <returns>What may be in a log.</returns>
    public static Printing PrintingOf(FieldSpec field, FieldShape shape) => (Has(field), shape.IsJson) switch
    {
        (true, _) => Printing.Mask,
        (_, true) => Printing.Kind,
        _ => Printing.Value,
    };

    /// <summary>Whether a field's value is a secret: the docs say so, or its name does.</summary>
    /// <param name="field">The field.</param>
    /// <returns><see langword="true"/> when nobody should find it in a log.</returns>
    public static bool Has(FieldSpec field)
    {
        if (field.Secret)
        {
            return true;
        }

        // One look at each letter, as every field is asked: at most of them no part begins.
        string name = field.Name;
        for (int i = 0; i < name.Length; i++)
        {
            foreach (string part in PartsByLetter[name[i] & LowBits])
            {
                if (i + part.Length <= name.Length
                    && (name[i + 1] & LowBits) == (part[1] & LowBits)
                    && string.Compare(name, i, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The names by which the runtime knows an action's secrets.</summary>
    /// <param name="fields">The parameters of all depths.</param>
    /// <returns>The names, as literals.</returns>
    public static EquatableArray<string> NamesIn(IEnumerable<FieldSpec> fields) =>
        fields.Where(Has).Select(field => CSharpLiteral.Of(field.Name)).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static string Printed(PropertyModel property) =>
        property.Name.TrimStart('@') + " = " + property.Printing switch
        {
            Printing.Mask => Mask,
            Printing.Kind => $"{{{Value(property.Name)}{(property.Type.EndsWith("?", StringComparison.Ordinal) ? "?" : string.Empty)}.ValueKind}}",
            _ => $"{{{Value(property.Name)}}}",
        };

    /// <summary>A property called like the parameter of the method that prints it would be hidden by it.</summary>
    private static string Value(string name) => string.Equals(name, "builder", StringComparison.Ordinal) ? "this." + name : name;
}
