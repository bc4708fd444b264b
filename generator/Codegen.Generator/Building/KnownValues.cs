using Codegen.Generator.Models;
using Codegen.Generator.Text;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Makes constants of the values that the docs list for a text.</summary>
/// <remarks>
/// The property stays a <c>string</c>: the cloud adds values without telling, and no reply may fail over one that is new.
/// Constants in a class of the record read at a call like a member of an enumeration
/// (<c>CreateUHostInstanceRequest.ChargeTypeValues.Month</c>), can be compared and switched over, and are metadata alone: they
/// have no code, take part in no equality, printing, writing or reading, and what nobody uses is trimmed away with its class.
/// </remarks>
internal static class KnownValues
{
    /// <summary>Whether a field gets constants. Numbers and truth values have their own.</summary>
    /// <param name="field">The field.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public static bool Has(FieldSpec field) => field is { Type.Kind: TypeKind.String, Values.Count: > 0 };

    /// <summary>The classes of a record.</summary>
    /// <param name="fields">The record's fields.</param>
    /// <returns>One class a field that has known values.</returns>
    public static EquatableArray<ValuesModel> Of(IEnumerable<NamedField> fields) =>
        fields.Where(field => field.Values is not null).Select(ClassOf).ToEquatableArray();

    private static ValuesModel ClassOf(NamedField field)
    {
        var names = new MemberNames(field.Values!, inherited: []);
        var values = new HashSet<string>(StringComparer.Ordinal);
        return new ValuesModel(
            DocsOf.KnownValues(field.Name),
            field.Values!,
            field.Field.Values
                .Where(value => values.Add(value.Value))
                .Select(value => new ConstantModel(
                    DocsOf.KnownValue(value), Keywords.EscapeMember(names.Take(value.Value)), CSharpLiteral.Of(value.Value)))
                .ToEquatableArray());
    }
}
