namespace Codegen.Docs;

/// <summary>How much a <see cref="DocDiagnostic"/> matters.</summary>
public enum DocSeverity
{
    /// <summary>Something on a page was passed over, or read in the one way that makes sense. The spec is written without it.</summary>
    Warning,

    /// <summary>No spec can be written from these pages.</summary>
    Error,
}
