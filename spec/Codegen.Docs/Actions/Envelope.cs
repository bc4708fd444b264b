using Codegen.Spec.Surface;

namespace Codegen.Docs.Actions;

/// <summary>The names that belong to the protocol: every request and every reply has them, and the runtime deals with them.</summary>
internal static class Envelope
{
    private static readonly HashSet<string> Response = new(StringComparer.Ordinal) { "RetCode", "Action", "Message" };

    public static bool Contains(string name, bool isRequest) => isRequest ? ProtocolParameters.Has(name) : Response.Contains(name);

    /// <summary>The name of the protocol that another name equals but for its case, if there is one.</summary>
    public static string? FindNear(string name, bool isRequest) =>
        (isRequest ? ProtocolParameters.Names : (IEnumerable<string>)Response).FirstOrDefault(own => string.Equals(own, name, StringComparison.OrdinalIgnoreCase));
}
