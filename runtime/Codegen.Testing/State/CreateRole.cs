using System.Globalization;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Testing.Checking;
using Codegen.Testing.Replies;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>Creates one resource, or as many as the call asks for where the reply has room for them.</summary>
internal sealed class CreateRole(KnownAction action, ResourceStore store, IdPlace place) : ResourceRole(action, store)
{
    private const int MaxCount = 100;

    private static readonly string[] Counts = ["MaxCount", "Count"];

    public override (JsonObject? Fields, Refusal? Refusal) Answer(CallParameters parameters, long now)
    {
        var fields = Action.Template.Fields.DeepClone().AsObject();
        var isList = place.Field.Type.IsList || place.Holder?.Type.IsList == true;
        var isNumber = place.Field.Type.Kind == TypeKind.Int;
        Resource[] created =
        [
            .. Enumerable.Range(0, isList ? CountIn(parameters) : 1).Select(_ => Store.Create(isNumber, PrefixIn(fields), now, Keepable(parameters))),
        ];
        Put(fields, created);
        return (fields, null);
    }

    private void Put(JsonObject fields, Resource[] created)
    {
        JsonNode[] ids = [.. created.Select(resource => ScalarFit.Of(place.Field.Type.Kind, resource.Id)!)];
        if (place.Holder is null)
        {
            fields[place.Field.Name] = place.Field.Type.IsList ? new JsonArray(ids) : ids[0];
            return;
        }

        var pattern = ExampleIn(fields) ?? [];
        if (!place.Holder.Type.IsList)
        {
            fields[place.Holder.Name] = pattern = pattern.DeepClone().AsObject();
            pattern[place.Field.Name] = ids[0];
            return;
        }

        fields[place.Holder.Name] = new JsonArray([.. ids.Select(id =>
        {
            var item = pattern.DeepClone().AsObject();
            item[place.Field.Name] = id;
            return item;
        })]);
    }

    private JsonObject? ExampleIn(JsonObject fields) => fields[place.Holder!.Name] switch
    {
        JsonArray items => items.OfType<JsonObject>().FirstOrDefault(),
        JsonObject item => item,
        _ => null,
    };

    // Ids of a sort begin alike, as the example shows; else with the noun that the id names.
    private string PrefixIn(JsonObject fields)
    {
        var holder = place.Holder is null ? fields : ExampleIn(fields);
        var shown = holder?[place.Field.Name] is JsonArray ids ? ids.FirstOrDefault() : holder?[place.Field.Name];
        var dash = shown?.ToString().LastIndexOf('-') ?? -1;
        return dash > 0 ? shown!.ToString()[..(dash + 1)] : MadeUpValue.PrefixOf(place.Id);
    }

    private static int CountIn(CallParameters parameters) => Counts
        .Select(name => int.TryParse(parameters[name], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0)
        .Where(count => count > 0)
        .Select(count => Math.Min(count, MaxCount))
        .FirstOrDefault(1);
}
