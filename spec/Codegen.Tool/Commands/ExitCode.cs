namespace Codegen.Tool.Commands;

/// <summary>What every command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The work is done, and nothing was found that the command was asked to look for; warnings may have been printed.</summary>
    public const int Success = 0;

    /// <summary>The work is done, and something was found that the caller asked to be told of: a stale spec, a breaking change, a contradiction.</summary>
    public const int Findings = 1;

    /// <summary>The work could not be done, or the command line makes no sense. Errors say why, and nothing was written.</summary>
    public const int Failure = 2;
}
