namespace Codegen.Spec.Surface;

/// <summary>Parameters of nearly every action. A client's options can supply them, so no call need repeat them.</summary>
public static class ClientParameters
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "Region", "Zone", "ProjectId" };

    /// <summary>Whether a parameter of an action is one that the client's options can supply.</summary>
    /// <param name="field">A field of the request itself, not of an object in it.</param>
    /// <returns><see langword="true"/> when it need not be set with a call.</returns>
    public static bool Has(FieldSpec field) => field.Type is { Kind: TypeKind.String, ListDepth: 0 } && Names.Contains(field.Name);
}
