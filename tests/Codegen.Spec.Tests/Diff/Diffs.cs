using Codegen.Spec.Diff;
using static Codegen.Spec.Tests.Specs;

namespace Codegen.Spec.Tests.Diff;

/// <summary>Small diffs, told in the fewest words that a test can read.</summary>
internal static class Diffs
{
    public static readonly TypeSpec Int = new(TypeKind.Int);
    public static readonly TypeSpec Float = new(TypeKind.Float);
    public static readonly TypeSpec Bool = new(TypeKind.Bool);
    public static readonly TypeSpec AnyJson = new(TypeKind.Object);

    /// <summary>The changes between two specs of a product.</summary>
    public static IReadOnlyList<Change> Of(ProductSpec old, ProductSpec @new) => SpecDiff.Between([old], [@new]).Changes;

    /// <summary>The changes between two descriptions of an action, each as the rule's id, the place and what happened.</summary>
    public static string[] Of(ActionSpec old, ActionSpec @new) => Lines(Of(Product(old), Product(@new)));

    /// <summary>The changes of a request.</summary>
    public static string[] OfRequest(FieldSpec[] old, FieldSpec[] @new) => Of(Action("Do", Message(old)), Action("Do", Message(@new)));

    /// <summary>The changes of a response.</summary>
    public static string[] OfReply(FieldSpec[] old, FieldSpec[] @new) =>
        Of(Action("Do", response: Message(old)), Action("Do", response: Message(@new)));

    /// <summary>The changes of one field of a request.</summary>
    public static string[] OfRequest(FieldSpec old, FieldSpec @new) => OfRequest([old], [@new]);

    /// <summary>The changes of one field of a response.</summary>
    public static string[] OfReply(FieldSpec old, FieldSpec @new) => OfReply([old], [@new]);

    public static TypeSpec ListOf(TypeSpec type) => type with { ListDepth = type.ListDepth + 1 };

    public static string[] Lines(IEnumerable<Change> changes) =>
        [.. changes.Select(change => $"{change.Rule.Id} {string.Join(" + ", change.Places)}: {change.Summary}")];
}
