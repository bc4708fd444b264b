using System.CommandLine;

namespace Codegen.Tool.Terminal;

/// <summary>A command whose help ends with examples of its use.</summary>
/// <param name="name">The command's name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Each a command line, and what it is for.</param>
internal sealed class CommandWithExamples(string name, string description, params (string Line, string Purpose)[] examples)
    : Command(name, description)
{
    /// <summary>Command lines, and what they are for.</summary>
    public IReadOnlyList<(string Line, string Purpose)> Examples => examples;
}
