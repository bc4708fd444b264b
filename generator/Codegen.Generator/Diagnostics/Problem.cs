using Codegen.Spec.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Diagnostics;

/// <summary>A diagnostic that compares by value: what is wrong, and where in which spec file.</summary>
/// <param name="Id">The id of one of <see cref="Descriptors"/>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="File">The path of the spec file.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Length">How many characters of the line are meant.</param>
internal sealed record Problem(string Id, string Message, string File, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>A problem that the reader of specs found.</summary>
    /// <param name="problem">What was found.</param>
    /// <param name="file">The path of the spec file.</param>
    /// <returns>The problem.</returns>
    public static Problem From(SpecProblem problem, string file) =>
        new(problem.Id, problem.Message, file, problem.Line, problem.Column, problem.Length);

    /// <summary>A mistake of this program, told to whoever can report it and get round it.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="file">The path of the spec file that it was thrown over.</param>
    /// <returns>The problem.</returns>
    public static Problem From(Exception exception, string file) => new(
        Descriptors.Failure.Id,
        $"Codegen failed on this spec, which is a mistake in Codegen: please report it with the spec. {exception.GetType().Name}: {exception.Message}",
        file);

    /// <summary>What the compiler reports.</summary>
    /// <returns>The diagnostic.</returns>
    public Diagnostic ToDiagnostic()
    {
        // The span in characters is not known and not shown: lines and columns are what an editor goes by.
        var place = new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length));
        return Diagnostic.Create(Descriptors.Of(Id), Location.Create(File, default, place), Message);
    }
}
