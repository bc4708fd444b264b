using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Readme;

/// <summary>The READMEs in the packages, whose code compiles as it stands.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageReadmeTests(PackageFeed feed)
{
    private static readonly string[] Readmes =
    [
        "generator/Codegen.Generator.Package/README.md",
        "runtime/Codegen.Runtime/README.md",
        "runtime/Codegen.Runtime.DependencyInjection/README.md",
        "runtime/Codegen.Testing/README.md",
    ];

    [SkippableFact]
    public void The_code_in_them_compiles()
    {
        Workspace project = feed.CreateWorkspace("package-readmes");
        project.CopyPages("usmc-api", "docs");
        project.CopyPages("uhost-api", "docs");
        project.Write("Readmes.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="Codegen.Generator" Version="0.1.0" />
                <PackageReference Include="Codegen.Runtime.DependencyInjection" Version="0.1.0" />
                <PackageReference Include="Codegen.Testing" Version="0.1.0" />
                <ApiDocs Include="docs/**/*.md" Namespace="Acme.Cloud" />
              </ItemGroup>
            </Project>
            """);
        string[] blocks = [.. Readmes.SelectMany(readme => ReadmeSection.OfFile(readme).Blocks).Where(block => block.Language == "csharp").Select(block => block.Text)];
        Assert.True(blocks.Length >= Readmes.Length);
        project.Write("Readmes.cs", $$"""
            using Acme.Cloud.Uhost;
            using Acme.Cloud.Usmc;
            using Codegen.Runtime;
            using Codegen.Testing;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Logging;

            // What a reader has already. A block may make its own of the same name.
            internal class Given
            {
                protected readonly string publicKey = "public";
                protected readonly string privateKey = "private";
                protected readonly ApiClient api = new(new ApiClientOptions());
                protected readonly FakeCloud cloud = FakeCloud.FromSpecs("specs");
                protected readonly WebApplicationBuilder builder = WebApplication.CreateBuilder();
                protected readonly CancellationToken cancellationToken;
            }

            internal sealed class Readmes : Given
            {
            {{string.Join('\n', blocks.Select((block, i) => $"public async Task Block{i}()\n{{\n{block}\nawait Task.CompletedTask;\n}}"))}}
            }
            """);
        project.Dotnet("build", "--nologo").Succeeded();
    }
}
