using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Consumers;

/// <summary>What a newcomer gets wrong in a project, and what is said: what it is and what to do. All mistakes are listed in this project's README.</summary>
/// <remarks>One project through all of them, and compiled only where the compiler has to speak: each build takes seconds.</remarks>
[Collection(PackageTests.Name)]
public sealed class FirstMistakesTests(PackageFeed feed)
{
    private const string Page = "# Get a thing - GetThing\n\n### Request Parameters\n\n| Parameter Name | Type | Description Information | Required |\n|:---|:---|:---|:---|\n| **Id** | string | The id. |**Yes**|\n\n### Response Field\n\n| Field Name | Type | Description Information | Required |\n|:---|:---|:---|:---|\n| **Size** | int | The size. |No|\n";

    private const string AllPages = """<ApiDocs Include="docs/**/*.md" />""";

    [SkippableFact]
    public void In_the_names_of_pages_and_specs()
    {
        Workspace project = Restored("names");
        project.Write("docs/thing-api/get_thing.md", Page);

        // Nothing is named, or by a pattern that means nothing: nothing is generated, and why is said at its line.
        Use(project, string.Empty);
        Prepare(project).Succeeded().Said("App.csproj : warning CGB0001: Codegen.Generator has nothing to generate from").Said("Add <ApiDocs Include=\"docs/**/*.md\" />");
        Use(project, """<ApiDocs Include="doc/**/*.md" />""");
        CommandResult noFolder = Prepare(project).Succeeded();
        noFolder.Said($"App.csproj(8,6): warning CGB0005: ApiDocs 'doc/**/*.md' matches no file, as there is no folder '{project.At("doc")}'. Put the pages there,");
        Assert.DoesNotContain("CGB0001", noFolder.Output, StringComparison.Ordinal);

        // Beside what is found, in a list, in a folder that has other files: each pattern counts.
        Use(project, """<ApiDocs Include="docs/**/*.md" /><ApiSpec Include="spec/*.json" />""");
        Prepare(project).Succeeded().Said("App.csproj(8,40): warning CGB0005: ApiSpec 'spec/*.json' matches no file, as there is no folder").Said("Make specs with 'codegen build PAGES");
        Use(project, """<ApiDocs Include="docs/**/*.md;docs/?.md" />""");
        CommandResult listed = Prepare(project).Succeeded().Said("warning CGB0005: ApiDocs 'docs/?.md' matches no file. Put the pages there");
        Assert.DoesNotContain("'docs/**/*.md' matches", listed.Output, StringComparison.Ordinal);

        // What the build makes itself need not be there yet, and a pattern under a condition may well mean nothing.
        Directory.Delete(project.At("specs"), recursive: true);
        Use(project, """<ApiDocs Include="docs/**/*.md" /><ApiSpec Include="specs/*.json" /><ApiDocs Include="more/*.md" Condition="'$(More)' == 'true'" />""");
        Assert.DoesNotContain("warning", Prepare(project).Succeeded().Output, StringComparison.Ordinal);

        // A name that means no file, or a file of another kind.
        Use(project, """<ApiDocs Include="docs/thing-api/missing.md" />""");
        Prepare(project).FailedWith("App.csproj(8,6): error CGB0005: ApiDocs 'docs/thing-api/missing.md' does not exist. Correct the path,");
        Use(project, """<ApiSpec Include="specs/missing.json" />""");
        Prepare(project).FailedWith("error CGB0005: ApiSpec 'specs/missing.json' does not exist. Make it with 'codegen build PAGES --output specs', or correct the path.");
        Use(project, """<ApiDocs Include="docs" />""");
        Prepare(project).FailedWith("""error CGB0005: ApiDocs 'docs' is a folder. Name the files in it: <ApiDocs Include="docs/**/*.md" />.""");
        Use(project, """<ApiSpec Include="specs/" />""");
        Prepare(project).FailedWith("""error CGB0005: ApiSpec 'specs/' is a folder. Name the files in it: <ApiSpec Include="specs/*.json" />.""");
        Use(project, """<ApiSpec Include="docs/**/*.md" />""");
        Prepare(project).FailedWith("App.csproj(8,6): error CGB0005: ApiSpec 'docs/thing-api/get_thing.md' is a page and no spec. Name pages with ApiDocs:");

        // An option that is none, where another is meant; other metadata is somebody else's.
        Use(project, """<ApiDocs Include="docs/**/*.md" Action="Get*" Link="x" />""");
        CommandResult option = Prepare(project).Succeeded().Said("App.csproj(8,6): warning CGB0007: ApiDocs has no option 'Action', so it is passed over. Write 'Actions', if that is meant.");
        Assert.DoesNotContain("'Link'", option.Output, StringComparison.Ordinal);

        // One option between them, and two are given: which counts is said.
        Use(project, """<ApiDocs Include="docs/thing-api/get*.md" Actions="Get*" /><ApiDocs Include="docs/**/*.md" />""");
        Prepare(project).Succeeded().Said("App.csproj : warning CGB0010: The pages of 'thing-api' have one Actions between them and are given two: 'Get*' (as of docs/thing-api/get_thing.md), which counts for all, and ''")
            .Said("take what another ApiDocs names out of the wider one with Exclude.");
        Use(project, """<ApiSpec Include="specs/*.json" Actions="Get*" /><ApiSpec Include="specs/thing.json" Actions="List*" />""");
        Prepare(project).Succeeded().Said("App.csproj : warning CGB0010: The spec 'specs/thing.json' is named twice, with the Actions 'Get*' and with 'List*', which counts. Name it once:");
        Use(project, """<ApiDocs Include="docs/thing-api/get*.md" /><ApiDocs Include="docs/**/*.md" /><ApiSpec Include="specs/*.json" Namespace="A" /><ApiSpec Include="specs/thing.json" Namespace="A" />""");
        Assert.DoesNotContain("warning", Prepare(project).Succeeded().Output, StringComparison.Ordinal);

        // Pages under a condition on the framework: those of the first framework are read for all, if it names any.
        string[] frameworks = ["-p:TargetFrameworks=net8.0%3Bnet10.0", "-p:TargetFramework=net10.0"];
        Use(project, """<ApiDocs Include="docs/**/*.md" Condition="'$(TargetFramework)' == 'net10.0'" />""");
        Prepare(project, frameworks).FailedWith("App.csproj : error CGB0011: The ApiDocs of net10.0 are not those of net8.0, the first of TargetFrameworks,").Said("Take the condition on the framework from ApiDocs,");
        Use(project, """<ApiDocs Include="docs/**/*.md" Condition="'$(TargetFramework)' == 'net8.0'" />""");
        Assert.DoesNotContain("CGB", Prepare(project, frameworks).Succeeded().Output, StringComparison.Ordinal);
        Use(project, AllPages);
        Assert.DoesNotContain("CGB", Prepare(project, frameworks).Succeeded().Output, StringComparison.Ordinal);

        // Specs that are handed to the compiler as what they are to it are found there.
        Use(project, """<AdditionalFiles Include="specs/*.json" />""");
        Assert.DoesNotContain("warning", Prepare(project).Succeeded().Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void In_pages_and_folders()
    {
        Workspace project = Restored("pages-wrong");
        Use(project, AllPages);

        // Pages of which none describes an action.
        project.Write("docs/thing-api/notes.md", "# Notes\n\nNothing of use.\n");
        Prepare(project).Succeeded().Said("warning CGB0003: No page of 'thing-api' describes an action, so nothing is generated for it.");

        // A page of an action without tables, and one in another encoding: at their lines, and the build goes on.
        project.Write("docs/thing-api/get_thing.md", "# Get a thing - GetThing\n\n### Request Parameters\n\nSee elsewhere.\n");
        File.WriteAllBytes(project.At("docs/thing-api/latin.md"), [.. "# Th"u8, 0xEF, .. "ng\n"u8]);
        Prepare(project).Succeeded().Said("get_thing.md(3,1): warning CGD0003: ").Said("latin.md(1,5): warning CGD0001: The file is not UTF-8 text; what stands here is lost. Save it as UTF-8.");
        File.Delete(project.At("docs/thing-api/latin.md"));

        // Two folders of one product.
        project.Write("docs/thing-api/get_thing.md", Page);
        project.Write("docs/old/thing-api/get_thing.md", Page);
        Prepare(project).FailedWith("are both the product 'thing-api'. Build them into different folders.");
        Directory.Delete(project.At("docs/old"), recursive: true);

        // A folder of specs that can't be one: something else has its name.
        project.Write("specs", "");
        Prepare(project).FailedWith("error CGB0002: ").Said("See that nothing else has its name or holds it open and that the disk has room, or name another place.");
        File.Delete(project.At("specs"));

        // A spec that was damaged or is of a later version, whose names must not be lost: it is not written over.
        foreach ((string text, string said) in new[]
        {
            ("<<<<<<< HEAD\n{}\n", "thing.json(1,1): error CGS0001"),
            ("{ \"codegenSpec\": 9 }\n", "thing.json(1,18): error CGS0002: This spec has version 9 of the format; the newest that is known here is 1. Update the Codegen package that reads it"),
        })
        {
            project.Write("specs/thing.json", text);
            Prepare(project).FailedWith(said);
            Assert.Equal(text, project.Read("specs/thing.json"));
        }

        File.Delete(project.At("specs/thing.json"));
        Prepare(project).Succeeded().Said("thing.json: new, 1 action");
    }

    [SkippableFact]
    public void In_the_project_and_its_code()
    {
        Workspace project = feed.CreateWorkspace("project-wrong");
        project.Write("Program.cs", "System.Console.WriteLine();\n");
        project.Write("docs/thing-api/get_thing.md", Page);

        // A framework that the runtime is not for: the restore says so, and which would do.
        Use(project, AllPages, framework: "netstandard2.0");
        project.Dotnet("restore").FailedWith("Package Codegen.Generator 0.1.0 is not compatible with netstandard2.0").Said("supports: net8.0");

        // The reference of an analyzer, as other packages tell to write it: the runtime is not referred to.
        Use(project, AllPages, reference: "IncludeAssets=\"analyzers; build\"");
        project.Dotnet("restore").Succeeded();
        Build(project).FailedWith("error CGB0006: Clients call Codegen.Runtime, which this project does not refer to. Remove IncludeAssets and ExcludeAssets");

        // An older C#, or another language, is said once.
        Use(project, AllPages);
        project.Dotnet("restore").Succeeded();
        CommandResult old = Build(project, "-p:LangVersion=11").FailedWith("error CGB0006: Clients are written in C# 12, and the LangVersion of this project is 11. Remove it,");
        Assert.DoesNotContain("error CS", old.Output, StringComparison.Ordinal);
        Prepare(project, "-p:Language=F#").FailedWith("error CGB0006: Clients are written in C#, and this project is not. Put them into a C# project that this one refers to.");

        // Options with values that mean nothing.
        Build(project, "-p:CodegenAccessibility=private").FailedWith("error CGS0103: ");
        Build(project, "-p:CodegenActions=Describe*", "-p:CodegenProducts=thin").Succeeded().Said("warning CGS0102: The pattern 'thin' selects no product. Near it are: thing.");

        // A required parameter is left out.
        project.Write("Program.cs", "System.Console.WriteLine(new App.Thing.GetThingRequest());\n");
        Build(project).FailedWith("Program.cs(1,30): error CS9035: Required member 'GetThingRequest.Id' must be set");

        // Neither usings nor nullable are needed, and a call compiles.
        project.Write("Program.cs", "System.Console.WriteLine(new App.Thing.GetThingRequest { Id = \"a\" });\n");
        Build(project, "-p:ImplicitUsings=disable", "-p:Nullable=disable").Succeeded().Said("0 Warning(s)");
    }

    [SkippableFact]
    public void In_the_command()
    {
        Workspace folder = feed.CreateWorkspace("command-wrong");
        folder.Write("dotnet-tools.json", """{ "version": 1, "isRoot": true, "tools": { "codegen.tool": { "version": "0.0.1", "commands": ["codegen"] } } }""");
        folder.Dotnet("codegen", "init").FailedWith("""Run "dotnet tool restore" to make the "codegen" command available.""");
    }

    private Workspace Restored(string name)
    {
        Workspace project = feed.CreateWorkspace(name);
        Use(project, string.Empty);
        project.Dotnet("restore").Succeeded();
        return project;
    }

    private static CommandResult Build(Workspace project, params string[] more) => project.Dotnet(["build", "--nologo", "--no-restore", .. more]);

    /// <summary>A build as far as the compiler, which would have nothing to say of this.</summary>
    private static CommandResult Prepare(Workspace project, params string[] more) => project.Dotnet(["msbuild", "-nologo", "-t:CodegenAddSpecsOfPages", .. more]);

    private static void Use(Workspace project, string item, string framework = "net10.0", string reference = "") => project.Write("App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Codegen.Generator" Version="0.1.0" {reference} />
            {item}
          </ItemGroup>
        </Project>
        """);
}
