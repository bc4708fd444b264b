using System.Text.Json.Nodes;
using Codegen.Testing.Checking;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>What an action does to resources of one sort.</summary>
internal abstract class ResourceRole(KnownAction action, ResourceStore store)
{
    protected KnownAction Action => action;

    protected ResourceStore Store => store;

    /// <summary>The fields of the reply, or a refusal; neither when the docs' example is as good.</summary>
    /// <param name="parameters">The call, which is complete.</param>
    /// <param name="now">The time, in seconds since 1970.</param>
    public abstract (JsonObject? Fields, Refusal? Refusal) Answer(CallParameters parameters, long now);

    /// <summary>The ids that a call names under any of some parameters.</summary>
    protected static IReadOnlyList<(string Parameter, string Id)> IdsIn(CallParameters parameters, IReadOnlyList<string> names) =>
    [
        .. parameters.Values
            .Where(value => value.Value.Length > 0 && names.Any(name => value.Key == name || (value.Key.StartsWith(name, StringComparison.Ordinal) && value.Key[name.Length] == '.')))
            .Select(value => (value.Key, value.Value)),
    ];

    /// <summary>The parameters that may be kept.</summary>
    protected IEnumerable<KeyValuePair<string, string>> Keepable(CallParameters parameters) =>
        parameters.Values.Where(value => value.Key is not ("Action" or "PublicKey") && !action.IsSecret(value.Key));
}
