using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Codegen.Tool.Terminal;

/// <summary>Help as System.CommandLine writes it, then the command's examples and what the exit codes mean.</summary>
/// <param name="help">Writes the help.</param>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes it the help of a command and of all below it.</summary>
    /// <param name="root">The command above all.</param>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((SynchronousCommandLineAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is CommandWithExamples command)
        {
            output.WriteLine("Examples:");
            foreach ((string line, string purpose) in command.Examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {purpose}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        output.WriteLine("  0  done");
        output.WriteLine("  1  done, and something was found: a stale spec (--check), a change or a finding that --fail-on names");
        output.WriteLine("  2  not done: errors say why, and nothing was written");
        return code;
    }
}
