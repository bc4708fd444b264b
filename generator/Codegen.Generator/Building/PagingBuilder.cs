using Codegen.Generator.Models;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;

namespace Codegen.Generator.Building;

/// <summary>Names the fields by which an action's pages are gone through.</summary>
internal static class PagingBuilder
{
    /// <summary>Finds how an action's pages are gone through.</summary>
    /// <param name="parts">The action.</param>
    /// <param name="actions">The names of all actions of the client: two methods of one name, of which either could be meant, are not generated.</param>
    /// <returns>How, or <see langword="null"/> when it has no pages.</returns>
    public static PagingModel? Of(ActionParts parts, ISet<string> actions) => Paging.Of(parts.Action) is { } paging && !Paging.NamesOf(parts.Name).Any(actions.Contains)
        ? new PagingModel(
            parts.Name,
            Keywords.EscapeMember(NameOf(paging.Items, parts.Fields)),
            paging.ItemIn(parts.Action.Response),
            Keywords.EscapeMember(NameOf(paging.Offset, parts.Parameters)),
            Keywords.EscapeMember(NameOf(paging.Limit, parts.Parameters)),
            paging.Total is { } total ? Keywords.EscapeMember(NameOf(total, parts.Fields)) : null,
            new[] { paging.Offset, paging.Limit, paging.Items, paging.Total }.Any(field => field?.Deprecated is not null))
        : null;

    private static string NameOf(FieldSpec field, IEnumerable<NamedField> fields) => fields.First(named => ReferenceEquals(named.Field, field)).Name;
}
