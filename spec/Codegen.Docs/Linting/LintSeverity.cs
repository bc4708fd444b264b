namespace Codegen.Docs.Linting;

/// <summary>How much a <see cref="LintFinding"/> matters, in ascending order.</summary>
public enum LintSeverity
{
    /// <summary>Worth knowing: nothing breaks, and there may be nothing to mend.</summary>
    Note,

    /// <summary>The pages contradict themselves: a caller who believes one place is misled by it.</summary>
    Warning,

    /// <summary>An action is lost: its page can't be read, and it is missing from the spec.</summary>
    Error,
}
