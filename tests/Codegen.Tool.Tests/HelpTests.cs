namespace Codegen.Tool.Tests;

/// <summary>What the command says of itself.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("build", "codegen build docs --output specs")]
    [InlineData("fields", "codegen fields specs")]
    [InlineData("openapi", "codegen openapi specs --output openapi")]
    public void Every_command_has_examples_and_says_what_its_exit_codes_mean(string command, string example)
    {
        (int code, string output, string errors) = Workspace.Run(command, "--help");

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains(example, output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_command_is_without_examples() =>
        Assert.All(CodegenCommand.Create().Subcommands, command => Assert.Contains("Examples:", Workspace.Run(command.Name, "-h").Output, StringComparison.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("spec/Codegen.Tool/README.md")]
    public void Every_command_is_in_the_readme(string path)
    {
        string readme = File.ReadAllText(Path.Combine(Repository(), path));

        Assert.All(CodegenCommand.Create().Subcommands, command => Assert.Contains($"| `codegen {command.Name}", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_commands_are_listed() => Assert.Contains("build <pages>", Workspace.Run("--help").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData]
    [InlineData("biuld")]
    [InlineData("build")]
    [InlineData("build", "docs")]
    [InlineData("build", "docs", "-o", "specs", "--chek")]
    [InlineData("fields")]
    public void A_command_line_that_makes_no_sense_could_not_be_done(params string[] args)
    {
        (int code, _, string errors) = Workspace.Run(args);

        Assert.Equal(2, code);
        Assert.NotEmpty(errors);
    }

    [Theory]
    [InlineData("codegen b", "build")]
    [InlineData("codegen build --c", "--check")]
    [InlineData("codegen build docs --q", "--quiet")]
    public void A_shell_can_ask_how_a_line_goes_on(string line, string expected) =>
        Assert.Contains(expected, Workspace.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.TrimEntries));

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Codegen.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
