using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Readme;

/// <summary>The README, followed by a stranger who types what it shows.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackageFeed feed)
{
    /// <summary>The address of the README, of which the server's own takes the place.</summary>
    private const string UsualAddress = "http://127.0.0.1:8460";

    private const string Project = "FirstCall.csproj";

    [SkippableFact]
    public void The_first_call_is_made_and_the_changed_docs_and_the_fake_cloud_are_as_shown()
    {
        using var shell = new Shell(feed.CreateWorkspace("readme"));
        MakeTheFirstCall(shell);
        ChangeTheDocs(shell.Here);
        TestWithTheFakeCloud(shell.Here);
    }

    [SkippableFact]
    public void What_codegen_init_writes_makes_a_call_without_a_change()
    {
        using var shell = new Shell(feed.CreateWorkspace("init"));
        shell.Type("""
            dotnet new console --name Started
            cd Started
            dotnet tool install Codegen.Tool --create-manifest-if-needed
            mkdir docs
            cp -r ~/codegen/tests/Quickstart/docs/usmc-api docs/
            dotnet codegen init --namespace Acme.Cloud --actions Get* --yes
            dotnet build
            dotnet codegen serve specs
            """);
        PointAtServer(shell);
        Assert.StartsWith("GetUSMCTaskStatusResponse {", shell.Type("dotnet run"), StringComparison.Ordinal);
    }

    private static void MakeTheFirstCall(Shell shell)
    {
        string output = string.Empty;
        foreach (ReadmeBlock block in ReadmeSection.Of("The first call, in five minutes").Blocks)
        {
            switch (block.Language)
            {
                case "sh":
                    PointAtServer(shell);
                    output = shell.Type(block.Text);
                    break;
                case "xml":
                    shell.Here.Write(Project, shell.Here.Read(Project).Replace("</Project>", block.Text + "\n</Project>", StringComparison.Ordinal));
                    break;
                case "csharp":
                    shell.Here.Write("Program.cs", block.Text);
                    break;
                case "text":
                    Assert.Equal(block.Text, output.Trim());
                    break;
                default:
                    Assert.Fail($"What is to be done with a block of '{block.Language}'?");
                    break;
            }
        }
    }

    private static void PointAtServer(Shell shell)
    {
        if (shell.Server is { } server)
        {
            string program = shell.Here.Read("Program.cs");
            Assert.Contains(UsualAddress, program, StringComparison.Ordinal);
            shell.Here.Write("Program.cs", program.Replace(UsualAddress, server.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal));
        }
    }

    private static void ChangeTheDocs(Workspace project)
    {
        ReadmeBlock[] blocks = [.. ReadmeSection.Of("When the docs change").Blocks];
        (string file, string[] removed, string[] added) = Parse(blocks[0].Text);
        project.Write(file, removed.Zip(added).Aggregate(project.Read(file), (page, change) =>
        {
            Assert.Contains(change.First, page, StringComparison.Ordinal);
            return page.Replace(change.First, change.Second, StringComparison.Ordinal);
        }));

        (string spec, string[] specRemoved, string[] specAdded) = Parse(blocks[2].Text);
        string before = project.Read(spec);
        string build = project.Dotnet("build", "--nologo").Output;

        string[] said = [.. build.Split('\n').Select(line => line.Trim())];
        Assert.All(blocks[1].Text.Split('\n'), line => Assert.Contains(line.Trim(), said));
        Assert.Contains(string.Join('\n', specRemoved), before, StringComparison.Ordinal);
        Assert.Equal(before.Replace(string.Join('\n', specRemoved), string.Join('\n', specAdded), StringComparison.Ordinal), project.Read(spec));
    }

    private static void TestWithTheFakeCloud(Workspace project)
    {
        project.Dotnet("add", "package", "Codegen.Testing").Succeeded();
        project.Write("Program.cs", $"""
            using Acme.Cloud.Usmc;
            using Codegen.Testing;

            {ReadmeSection.Of("Testing with the fake cloud").Single("csharp")}
            """);
        Assert.Equal("Done", project.Dotnet("run").Succeeded().Output.Trim());
    }

    /// <summary>Takes a unified diff apart: the file, and its lines without their marks.</summary>
    private static (string File, string[] Removed, string[] Added) Parse(string diff)
    {
        string[] lines = diff.Split('\n');
        Assert.StartsWith("+++ ", lines[1], StringComparison.Ordinal);
        return (
            lines[1]["+++ ".Length..],
            [.. lines.Skip(2).Where(line => line.StartsWith('-')).Select(line => line[1..])],
            [.. lines.Skip(2).Where(line => line.StartsWith('+')).Select(line => line[1..])]);
    }
}
