using System.Globalization;
using Codegen.Testing.Replies;

namespace Codegen.Testing.State;

/// <summary>The resources of one sort that were created and not deleted.</summary>
internal sealed class ResourceStore(string purpose, int seed)
{
    private readonly List<Resource> _resources = [];
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Whether anything was ever created; until then the docs' examples stand for what there is.</summary>
    public bool HasCreated => Volatile.Read(ref _count) > 0;

    /// <summary>Whether nothing was ever created or deleted.</summary>
    public bool IsUntouched
    {
        get
        {
            lock (_resources) return _count == 0 && _deleted.Count == 0;
        }
    }

    /// <summary>Creates one.</summary>
    /// <param name="isNumber">Whether its id is a number.</param>
    /// <param name="prefix">What its id begins with.</param>
    /// <param name="created">When, in seconds since 1970.</param>
    /// <param name="values">What it is created with, without secrets.</param>
    public Resource Create(bool isNumber, string prefix, long created, IEnumerable<KeyValuePair<string, string>> values)
    {
        lock (_resources)
        {
            var number = ++_count;
            var id = isNumber
                ? (1000 + number).ToString(CultureInfo.InvariantCulture)
                : prefix + new SeededText(seed, string.Create(CultureInfo.InvariantCulture, $"{purpose}/{number}")).Word(8);
            var resource = new Resource(id, created);
            resource.Set(values);
            _resources.Add(resource);
            return resource;
        }
    }

    /// <summary>What a call finds, in the order of creation. A copy: it may be shown while others change.</summary>
    public IReadOnlyList<Resource> In(IReadOnlyDictionary<string, string> parameters)
    {
        lock (_resources) return [.. _resources.Where(resource => resource.IsIn(parameters))];
    }

    /// <summary>What is known of an id.</summary>
    public (Resource? Resource, bool WasDeleted) Find(string id)
    {
        lock (_resources) return (_resources.Find(resource => resource.Id == id), _deleted.Contains(id));
    }

    /// <summary>Changes one, if it was created here.</summary>
    public void Change(string id, IEnumerable<KeyValuePair<string, string>> values)
    {
        lock (_resources) _resources.Find(resource => resource.Id == id)?.Set(values);
    }

    /// <summary>Deletes one. What was never created here stands for itself, and is gone afterwards as well.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Delete(string id)
    {
        lock (_resources)
        {
            _resources.RemoveAll(resource => resource.Id == id);
            return _deleted.Add(id);
        }
    }
}
