using System.CommandLine;
using Codegen.Tool.Commands;
using Codegen.Tool.Terminal;

namespace Codegen.Tool;

/// <summary>The command <c>codegen</c> with all that it can do.</summary>
internal static class CodegenCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Turns API documentation pages into a JSON spec that C# clients are generated from.")
        {
            InitCommand.Create(),
            BuildCommand.Create(),
            FieldsCommand.Create(),
            DiffCommand.Create(),
            LintCommand.Create(),
            ServeCommand.Create(),
            OpenApiCommand.Create(),
        };
        HelpWithExamples.AddTo(root);
        MisspelledOptions.RefuseIn(root);
        EmptyValues.RefuseIn(root);
        return root;
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="configuration">The streams.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, InvocationConfiguration configuration)
    {
        ParseResult result = Create().Parse(args);
        configuration.EnableDefaultExceptionHandler = false;
        try
        {
            int code = result.Invoke(configuration);

            // The parser's own code for a line that makes no sense is the one for findings here.
            return result.Errors.Count > 0 && code != ExitCode.Success ? ExitCode.Failure : code;
        }
        catch (Exception e)
        {
            Screen.Of(configuration).Error($"This is a mistake in codegen itself; please report it with the lines below.\n{e}");
            return ExitCode.Failure;
        }
    }
}
