using System.Text.Json.Nodes;
using Codegen.Testing.Checking;
using Codegen.Testing.Requests;

namespace Codegen.Testing.State;

/// <summary>Changes what is named: what the call sets is shown by whoever lists a field of the same name.</summary>
internal sealed class ChangeRole(KnownAction action, ResourceStore store, IReadOnlyList<string> parametersWithIds) : ResourceRole(action, store)
{
    // Where the call looks is not what it changes.
    private static readonly string[] Places = ["Region", "Zone", "ProjectId"];

    public override (JsonObject? Fields, Refusal? Refusal) Answer(CallParameters parameters, long now)
    {
        foreach (var (parameter, id) in IdsIn(parameters, parametersWithIds))
        {
            if (Store.Find(id).WasDeleted) return (null, Refusal.NotAvailable(parameter));
            Store.Change(id, Keepable(parameters).Where(value => !Places.Contains(value.Key)));
        }

        return (Repeat(parameters, parametersWithIds), null);
    }
}
