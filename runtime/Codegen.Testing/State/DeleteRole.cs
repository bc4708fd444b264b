using System.Text.Json.Nodes;
using Codegen.Testing.Checking;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>Deletes what is named. What was deleted before is no longer available.</summary>
internal sealed class DeleteRole(KnownAction action, ResourceStore store, IReadOnlyList<string> parametersWithIds) : ResourceRole(action, store)
{
    public override (JsonObject? Fields, Refusal? Refusal) Answer(CallParameters parameters, long now)
    {
        Refusal? refusal = null;
        foreach (var (parameter, id) in IdsIn(parameters, parametersWithIds))
        {
            if (!Store.Delete(id)) refusal ??= Refusal.NotAvailable(parameter);
        }

        return (refusal is null ? Repeat(parameters, parametersWithIds) : null, refusal);
    }
}
