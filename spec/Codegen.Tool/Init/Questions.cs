namespace Codegen.Tool.Init;

/// <summary>Asks for what the command line leaves open, where there is somebody to answer.</summary>
/// <param name="answers">Where answers are read from; <see langword="null"/> where nobody answers, and every default is taken.</param>
/// <param name="output">Takes the questions.</param>
internal sealed class Questions(TextReader? answers, TextWriter output)
{
    /// <summary>Asks one question.</summary>
    /// <param name="given">What the command line says already, or <see langword="null"/>.</param>
    /// <param name="question">The question.</param>
    /// <param name="byDefault">The answer when none is given.</param>
    /// <returns>The answer.</returns>
    public string Ask(string? given, string question, string byDefault)
    {
        if (given is not null || answers is null)
        {
            return given ?? byDefault;
        }

        output.Write($"{question} [{byDefault}]: ");
        output.Flush();
        string answer = answers.ReadLine()?.Trim() ?? string.Empty;
        return answer.Length > 0 ? answer : byDefault;
    }
}
