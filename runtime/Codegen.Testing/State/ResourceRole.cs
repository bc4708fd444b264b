using System.Text.Json.Nodes;
using Codegen.Testing.Checking;
using Codegen.Testing.Replies;
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

    /// <summary>The docs' example with the ids that the call names, where the reply repeats them; null where it does not.</summary>
    protected JsonObject? Repeat(CallParameters parameters, IReadOnlyList<string> parametersWithIds)
    {
        JsonObject? fields = null;
        foreach (var field in action.Action.Response.Fields)
        {
            if (field.Type.IsList || !parametersWithIds.Contains(field.Name) || ScalarFit.Of(field.Type.Kind, parameters[field.Name]) is not { } id) continue;
            fields ??= action.Template.Fields.DeepClone().AsObject();
            fields[field.Name] = id;
        }

        return fields;
    }

    /// <summary>The parameters that may be kept.</summary>
    protected IEnumerable<KeyValuePair<string, string>> Keepable(CallParameters parameters) =>
        parameters.Values.Where(value => value.Key is not ("Action" or "PublicKey") && !action.IsSecret(value.Key));
}
