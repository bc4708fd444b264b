namespace Codegen.Spec.Diff;

/// <summary>What a change of the docs means for whoever calls the generated code.</summary>
public enum Impact
{
    /// <summary>Code that compiled still compiles, without a new warning, and does what it did.</summary>
    Compatible,

    /// <summary>Code still compiles, but perhaps with a warning, or it may behave otherwise: somebody has to look.</summary>
    PotentiallyBreaking,

    /// <summary>Code that uses what changed no longer compiles.</summary>
    Breaking,
}
