using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Codegen.Testing.Checking;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>The actions that create, list, change or delete something, and what there is.</summary>
internal sealed class ResourceRoles(ActionTable actions, FakeCloudOptions options)
{
    private readonly FrozenDictionary<KnownAction, ResourceRole> _roles = options.KeepsState
        ? actions.All
            .GroupBy(action => action.Product.Product, StringComparer.Ordinal)
            .SelectMany(product => ResourceLinks.Of(product, options.Seed))
            .ToFrozenDictionary()
        : FrozenDictionary<KnownAction, ResourceRole>.Empty;

    /// <summary>The fields of the reply, or a refusal; neither when what there is does not matter.</summary>
    public (JsonObject? Fields, Refusal? Refusal) Answer(KnownAction action, CallParameters parameters) =>
        _roles.TryGetValue(action, out var role) ? role.Answer(parameters, options.TimeProvider.GetUtcNow().ToUnixTimeSeconds()) : (null, null);
}
