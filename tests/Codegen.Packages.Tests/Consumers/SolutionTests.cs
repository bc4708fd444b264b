using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Consumers;

/// <summary>
/// A solution that does all that could get in the way at once: clients in a library for two frameworks, versions kept centrally,
/// warnings as errors, generated files written out, and its own versions of the libraries that the generator uses itself.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class SolutionTests(PackageFeed feed)
{
    [SkippableFact]
    public void A_library_with_clients_and_a_program_that_calls_them()
    {
        Workspace solution = feed.CreateWorkspace("solution");
        WriteSolution(solution);

        // Both frameworks are built side by side, and one of them makes the spec.
        string build = solution.Dotnet("build", "Clients", "--nologo").Succeeded().Output;
        Assert.Single(build.Split('\n'), line => line.Trim().StartsWith("specs/usmc.json: new", StringComparison.Ordinal));
        Assert.Contains("0 Warning(s)", build, StringComparison.Ordinal);
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            Assert.NotEmpty(Directory.GetFiles(solution.At($"Clients/Generated/{framework}"), "Usmc.Client.g.cs", SearchOption.AllDirectories));
        }

        // This builds the library once more, beside the files that were written out.
        solution.Dotnet("build", "App", "--nologo").Succeeded().Said("0 Warning(s)");

        // The program gets the runtime and its own libraries; nothing of the generator's.
        solution.Dotnet("run", "--project", "App", "--no-build").Succeeded().Said("1.4.0.0 False");
        string[] output = [.. Directory.GetFiles(solution.At("App/bin/Debug/net10.0"), "*.dll").Select(file => Path.GetFileName(file))];
        Assert.Contains("Codegen.Runtime.dll", output);
        Assert.DoesNotContain("Codegen.Spec.dll", output);
        Assert.DoesNotContain("Codegen.Generator.dll", output);
        Assert.DoesNotContain("Codegen.Docs.dll", output);

        // An editor's design-time build hands the spec to the compiler, and "dotnet watch" watches the pages.
        string designTime = solution.Dotnet(
            "msbuild", "Clients", "-t:Compile", "-getItem:AdditionalFiles",
            "-p:TargetFramework=net8.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded().Output;
        Assert.Contains("usmc.json", designTime, StringComparison.Ordinal);
        Assert.Contains("\"CodegenNamespace\": \"Acme.Cloud\"", designTime, StringComparison.Ordinal);
        string watched = solution.Dotnet("msbuild", "Clients", "-p:TargetFramework=net8.0", "-getItem:Watch").Succeeded().Output;
        Assert.Contains("get_usmc_task_status.md", watched, StringComparison.Ordinal);
    }

    private static void WriteSolution(Workspace solution)
    {
        solution.Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Codegen.Generator" Version="0.1.0" />
                <PackageVersion Include="Markdig" Version="1.4.2" />
                <PackageVersion Include="Scriban.Signed" Version="7.2.5" />
                <PackageVersion Include="System.Text.Json" Version="9.0.9" />
              </ItemGroup>
            </Project>
            """);
        solution.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        solution.Write("Clients/Clients.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>Generated/$(TargetFramework)</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Codegen.Generator" />
                <PackageReference Include="Markdig" />
                <PackageReference Include="Scriban.Signed" />
                <PackageReference Include="System.Text.Json" Condition="'$(TargetFramework)' == 'net8.0'" />
                <ApiDocs Include="docs/**/*.md" Namespace="Acme.Cloud" />
              </ItemGroup>
            </Project>
            """);
        solution.CopyPages("usmc-api", "Clients/docs");
        solution.Write("Clients/Libraries.cs", """
            namespace Clients;

            /// <summary>The consumer's own versions of what the generator uses itself.</summary>
            public static class Libraries
            {
                /// <summary>The version of Markdig that was loaded.</summary>
                public static string Markdig => typeof(Markdig.Markdown).Assembly.GetName().Version!.ToString();

                /// <summary>What Scriban makes of a template.</summary>
                public static string Scriban => global::Scriban.Template.Parse("{{ 1 == 2 }}").Render();
            }
            """);
        solution.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Clients/Clients.csproj" />
              </ItemGroup>
            </Project>
            """);
        solution.Write("App/Program.cs", """
            using Acme.Cloud.Usmc;
            using Codegen.Runtime;

            using var api = new ApiClient(new ApiClientOptions { Credentials = new Credential("public", "private") });
            IUsmcClient client = new UsmcClient(api);
            Console.WriteLine($"{Clients.Libraries.Markdig} {(Clients.Libraries.Scriban == "true" || client is null)}");
            """);
    }
}
