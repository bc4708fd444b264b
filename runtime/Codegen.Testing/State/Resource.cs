using System.Collections.Immutable;

namespace Codegen.Testing.State;

/// <summary>Something that was created here.</summary>
/// <param name="id">Its id.</param>
/// <param name="created">When, in seconds since 1970.</param>
internal sealed class Resource(string id, long created)
{
    // What a resource lies in; a call for another place does not find it.
    private static readonly string[] Places = ["Region", "Zone", "ProjectId"];

    // Never changed but replaced: it may be shown while a call changes the resource.
    private ImmutableDictionary<string, string> _values = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    public string Id => id;

    public long Created => created;

    /// <summary>What it was created or changed with; no secrets.</summary>
    public IReadOnlyDictionary<string, string> Values => Volatile.Read(ref _values);

    /// <summary>Changes it, one call at a time.</summary>
    public void Set(IEnumerable<KeyValuePair<string, string>> values) => Volatile.Write(ref _values, _values.SetItems(values));

    /// <summary>Whether a call looks where the resource is.</summary>
    public bool IsIn(IReadOnlyDictionary<string, string> parameters) => Array.TrueForAll(
        Places,
        place => !parameters.TryGetValue(place, out var asked) || asked.Length == 0 || !Values.TryGetValue(place, out var own) || own == asked);
}
