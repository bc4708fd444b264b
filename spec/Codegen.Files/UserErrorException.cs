using Codegen.Spec.Json;

namespace Codegen.Files;

/// <summary>The command can't go on, for a reason that its user can mend. The message says how; no stack trace is shown.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">What the system said.</param>
public sealed class UserErrorException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The place in a spec or an overlay where the reason stands; <see langword="null"/> when it stands in no such file.</summary>
    public (string File, SpecProblem Problem)? Place { get; private init; }

    /// <summary>Makes one of a problem in a spec or an overlay.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">The problem.</param>
    /// <returns>The exception.</returns>
    public static UserErrorException At(string file, SpecProblem problem) =>
        new($"{file}({problem.Line + 1},{problem.Column + 1}): {problem.Id}: {problem.Message}") { Place = (file, problem) };

    /// <summary>Makes one of a file or folder that the system refuses: it says which and why, and never what to do.</summary>
    /// <param name="refusal">What the system said.</param>
    /// <returns>The exception.</returns>
    public static UserErrorException Of(Exception refusal) => new($"{refusal.Message.TrimEnd('.')}. {AdviceOn(refusal)}", refusal);

    /// <summary>The refusal of a file or folder. Work side by side wraps what goes wrong, and one refusal is enough to stop for.</summary>
    /// <param name="e">What was thrown.</param>
    /// <returns>What the system said, or <see langword="null"/> when something else is wrong.</returns>
    internal static Exception? RefusalIn(Exception e) =>
        (e is AggregateException { InnerException: { } first } ? first : e) is var cause and (IOException or UnauthorizedAccessException) ? cause : null;

    private static string AdviceOn(Exception refusal) => refusal switch
    {
        FileNotFoundException or DirectoryNotFoundException => "Correct the path.",
        UnauthorizedAccessException => "Change who may read and write it, or name another place.",
        _ => "See that nothing else has its name or holds it open and that the disk has room, or name another place.",
    };
}
