using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>A field with the names that it has in a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The property's identifier, without an escape.</param>
/// <param name="Values">The class of its known values; <see langword="null"/> when there is none.</param>
internal sealed record NamedField(FieldSpec Field, string Name, string? Values)
{
    /// <summary>Names all that a record declares. The properties choose first, so that no class takes the docs' name from one.</summary>
    /// <param name="typeName">The record.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="side">The side of the action that it belongs to.</param>
    /// <param name="inherited">The members of its base.</param>
    /// <returns>The fields, in order.</returns>
    public static IReadOnlyList<NamedField> Of(
        string typeName, IEnumerable<FieldSpec> fields, MessageSpec side, IEnumerable<string> inherited)
    {
        var names = new MemberNames(typeName, inherited);
        var named = new List<NamedField>();
        bool hasValues = false;
        foreach (FieldSpec field in fields)
        {
            named.Add(new NamedField(field, names.Take(field.CSharpName ?? field.Name), Values: null));
            hasValues |= KnownValues.Has(field);
        }

        if (hasValues)
        {
            // Within the record, a class of its own would hide the model of the same name. Properties hide no types.
            names.Reserve(side.Models.Select(model => model.TypeName));
            NameValues(named, names);
        }

        return named;
    }

    private static void NameValues(List<NamedField> fields, MemberNames names)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (KnownValues.Has(fields[i].Field))
            {
                fields[i] = fields[i] with { Values = names.Take(fields[i].Name + "Values") };
            }
        }
    }
}
