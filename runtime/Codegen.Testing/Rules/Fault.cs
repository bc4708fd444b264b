namespace Codegen.Testing.Rules;

/// <summary>What goes wrong on the way.</summary>
internal enum Fault
{
    None,

    /// <summary>Nobody listens: the request is never sent.</summary>
    ConnectionRefused,

    /// <summary>The connection breaks after the request was sent and before an answer comes.</summary>
    ConnectionReset,

    /// <summary>The answer begins and does not end.</summary>
    CutOff,

    /// <summary>The connection stands, and no answer comes.</summary>
    NoAnswer,
}
