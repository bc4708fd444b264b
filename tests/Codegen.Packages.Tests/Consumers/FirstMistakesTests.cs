using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Consumers;

/// <summary>What a newcomer gets wrong, and what is said: what it is and what to do. One project, as each build takes seconds.</summary>
[Collection(PackageTests.Name)]
public sealed class FirstMistakesTests(PackageFeed feed)
{
    private const string Page = "# Get a thing - GetThing\n\n### Request Parameters\n\n| Parameter Name | Type | Description Information | Required |\n|:---|:---|:---|:---|\n| **Id** | string | The id. |**Yes**|\n\n### Response Field\n\n| Field Name | Type | Description Information | Required |\n|:---|:---|:---|:---|\n| **Size** | int | The size. |No|\n";

    [SkippableFact]
    public void Each_is_told_what_to_do()
    {
        Workspace project = feed.CreateWorkspace("mistakes");
        project.Write("Program.cs", "System.Console.WriteLine();\n");

        // A framework that the runtime is not for: the restore says so, and which would do.
        Use(project, string.Empty, "netstandard2.0");
        project.Dotnet("restore").FailedWith("Package Codegen.Generator 0.1.0 is not compatible with netstandard2.0");
        Use(project, string.Empty);
        project.Dotnet("restore").Succeeded();

        // A spec that does not exist.
        Use(project, """<ApiSpec Include="specs/thing.json" />""");
        Build(project).FailedWith("The file can't be read. Check that it exists.");

        // A page that does not exist, and pages of which none describes an action.
        Use(project, """<ApiDocs Include="docs/thing-api/missing.md" />""");
        Build(project).FailedWith("error CGB0002: There is no file or folder");
        project.Write("docs/thing-api/notes.md", "# Notes\n\nNothing of use.\n");
        Use(project, """<ApiDocs Include="docs/**/*.md" />""");
        Build(project).Succeeded().Said("warning CGB0003: No page of 'thing-api' describes an action, so nothing is generated for it.");

        // A page of an action without tables: at its line, and the build goes on.
        project.Write("docs/thing-api/get_thing.md", "# Get a thing - GetThing\n\n### Request Parameters\n\nSee elsewhere.\n");
        Build(project).Said("get_thing.md(3,1): warning CGD0003: ");

        // Two folders of one product.
        project.Write("docs/thing-api/get_thing.md", Page);
        project.Write("docs/old/thing-api/get_thing.md", Page);
        Build(project).FailedWith("are both the product 'thing-api'.");
        Directory.Delete(project.At("docs/old"), recursive: true);

        // Options with values that mean nothing.
        Use(project, """<ApiDocs Include="docs/**/*.md" Accessibility="private" />""");
        Build(project).FailedWith("error CGS0103: ");
        Use(project, """<ApiDocs Include="docs/**/*.md" Actions="Describe*" />""");
        Build(project).Succeeded().Said("warning CGS0102: ");

        // A spec that was damaged, whose names must not be lost: it is not written over.
        Use(project, """<ApiDocs Include="docs/**/*.md" />""");
        project.Write("specs/thing.json", "<<<<<<< HEAD\n{}\n");
        Build(project).FailedWith("thing.json(1,1): CGS0001");
        Assert.StartsWith("<<<<<<<", project.Read("specs/thing.json"), StringComparison.Ordinal);
        File.Delete(project.At("specs/thing.json"));
        Build(project).Succeeded();
    }

    private static CommandResult Build(Workspace project) => project.Dotnet("build", "--nologo", "--no-restore");

    private static void Use(Workspace project, string item, string framework = "net10.0") => project.Write("App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Codegen.Generator" Version="0.1.0" />
            {item}
          </ItemGroup>
        </Project>
        """);
}
