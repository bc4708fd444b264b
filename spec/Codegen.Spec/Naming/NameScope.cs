using System.Globalization;

namespace Codegen.Spec.Naming;

/// <summary>The names of one place, each of which can be taken once.</summary>
public sealed class NameScope
{
    private static readonly HashSet<string> None = [];

    private readonly HashSet<string> _always;

    /// <summary>The names that are taken here, and whether their companions are taken with them.</summary>
    private readonly Dictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly string[] _companions;

    /// <summary>Whether a name that is not free begins like a companion. Seldom one does, and then names have no company to ask after.</summary>
    private bool _hasCompanions;

    /// <summary>A place in which some names are taken from the start.</summary>
    /// <param name="taken">The names.</param>
    /// <param name="companions">With every name, the same name after each of these is taken too.</param>
    public NameScope(IEnumerable<string> taken, params string[] companions)
        : this(None, taken, companions)
    {
    }

    /// <summary>A place in which some names are taken from the start.</summary>
    /// <param name="always">Those that are taken in every such place, none of which begins like a companion.</param>
    /// <param name="taken">Those that are taken here.</param>
    /// <param name="companions">With every name, the same name after each of these is taken too.</param>
    internal NameScope(HashSet<string> always, IEnumerable<string> taken, string[] companions)
    {
        _always = always;
        _companions = companions;
        Reserve(taken);
    }

    /// <summary>Takes a name, or the nearest to it that is free: with <c>_</c> after it, else with <c>_2</c>, <c>_3</c> and so on.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <returns>The name that is taken now.</returns>
    public string Take(string name)
    {
        string free = name;
        for (int i = 1; !IsFree(free); i++)
        {
            free = name + (i == 1 ? "_" : "_" + i.ToString(CultureInfo.InvariantCulture));
        }

        _taken.Add(free, true);
        _hasCompanions |= BeginsLikeCompanion(free);
        return free;
    }

    /// <summary>Keeps names from being taken from now on.</summary>
    /// <param name="names">The names.</param>
    public void Reserve(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (!_taken.ContainsKey(name))
            {
                _taken.Add(name, false);
            }

            _hasCompanions |= BeginsLikeCompanion(name);
        }
    }

    // Loops instead of queries from here on: every name of a spec asks all of this, and would make an object for each question.
    private bool IsFree(string name) =>
        !IsTaken(name) && ((!_hasCompanions && !BeginsLikeCompanion(name)) || !IsCompanionTaken(name));

    private bool IsCompanionTaken(string name)
    {
        foreach (string prefix in _companions)
        {
            if (IsTaken(prefix + name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is taken, by itself or as the companion of another.</summary>
    private bool IsTaken(string name)
    {
        if (_taken.ContainsKey(name) || _always.Contains(name))
        {
            return true;
        }

        foreach (string prefix in _companions)
        {
            if (IsCompanion(name, prefix))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCompanion(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && _taken.TryGetValue(name.Substring(prefix.Length), out bool hasCompanions) && hasCompanions;

    private bool BeginsLikeCompanion(string name)
    {
        foreach (string prefix in _companions)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
