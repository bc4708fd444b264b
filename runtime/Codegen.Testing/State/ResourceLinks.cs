using Codegen.Testing.Checking;

namespace Codegen.Testing.State;

/// <summary>Finds which actions of a product create, list, change and delete the same sort of resource.</summary>
/// <remarks>
/// An action that creates, such as <c>CreateThing</c>, replies with an id. It belongs together with an action that lists when
/// the reply of that one has the same id, in a model or at its top, and its name has the same noun (<c>DescribeThing</c>), or
/// the noun that the id names (<c>DescribeThing</c> for <c>CreateCustomThing</c> with a <c>ThingId</c>). An action that deletes
/// belongs to them by the same nouns, when it takes the id, or several, as a parameter; so does one that changes, whose noun may
/// go on (<c>ModifyThingName</c>). What is not linked so is not guessed at.
/// </remarks>
internal static class ResourceLinks
{
    private sealed record Named(KnownAction Action, ResourceVerb Verb, string Noun);

    /// <summary>The roles of a product's actions, by their names.</summary>
    public static IEnumerable<KeyValuePair<KnownAction, ResourceRole>> Of(IEnumerable<KnownAction> actionsOfProduct, int seed)
    {
        Named[] actions =
        [
            .. actionsOfProduct.OrderBy(action => action.Name, StringComparer.Ordinal)
                .Select(action => (Action: action, Split: ResourceVerbs.Split(action.Name)))
                .Where(action => action.Split is not null)
                .Select(action => new Named(action.Action, action.Split!.Value.Verb, action.Split.Value.Noun)),
        ];
        var roles = new Dictionary<KnownAction, ResourceRole>();
        var stores = new Dictionary<(KnownAction List, string Id), ResourceStore>();
        foreach (var creator in actions.Where(action => action.Verb == ResourceVerb.Create)) Link(creator, actions, roles, stores, seed);
        return roles;
    }

    private static void Link(Named creator, Named[] actions, Dictionary<KnownAction, ResourceRole> roles, Dictionary<(KnownAction List, string Id), ResourceStore> stores, int seed)
    {
        foreach (var place in IdPlace.In(creator.Action.Action))
        {
            (Named Action, IdPlace Place)[] lists =
            [
                .. actions.Where(action => action.Verb == ResourceVerb.List && Has(action, creator, place))
                    .Select(action => (action, Place: IdPlace.In(action.Action.Action).FirstOrDefault(shown => shown.Id == place.Id && !shown.Field.Type.IsList)))
                    .Where(list => list.Place is not null)
                    .Select(list => (list.action, list.Place!)),
            ];
            if (lists.Length == 0) continue;
            var first = (lists[0].Action.Action, place.Id);
            if (!stores.TryGetValue(first, out var store)) stores.Add(first, store = new ResourceStore($"{creator.Action.Product.Product}/{place.Id}", seed));
            roles.TryAdd(creator.Action, new CreateRole(creator.Action, store, place));
            foreach (var (list, shown) in lists) roles.TryAdd(list.Action, new ListRole(list.Action, store, shown, seed));
            foreach (var other in actions.Where(action => action.Verb is ResourceVerb.Delete or ResourceVerb.Change && Has(action, creator, place)))
            {
                var parameters = IdPlace.ParametersIn(other.Action.Action.Request, place.Id);
                if (parameters.Count == 0) continue;
                roles.TryAdd(other.Action, other.Verb == ResourceVerb.Delete
                    ? new DeleteRole(other.Action, store, parameters)
                    : new ChangeRole(other.Action, store, parameters));
            }

            return;
        }
    }

    private static bool Has(Named action, Named creator, IdPlace place) =>
        action.Noun == creator.Noun
        || (place.Noun.Length > 0 && action.Noun == place.Noun)
        || (action.Verb == ResourceVerb.Change && action.Noun.StartsWith(creator.Noun, StringComparison.Ordinal));
}
