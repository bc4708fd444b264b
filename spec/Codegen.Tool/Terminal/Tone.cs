namespace Codegen.Tool.Terminal;

/// <summary>What a word on a terminal is to be noticed as.</summary>
internal enum Tone
{
    /// <summary>Something is wrong, or breaks.</summary>
    Bad,

    /// <summary>Something should be looked at.</summary>
    Doubtful,

    /// <summary>Something is worth knowing.</summary>
    Known,

    /// <summary>Nothing has to be done.</summary>
    Good,
}
