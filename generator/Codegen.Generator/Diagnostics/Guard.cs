namespace Codegen.Generator.Diagnostics;

/// <summary>
/// Turns an exception that nobody foresaw into a problem of the spec that it was thrown over. Let through, it would silence
/// the generator for every other spec of the project, and the compiler would say neither why nor where.
/// </summary>
internal static class Guard
{
    /// <summary>Runs a step.</summary>
    /// <typeparam name="T">What the step makes.</typeparam>
    /// <param name="file">The path of the spec file that the step is about.</param>
    /// <param name="step">The step.</param>
    /// <param name="failed">What stands for its result when it fails.</param>
    /// <returns>The step's result.</returns>
    public static T Run<T>(string file, Func<T> step, Func<Problem, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return failed(Problem.From(e, file));
        }
    }
}
