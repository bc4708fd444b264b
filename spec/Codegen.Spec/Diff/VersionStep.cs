namespace Codegen.Spec.Diff;

/// <summary>Which part of a semantic version a change of the generated code calls for.</summary>
public enum VersionStep
{
    /// <summary>Nothing has changed.</summary>
    None,

    /// <summary>Only what is documented has changed.</summary>
    Patch,

    /// <summary>There is more, or something to look at, and code that was right stays right.</summary>
    Minor,

    /// <summary>Some code no longer compiles.</summary>
    Major,
}
