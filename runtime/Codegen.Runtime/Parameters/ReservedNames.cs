namespace Codegen.Runtime.Parameters;

/// <summary>The parameters that the runtime itself sets.</summary>
internal static class ReservedNames
{
    public const string Action = "Action";
    public const string PublicKey = "PublicKey";
    public const string SecurityToken = "SecurityToken";
    public const string Signature = "Signature";

    /// <exception cref="ArgumentException">The name is one that the runtime sets.</exception>
    public static void Refuse(string name)
    {
        if (name is Action or PublicKey or SecurityToken or Signature)
            throw new ArgumentException($"The parameter {name} is set by the client and can't be given with a call.", nameof(name));
    }
}
