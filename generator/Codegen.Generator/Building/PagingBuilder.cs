using Codegen.Generator.Models;
using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Generator.Building;

/// <summary>Finds the actions whose replies come in pages.</summary>
/// <remarks>
/// An action has pages when it only reads, takes the whole numbers <c>Offset</c> and <c>Limit</c>, and replies with one list
/// and no other. <c>TotalCount</c>, or else <c>Total</c>, tells how many items there are in all. Left out are actions that go
/// on by a token or a page's number, that take the numbers as text, and whose replies have several lists, of which the docs
/// do not say which one the pages are of.
/// </remarks>
internal static class PagingBuilder
{
    private static readonly string[] Totals = ["TotalCount", "Total"];

    /// <summary>Finds how an action's pages are gone through.</summary>
    /// <param name="parts">The action.</param>
    /// <returns>How, or <see langword="null"/> when it has no pages.</returns>
    public static PagingModel? Of(ActionParts parts)
    {
        ActionSpec action = parts.Action;
        FieldSpec? offset = Number(action.Request, "Offset");
        FieldSpec? limit = Number(action.Request, "Limit");
        List<FieldSpec> lists = [.. action.Response.Fields.Where(field => field.Type.IsList)];
        if (offset is null || limit is null || lists is not [{ Type.ListDepth: 1 } list] || !string.Equals(ActionKinds.Of(action.Name), ActionKinds.Read, StringComparison.Ordinal))
        {
            return null;
        }

        FieldSpec? total = Totals.Select(name => Number(action.Response, name)).FirstOrDefault(field => field is not null);
        return new PagingModel(
            parts.Name,
            Keywords.EscapeMember(NameOf(list, parts.Fields)),
            FieldShape.OfReply(list with { Type = list.Type with { ListDepth = 0 } }, action.Response).Type,
            Keywords.EscapeMember(NameOf(offset, parts.Parameters)),
            Keywords.EscapeMember(NameOf(limit, parts.Parameters)),
            total is null ? null : Keywords.EscapeMember(NameOf(total, parts.Fields)),
            new[] { offset, limit, list, total }.Any(field => field?.Deprecated is not null));
    }

    private static string NameOf(FieldSpec field, IEnumerable<NamedField> fields) => fields.First(named => ReferenceEquals(named.Field, field)).Name;

    private static FieldSpec? Number(MessageSpec side, string name) => side.Fields.FirstOrDefault(
        field => field.Type is { Kind: TypeKind.Int, ListDepth: 0 } && string.Equals(field.Name, name, StringComparison.Ordinal));
}
