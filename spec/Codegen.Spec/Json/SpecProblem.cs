namespace Codegen.Spec.Json;

/// <summary>How much a <see cref="SpecProblem"/> matters.</summary>
public enum SpecSeverity
{
    /// <summary>The spec can be used; something in it has no effect.</summary>
    Warning,

    /// <summary>What the problem lies in can't be used.</summary>
    Error,
}

/// <summary>Something wrong with a spec file, at its place in the file.</summary>
/// <param name="Id">The kind of problem: one of <see cref="SpecProblemIds"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">The JSON path, for example <c>$.actions[3].name</c>.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column in UTF-16 units, from 0.</param>
/// <param name="Length">The length of the offending token in UTF-16 units; 0 when it is not one token on one line.</param>
public sealed record SpecProblem(string Id, SpecSeverity Severity, string Message, string Path, int Line, int Column, int Length);
