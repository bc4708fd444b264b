using Codegen.Spec;
using Codegen.Spec.Naming;

namespace Codegen.Testing.State;

/// <summary>Where a reply has ids of a resource: at its top, or in a model, one or a list.</summary>
/// <param name="Id">The id's name: <c>UHostId</c>, also for a list <c>UHostIds</c>.</param>
/// <param name="Holder">The field with the model, or null at the top.</param>
/// <param name="Field">The field with the id or the ids.</param>
internal sealed record IdPlace(string Id, FieldSpec? Holder, FieldSpec Field)
{
    private static readonly string[] Endings = ["Id", "ID", "UUID"];

    /// <summary>All ids of a reply, those at the top first.</summary>
    public static IEnumerable<IdPlace> In(ActionSpec action)
    {
        FieldSpec[] fields = [.. PropertyNames.FieldsOfResponse(action)];
        var top = fields.Select(field => Of(holder: null, field));
        var inModels = fields
            .Where(field => field.Type is { Kind: TypeKind.Model, ListDepth: <= 1 })
            .SelectMany(holder => (action.Response.FindModel(holder.Type.Model!)?.Fields ?? default).Select(field => field.Type.IsList ? null : Of(holder, field)));
        return top.Concat(inModels).OfType<IdPlace>();
    }

    /// <summary>The noun that an id names: <c>uhost</c> for <c>UHostId</c>; empty for a mere <c>Id</c>.</summary>
    public string Noun => ResourceVerbs.Normal(Id[..^Endings.First(ending => Id.EndsWith(ending, StringComparison.Ordinal)).Length]);

    /// <summary>The names under which a request names one or several of such ids.</summary>
    public static IReadOnlyList<string> ParametersIn(MessageSpec request, string id) =>
        [.. request.Fields.Where(field => field.Type is { Kind: TypeKind.String or TypeKind.Int } && (field.Name == id || field.Name == id + "s")).Select(field => field.Name)];

    private static IdPlace? Of(FieldSpec? holder, FieldSpec field)
    {
        if (field.Type is not { Kind: TypeKind.String or TypeKind.Int, ListDepth: <= 1 }) return null;
        var id = field.Type.IsList && field.Name.EndsWith('s') ? field.Name[..^1] : field.Name;
        return Array.Exists(Endings, ending => id.EndsWith(ending, StringComparison.Ordinal)) ? new IdPlace(id, holder, field) : null;
    }
}
