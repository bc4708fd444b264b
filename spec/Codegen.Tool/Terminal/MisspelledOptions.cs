using System.CommandLine;
using System.CommandLine.Parsing;

namespace Codegen.Tool.Terminal;

/// <summary>Refuses what looks like an option and is none: a command that takes any number of places would look for a folder of that name.</summary>
internal static class MisspelledOptions
{
    /// <summary>Teaches the subcommands of a command to refuse them.</summary>
    /// <param name="root">The command.</param>
    public static void RefuseIn(RootCommand root)
    {
        foreach (Command command in root.Subcommands)
        {
            command.Validators.Add(Refuse);
        }
    }

    private static void Refuse(CommandResult result)
    {
        foreach (Token token in result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens))
        {
            if (token.Value.StartsWith('-') && !Path.Exists(token.Value))
            {
                result.AddError($"There is no option, file or folder '{token.Value}'. 'codegen {result.Command.Name} --help' names the options.");
            }
        }
    }
}
