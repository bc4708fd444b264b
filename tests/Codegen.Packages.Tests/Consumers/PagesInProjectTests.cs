using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Consumers;

/// <summary>A project that names pages: its builds keep the specs.</summary>
[Collection(PackageTests.Name)]
public sealed class PagesInProjectTests(PackageFeed feed)
{
    private const string Page = "docs/usmc-api/get_usmc_task_status.md";

    /// <summary>One project through the days of its life: a build is slow, so what follows on one another is one test.</summary>
    [SkippableFact]
    public void The_specs_follow_the_pages()
    {
        Workspace project = feed.CreateWorkspace("pages");
        project.CopyPages("usmc-api", "docs");
        project.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Codegen.Generator" Version="0.1.0" />
                <ApiDocs Include="docs/**/*.md" Namespace="Acme.Cloud" Actions="Get*;List*" Accessibility="internal" />
              </ItemGroup>
            </Project>
            """);
        project.Dotnet("restore").Succeeded();
        project.Write("Program.cs", """
            using Acme.Cloud.Usmc;

            System.Func<UsmcClient, System.Threading.Tasks.Task<GetUSMCTaskStatusResponse>> call = client => client.GetUSMCTaskStatusAsync(new() { PlanId = "p", TaskId = "t" });
            System.Console.WriteLine(typeof(UsmcClient).IsNotPublic + " " + call.Method.ReturnType.GenericTypeArguments[0].Name);
            """);

        // The first build makes the spec and compiles against it.
        string first = Build(project);
        Assert.Contains("usmc.json: new, 2 actions", first, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", first.Replace("0 Warning(s)", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("True GetUSMCTaskStatusResponse", project.Dotnet("run", "--no-build").Succeeded().Output, StringComparison.Ordinal);
        string spec = project.Read("specs/usmc.json");
        DateTime written = File.GetLastWriteTimeUtc(project.At("specs/usmc.json"));

        // Nothing has changed: no page is read. A page is touched: nothing is written.
        Assert.Contains("Skipping target \"CodegenUpdateSpecs\" because all output files are up-to-date", Prepare(project, "-v:detailed").Succeeded().Output, StringComparison.Ordinal);
        File.SetLastWriteTimeUtc(project.At(Page), File.GetLastWriteTimeUtc(project.At("obj/App.codegen.specs")).AddMinutes(1));
        Assert.DoesNotContain("usmc.json:", Prepare(project).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.At("specs/usmc.json")));

        // Pages and overlays that were unpacked are as old as they were elsewhere, and new here all the same.
        string page = project.Read(Page);
        project.Write("specs/usmc.overlay.json", """{ "codegenOverlay": 1, "corrections": [] }""");
        Prepare(project).Succeeded();
        WriteUnpacked(project, Page, page.Replace("| **State** | string |", "| **State** | float |", StringComparison.Ordinal));
        Prepare(project).Succeeded().Said("usmc.json: changed, 2 actions");
        WriteUnpacked(project, "specs/usmc.overlay.json", """{ "codegenOverlay": 1, "corrections": [ { "action": "NoSuchAction", "set": { "title": "A" }, "reason": "A test." } ] }""");
        Prepare(project).FailedWith("usmc.overlay.json(1,");
        File.Delete(project.At("specs/usmc.overlay.json"));
        WriteUnpacked(project, Page, page);
        Prepare(project).Succeeded().Said("usmc.json: changed, 2 actions");

        // Git for Windows changes the line ends of what it checks out, which changes nothing.
        foreach (string committed in new[] { spec.Replace("\n", "\r\n", StringComparison.Ordinal), spec })
        {
            project.Write("specs/usmc.json", committed);
            Prepare(project, "-p:CodegenCheckSpecs=true").Succeeded();
            Assert.DoesNotContain("usmc.json:", Prepare(project).Succeeded().Output, StringComparison.Ordinal);
            Assert.Equal(committed, project.Read("specs/usmc.json"));
        }

        // A row changes, and one can't be read: a difference, and a warning at the page's line, which fails no build.
        project.Write(Page, project.Read(Page)
            .Replace("| **State** | string |", "| **State** | int |", StringComparison.Ordinal)
            .Replace("| **FailedMessage** | string |", "| **FailedMessage** | strnig |", StringComparison.Ordinal));
        string changed = Build(project, "minimal", "-p:TreatWarningsAsErrors=true", "-p:MSBuildTreatWarningsAsErrors=true");
        int line = 1 + Array.FindIndex(project.Read(Page).Split('\n'), text => text.Contains("strnig", StringComparison.Ordinal));
        Assert.Contains($"get_usmc_task_status.md({line},", changed, StringComparison.Ordinal);
        Assert.Contains("warning CGD0006: ", changed, StringComparison.Ordinal);
        Assert.Contains("usmc.json: changed, 2 actions", changed, StringComparison.Ordinal);
        Assert.Contains("breaking: ", changed, StringComparison.Ordinal);
        Assert.NotEqual(spec, project.Read("specs/usmc.json"));

        // A page goes: no file is newer, and yet its action is gone.
        File.Delete(project.At("docs/usmc-api/list_usmc_task.md"));
        Prepare(project).Succeeded().Said("usmc.json: changed, 1 action");

        // In CI a stale spec is an error, and stays as it is.
        project.Write("specs/usmc.json", spec);
        Prepare(project, "-p:CodegenCheckSpecs=true").FailedWith("error CGB0004: The spec is stale: the pages or its overlay have changed, or this version reads them otherwise.");
        Assert.Equal(spec, project.Read("specs/usmc.json"));

        // A spec that is gone comes back.
        File.Delete(project.At("specs/usmc.json"));
        Prepare(project).Succeeded().Said("usmc.json: new, 1 action");

        // An overlay of no product is told at its file, in CI too; what lies beside a spec may be of another project's pages.
        const string Overlay = """{ "codegenOverlay": 1, "corrections": [] }""";
        project.Write("specs/usmcc.overlay.json", Overlay);
        project.Write("specs/other.json", """{ "codegenSpec": 1, "product": "other-api", "actions": [] }""");
        project.Write("specs/other.overlay.json", Overlay);
        foreach (string check in new[] { "false", "true" })
        {
            CommandResult strays = Prepare(project, "-p:CodegenCheckSpecs=" + check).Succeeded()
                .Said("usmcc.overlay.json : warning CGB0008: This overlay corrects nothing: there is neither a page nor a spec of a product 'usmcc'.")
                .Said("Rename it to usmc.overlay.json, if that is meant, or delete it.");
            Assert.DoesNotContain("other.", strays.Output, StringComparison.Ordinal);
        }

        File.Delete(project.At("specs/usmcc.overlay.json"));
        Assert.DoesNotContain("CGB0008", Prepare(project).Succeeded().Output, StringComparison.Ordinal);

        // The pages of a product go. Every build says that its client is gone with them, also one that reads no page; in CI it is an error.
        const string Gone = "uhost.json : warning CGB0009: There are no pages of 'uhost-api' any more, so its client is no longer generated. "
            + "Bring the pages back, delete this spec and its overlay uhost.overlay.json, or name it as ApiSpec: then it is generated from as it is.";
        project.CopyPages("uhost-api", "docs");
        project.Write("specs/uhost.overlay.json", Overlay);
        Assert.DoesNotContain("CGB0009", Prepare(project).Succeeded().Said("uhost.json: new").Output, StringComparison.Ordinal);
        Directory.Move(project.At("docs/uhost-api"), project.At("aside"));
        Prepare(project).Succeeded().Said(Gone);
        Prepare(project, "-v:detailed").Succeeded().Said("Skipping target \"CodegenUpdateSpecs\" because all output files are up-to-date").Said(Gone);
        Prepare(project, "-p:CodegenCheckSpecs=true").FailedWith(Gone.Replace("warning", "error", StringComparison.Ordinal));

        // One that the project names is generated from, and who knows better says so.
        Assert.DoesNotContain("CGB0009", Prepare(project, "-p:CodegenCheckSpecs=true", "-p:NoWarn=CGB0009").Succeeded().Output, StringComparison.Ordinal);
        string text = project.Read("App.csproj");
        project.Write("App.csproj", text.Replace("<ApiDocs", "<ApiSpec Include=\"specs/uhost.json\" /><ApiDocs", StringComparison.Ordinal));
        Assert.DoesNotContain("CGB0009", Prepare(project).Succeeded().Output, StringComparison.Ordinal);
        project.Write("App.csproj", text);

        // A folder elsewhere may have specs of another project's pages: this one misses only those of what it made itself.
        string[] shared = ["-p:CodegenSpecFolder=../pages-and-others"];
        Directory.CreateDirectory(project.At("../pages-and-others"));
        File.Copy(project.At("specs/uhost.json"), project.At("../pages-and-others/uhost.json"));
        Assert.DoesNotContain("CGB0009", Prepare(project, shared).Succeeded().Output, StringComparison.Ordinal);
        Directory.Move(project.At("aside"), project.At("docs/uhost-api"));
        Prepare(project, shared).Succeeded();
        Directory.Delete(project.At("docs/uhost-api"), recursive: true);
        Prepare(project, shared).Succeeded().Said("uhost.json : warning CGB0009: ");
        Prepare(project, shared).Succeeded().Said("uhost.json : warning CGB0009: ");
        File.Delete(project.At("specs/uhost.json"));
        File.Delete(project.At("specs/uhost.overlay.json"));

        // An overlay takes part, and what is wrong with it is an error at its place.
        project.Write("specs/usmc.overlay.json", """
            { "codegenOverlay": 1, "corrections": [
              { "action": "NoSuchAction", "side": "request", "field": "Limit", "set": { "type": "int" }, "reason": "A test." }
            ] }
            """);
        Prepare(project).FailedWith("usmc.overlay.json(2,");
    }

    private static void WriteUnpacked(Workspace project, string path, string text)
    {
        project.Write(path, text);
        File.SetLastWriteTimeUtc(project.At(path), new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
    }

    private static string Build(Workspace project, string verbosity = "minimal", params string[] more) =>
        project.Dotnet(["build", "--nologo", "--no-restore", "-v", verbosity, .. more]).Succeeded().Output;

    /// <summary>A build as far as the compiler, which has nothing to do with what is asked here.</summary>
    private static CommandResult Prepare(Workspace project, params string[] more) => project.Dotnet(["msbuild", "-nologo", "-t:CodegenAddSpecsOfPages", .. more]);
}
