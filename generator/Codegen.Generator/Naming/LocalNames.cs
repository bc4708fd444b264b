using Codegen.Spec.Naming;

namespace Codegen.Generator.Naming;

/// <summary>Names the local variables of one method after the members that they stand for.</summary>
internal sealed class LocalNames
{
    private readonly NameScope _scope;

    /// <summary>The locals of a method.</summary>
    /// <param name="taken">Its parameters and the locals of its own.</param>
    public LocalNames(params string[] taken) => _scope = new NameScope(taken);

    /// <summary>Names a local.</summary>
    /// <param name="member">The member's identifier.</param>
    /// <returns>The name as it is written.</returns>
    public string Take(string member) => Keywords.EscapeLocal(_scope.Take(char.ToLowerInvariant(member[0]) + member.Substring(1)));
}
