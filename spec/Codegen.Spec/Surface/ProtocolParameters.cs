namespace Codegen.Spec.Surface;

/// <summary>Parameters of every call that the client sets itself. One of such a name in a request would be sent a second time.</summary>
public static class ProtocolParameters
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Action", "PublicKey", "SecurityToken", "Signature"];

    /// <summary>Whether the client sets a parameter itself.</summary>
    /// <param name="name">A parameter of the request itself: within an object the name is free.</param>
    /// <returns><see langword="true"/> when no spec may declare it.</returns>
    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>Says what is wrong with a request that declares such a parameter.</summary>
    /// <param name="name">The parameter.</param>
    /// <returns>What is wrong and what to do.</returns>
    public static string ProblemOf(string name) =>
        $"The client sets the parameter '{name}' of every call itself, so a request that has it sends it twice. Remove it.";
}
