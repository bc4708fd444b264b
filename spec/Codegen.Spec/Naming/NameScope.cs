using System.Globalization;

namespace Codegen.Spec.Naming;

/// <summary>The names of one place, each of which can be taken once.</summary>
public sealed class NameScope
{
    private readonly HashSet<string> _taken;
    private readonly string[] _companions;

    /// <summary>A place in which some names are taken from the start.</summary>
    /// <param name="taken">The names.</param>
    /// <param name="companions">With every name, the same name after each of these is taken too.</param>
    public NameScope(IEnumerable<string> taken, params string[] companions)
    {
        _taken = new HashSet<string>(taken, StringComparer.Ordinal);
        _companions = [string.Empty, .. companions];
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

        _taken.UnionWith(_companions.Select(prefix => prefix + free));
        return free;
    }

    /// <summary>Keeps names from being taken from now on.</summary>
    /// <param name="names">The names.</param>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    private bool IsFree(string name) => !Array.Exists(_companions, prefix => _taken.Contains(prefix + name));
}
