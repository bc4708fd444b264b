namespace Codegen.Runtime;

/// <summary>What a failure says about trying again.</summary>
internal enum Repeatability
{
    /// <summary>The service answered, and would answer the same again.</summary>
    Answered,

    /// <summary>Certainly not carried out, and may succeed the next time: any action is tried again.</summary>
    NotCarriedOut,

    /// <summary>May have been carried out: only reads are tried again.</summary>
    Unknown,

    /// <summary>May have been carried out, and trying again would not help to know.</summary>
    UnknownForGood,
}
