namespace Codegen.Docs.Dialects;

/// <summary>What the words of a description announce.</summary>
internal enum Phrase
{
    /// <summary>The values that a field can have.</summary>
    Values,

    /// <summary>A value that is only one of many.</summary>
    Example,

    /// <summary>The value that is taken when none is sent.</summary>
    Default,

    /// <summary>The unit of a number.</summary>
    Unit,

    /// <summary>The least and the greatest value.</summary>
    Range,

    /// <summary>The least value.</summary>
    Minimum,

    /// <summary>The greatest value.</summary>
    Maximum,

    /// <summary>Words between one of the above and what it announces: "default <em>is</em> 20".</summary>
    LinkWords,

    /// <summary>That something should no longer be used.</summary>
    Deprecated,

    /// <summary>Words that say the same, but only in brackets: in a sentence they may be about anything.</summary>
    DeprecatedMark,

    /// <summary>That a failed call may succeed later.</summary>
    TryAgain,
}
