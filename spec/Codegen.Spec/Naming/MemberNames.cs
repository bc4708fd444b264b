namespace Codegen.Spec.Naming;

/// <summary>Names the members of one type after the docs.</summary>
public sealed class MemberNames
{
    /// <summary>What every record has already, by inheritance or by the compiler's making.</summary>
    private static readonly HashSet<string> OfEveryRecord = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString", "op_Equality", "op_Inequality",
    };

    /// <summary>Accessors are members too.</summary>
    private static readonly string[] Accessors = ["get_", "set_"];

    private readonly NameScope _scope;

    /// <summary>The names of a type.</summary>
    /// <param name="typeName">The type's own name, which no member may have.</param>
    /// <param name="inherited">The members of its base.</param>
    public MemberNames(string typeName, IEnumerable<string> inherited) =>
        _scope = new NameScope(OfEveryRecord, [typeName, .. inherited], Accessors);

    /// <summary>Keeps names from being taken from now on.</summary>
    /// <param name="names">The names.</param>
    public void Reserve(IEnumerable<string> names) => _scope.Reserve(names);

    /// <summary>Names a member.</summary>
    /// <param name="documented">The name in the docs.</param>
    /// <returns>The identifier, without an escape.</returns>
    public string Take(string documented) => _scope.Take(CSharpIdentifier.From(documented));
}
