using System.Diagnostics;
using System.Text.Json;
using Codegen.Generator.Tests.Support;
using Codegen.Runtime;
using Xunit.Abstractions;

namespace Codegen.Generator.Tests.Corpus;

/// <summary>Has the SDK's analyzers read generated files as if somebody had written them.</summary>
public sealed class Analysis(ITestOutputHelper output)
{
    /// <summary>The analyzers take minutes over everything. All products are read when this names <c>all</c>.</summary>
    private const string ScopeVariable = "CODEGEN_ANALYZE";

    private const int ProductsByDefault = 6;

    [SkippableFact]
    public void Finds_nothing_at_its_strictest()
    {
        IReadOnlyList<ProductSpec> products = CorpusSpecs.Get();
        bool all = string.Equals(Environment.GetEnvironmentVariable(ScopeVariable), "all", StringComparison.Ordinal);
        string folder = Directory.CreateTempSubdirectory("codegen-analysis-").FullName;
        try
        {
            Write(folder, all ? products : products.Take(ProductsByDefault));
            string said = Build(folder);

            string[] found = [.. Found(Path.Combine(folder, "found.sarif"))];
            foreach (IGrouping<string, string> rule in found.GroupBy(line => line.Split(' ')[0], StringComparer.Ordinal))
            {
                output.WriteLine($"{rule.Key}: {rule.Count()}, such as {rule.First()}");
            }

            Assert.True(found.Length == 0, said[..Math.Min(said.Length, 4000)]);
            Assert.Contains("Build succeeded", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Without the header line and the extension by which analyzers know generated code.</summary>
    private static void Write(string folder, IEnumerable<ProductSpec> products)
    {
        var sources = Project.Sources(Project.Run(products.Select(product => SpecText.Of(product, $"/specs/{product.Product}.json"))));
        foreach ((string hint, string text) in sources)
        {
            File.WriteAllText(Path.Combine(folder, hint.Replace(".g.cs", ".cs", StringComparison.Ordinal)), text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        }

        File.WriteAllText(Path.Combine(folder, "Acme.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <ErrorLog>found.sarif,version=2.1</ErrorLog>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(ApiClient).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
    }

    private static string Build(string folder)
    {
        using Process build = Process.Start(new ProcessStartInfo("dotnet", ["build", "--nologo", "-p:UseSharedCompilation=false", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return said;
    }

    private static IEnumerable<string> Found(string log)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(log));
        return
        [
            .. document.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Where(result => !result.TryGetProperty("suppressions", out JsonElement reasons) || reasons.GetArrayLength() == 0)
                .Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("message").GetProperty("text").GetString()}"),
        ];
    }
}
