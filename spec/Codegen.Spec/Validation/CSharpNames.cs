using Codegen.Spec.Naming;

namespace Codegen.Spec.Validation;

/// <summary>Checks the names that corrections give to properties: a name that was asked for must be the one that is generated.</summary>
/// <remarks>The docs' own names make way for each other without a word; who chooses a name should be told that it can't be had.</remarks>
internal static class CSharpNames
{
    /// <summary>What keeps a field from its <see cref="FieldSpec.CSharpName"/>.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fields">The fields of its record, itself among them.</param>
    /// <returns>The reason, or <see langword="null"/> when it can have the name or asks for none.</returns>
    public static string? ProblemOf(FieldSpec field, EquatableArray<FieldSpec> fields) =>
        field.CSharpName is { } name ? ProblemOf(name, field, fields) : null;

    public static string NoTypeName(string name) => $"'{name}' can't name a C# type. Use a capital, then letters, digits and underscores.";

    private static string? ProblemOf(string name, FieldSpec field, EquatableArray<FieldSpec> fields)
    {
        if (!string.Equals(CSharpIdentifier.From(name), name, StringComparison.Ordinal))
        {
            return $"'{name}' can't name a C# property. Use a letter, then letters, digits and underscores.";
        }

        FieldSpec? other = fields.FirstOrDefault(candidate =>
            !string.Equals(candidate.Name, field.Name, StringComparison.Ordinal)
            && string.Equals(GeneratedNames.Member(candidate), name, StringComparison.Ordinal));
        return other is null ? null : $"The field '{other.Name}' is called '{name}' in C# as well. Choose another name for one of them.";
    }
}
