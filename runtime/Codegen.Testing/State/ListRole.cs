using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Spec.Naming;
using Codegen.Spec.Surface;
using Codegen.Testing.Checking;
using Codegen.Testing.Replies;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>Shows what there is: the docs' examples until something was created, from then on what was created; without what was deleted.</summary>
/// <remarks>An id that a call names and that was never created here is shown as the example with that id: tests have ids of their own.</remarks>
internal sealed class ListRole : ResourceRole
{
    private readonly IdPlace _place;
    private readonly IReadOnlyList<string> _parametersWithIds;
    private readonly IReadOnlyList<FieldSpec> _shown;
    private readonly string? _total;
    private readonly Lazy<JsonObject> _pattern;

    public ListRole(KnownAction action, ResourceStore store, IdPlace place, int seed)
        : base(action, store)
    {
        var response = action.Action.Response;
        _place = place;
        _parametersWithIds = IdPlace.ParametersIn(action.Action.Request, place.Id);
        _shown = place.Holder is null
            ? [.. PropertyNames.FieldsOfResponse(action.Action)]
            : [.. response.FindModel(place.Holder.Type.Model!)!.Fields];
        _total = Paging.TotalIn(response)?.Name;
        _pattern = new Lazy<JsonObject>(() => FirstIn(action.Template.Fields) ?? new ReplyFitter(response, seed, $"{action.Product.Product}/{action.Name}/{place.Id}").Fit(_shown, example: null));
    }

    public override (JsonObject? Fields, Refusal? Refusal) Answer(CallParameters parameters, long now)
    {
        var ids = IdsIn(parameters, _parametersWithIds);
        if (ids.Count == 0 && Store.IsUntouched) return (null, null);
        var items = ids.Count > 0 ? Named(ids, parameters)
            : Store.HasCreated ? Store.In(parameters.Values).Select(Show)
            : Examples();
        JsonObject[] found = [.. items];
        var fields = Action.Template.Fields.DeepClone().AsObject();
        if (_place.Holder?.Type.IsList == true)
        {
            fields[_place.Holder.Name] = new JsonArray(found);
            if (_total is not null) fields[_total] = found.Length;
            return (fields, null);
        }

        // A reply with room for one.
        if (found.Length == 0) return ids.Count == 0 ? (null, null) : (null, Refusal.NotAvailable(ids[0].Parameter));
        if (_place.Holder is null) return (found[0], null);
        fields[_place.Holder.Name] = found[0];
        return (fields, null);
    }

    private IEnumerable<JsonObject> Named(IReadOnlyList<(string Parameter, string Id)> ids, CallParameters parameters)
    {
        foreach (var (_, id) in ids)
        {
            var (resource, wasDeleted) = Store.Find(id);
            if (wasDeleted || resource?.IsIn(parameters.Values) == false) continue;
            yield return resource is null ? WithId(id) : Show(resource);
        }
    }

    // The docs' own, without those that were deleted.
    private IEnumerable<JsonObject> Examples() =>
        (_place.Holder is not null && Action.Template.Fields[_place.Holder.Name] is JsonArray items ? items.OfType<JsonObject>() : [_pattern.Value])
        .Where(item => !Store.Find(item[_place.Field.Name]?.ToString() ?? "").WasDeleted)
        .Select(item => item.DeepClone().AsObject());

    private JsonObject? FirstIn(JsonObject fields) => _place.Holder is null ? fields : fields[_place.Holder.Name] switch
    {
        JsonArray items => items.OfType<JsonObject>().FirstOrDefault(),
        JsonObject item => item,
        _ => null,
    };

    private JsonObject WithId(string id)
    {
        var item = _pattern.Value.DeepClone().AsObject();
        if (ScalarFit.Of(_place.Field.Type.Kind, id) is { } value) item[_place.Field.Name] = value;
        return item;
    }

    private JsonObject Show(Resource resource)
    {
        var item = WithId(resource.Id);
        var values = resource.Values;
        foreach (var field in _shown)
        {
            if (field.Name == _place.Field.Name || field.Secret) continue;
            if (ValueOf(field, resource.Created, values) is { } value) item[field.Name] = value;
        }

        return item;
    }

    private static JsonNode? ValueOf(FieldSpec field, long created, IReadOnlyDictionary<string, string> values)
    {
        if (field is { Name: "CreateTime", Type: { Kind: TypeKind.Int, ListDepth: 0 } }) return created;
        if (!field.Type.IsList) return ScalarFit.Of(field.Type.Kind, values.GetValueOrDefault(field.Name));
        if (field.Type.ListDepth > 1) return null;
        var items = new JsonArray();
        while (ScalarFit.Of(field.Type.Kind, values.GetValueOrDefault(field.Name + "." + items.Count.ToString(CultureInfo.InvariantCulture))) is { } item) items.Add(item);
        return items.Count > 0 ? items : null;
    }
}
