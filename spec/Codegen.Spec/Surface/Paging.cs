using Codegen.Spec.Naming;

namespace Codegen.Spec.Surface;

/// <summary>The fields by which an action's pages are gone through.</summary>
/// <remarks>
/// An action has pages when it only reads, takes the whole numbers <c>Offset</c> and <c>Limit</c>, and replies with one list
/// and no other. <c>TotalCount</c>, or else <c>Total</c>, tells how many items there are in all. Left out are actions that go
/// on by a token or a page's number, that take the numbers as text, and whose replies have several lists, of which the docs
/// do not say which one the pages are of.
/// </remarks>
/// <param name="Offset">The parameter that says how many items to pass over.</param>
/// <param name="Limit">The parameter that says how many items a page has.</param>
/// <param name="Items">The list in the reply.</param>
/// <param name="Total">The number in the reply that says how many items there are, if it does.</param>
public sealed record Paging(FieldSpec Offset, FieldSpec Limit, FieldSpec Items, FieldSpec? Total)
{
    private static readonly string[] Totals = ["TotalCount", "Total"];

    /// <summary>Finds how an action's pages are gone through.</summary>
    /// <param name="action">The action.</param>
    /// <returns>How, or <see langword="null"/> when it has no pages.</returns>
    public static Paging? Of(ActionSpec action)
    {
        FieldSpec? offset = Number(action.Request, "Offset");
        FieldSpec? limit = Number(action.Request, "Limit");
        List<FieldSpec> lists = [.. action.Response.Fields.Where(field => field.Type.IsList)];
        return offset is not null
            && limit is not null
            && lists is [{ Type.ListDepth: 1 } items]
            && string.Equals(ActionKinds.Of(action.Name), ActionKinds.Read, StringComparison.Ordinal)
            ? new Paging(offset, limit, items, TotalIn(action.Response))
            : null;
    }

    /// <summary>What the methods that go through an action's pages are called, without their ending: an action of such a name takes them away.</summary>
    /// <param name="action">The action's name in C#.</param>
    /// <returns>The names.</returns>
    public static IReadOnlyList<string> NamesOf(string action) => [action + "Pages", action + "Items"];

    /// <summary>The number in a reply that says how many items there are in all.</summary>
    /// <param name="response">The reply.</param>
    /// <returns>The field, or <see langword="null"/> when the reply does not say.</returns>
    public static FieldSpec? TotalIn(MessageSpec response) =>
        Totals.Select(name => Number(response, name)).FirstOrDefault(field => field is not null);

    /// <summary>The C# type of an item.</summary>
    /// <param name="response">The action's response.</param>
    /// <returns>For example <c>UHostInstanceSet</c>.</returns>
    public string ItemIn(MessageSpec response) =>
        FieldShape.OfReply(Items with { Type = Items.Type with { ListDepth = 0 } }, response).Type;

    private static FieldSpec? Number(MessageSpec side, string name) => side.Fields.FirstOrDefault(
        field => field.Type is { Kind: TypeKind.Int, ListDepth: 0 } && string.Equals(field.Name, name, StringComparison.Ordinal));
}
