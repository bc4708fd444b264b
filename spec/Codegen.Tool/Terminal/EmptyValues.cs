using System.CommandLine;
using System.CommandLine.Parsing;

namespace Codegen.Tool.Terminal;

/// <summary>Refuses values without a character, as a variable that nobody has set leaves them: no argument and no option of a command means anything by one.</summary>
internal static class EmptyValues
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
        foreach (SymbolResult child in result.Children)
        {
            string? name = child switch
            {
                OptionResult option => option.Option.Name,
                ArgumentResult argument => argument.Argument.Name,
                _ => null,
            };
            if (name is not null && child.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"The value of '{name}' is empty. Write one, and see whether a variable in its place is set.");
            }
        }
    }
}
