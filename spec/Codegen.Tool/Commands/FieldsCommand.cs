using System.CommandLine;
using Codegen.Files;
using Codegen.Spec;
using Codegen.Spec.Fields;
using Codegen.Tool.Terminal;

namespace Codegen.Tool.Commands;

/// <summary><c>codegen fields DIR</c>: every leaf of every request and reply, one a line.</summary>
internal static class FieldsCommand
{
    public static Command Create()
    {
        var specs = new Argument<string>("specs") { Description = "A folder of specs, or one spec." };
        var command = new CommandWithExamples(
            "fields",
            "Prints the fields of specs as a table with tabs: product, action, side, path, type, required.",
            ("codegen fields specs", "Every field of every spec in the folder."),
            ("codegen fields specs/usmc.json", "The fields of one product. The paths are those that overlays use."))
        {
            specs,
        };
        command.SetAction(result => Run(result.GetRequiredValue(specs), Screen.Of(result.InvocationConfiguration)));
        return command;
    }

    private static int Run(string specs, Screen screen)
    {
        try
        {
            IReadOnlyList<ProductSpec> products = SpecFolder.ReadAll(specs);
            screen.Output.Write(FieldLine.Head + "\n");
            foreach (FieldLine line in products.SelectMany(FieldLines.Of))
            {
                screen.Output.Write(line + "\n");
            }

            return ExitCode.Success;
        }
        catch (UserErrorException e)
        {
            screen.Error(e);
            return ExitCode.Failure;
        }
    }
}
