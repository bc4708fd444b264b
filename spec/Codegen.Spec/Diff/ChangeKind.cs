namespace Codegen.Spec.Diff;

/// <summary>How two specs differ at one place.</summary>
public enum ChangeKind
{
    /// <summary>Only the new spec has it.</summary>
    Added,

    /// <summary>Only the old spec has it.</summary>
    Removed,

    /// <summary>Both have it, and it is not the same.</summary>
    Changed,
}
