using System.IO.Compression;
using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Contents;

/// <summary>What is in the packages, and what is not.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] SystemTextJson =
    [
        "System.Text.Json", "System.Text.Encodings.Web", "System.IO.Pipelines", "System.Memory", "System.Buffers", "System.Numerics.Vectors",
        "System.Runtime.CompilerServices.Unsafe", "System.Threading.Tasks.Extensions", "Microsoft.Bcl.AsyncInterfaces",
    ];

    /// <summary>Each package: whether it has symbols of its own, and the files below these folders.</summary>
    public static readonly TheoryData<string, bool, string[]> Packages = new()
    {
        {
            "Codegen.Generator", false,
            [
                .. Analyzer("Codegen.Generator", "Codegen.Spec", "Scriban.Signed", "Microsoft.CSharp"),
                .. Analyzer(SystemTextJson),
                "build/net8.0/Codegen.Generator.props", "build/net8.0/Codegen.Generator.targets",
                "buildTransitive/net8.0/Codegen.Generator.props", "buildTransitive/net8.0/Codegen.Generator.targets",
                "lib/net8.0/_._",
                .. Tasks("Codegen.Generator.Tasks", "Codegen.Files", "Codegen.Docs", "Codegen.Spec", "Markdig"),
                .. Tasks(SystemTextJson),
            ]
        },
        { "Codegen.Runtime", true, [.. Library("Codegen.Runtime", "net8.0", "net10.0")] },
        { "Codegen.Runtime.DependencyInjection", true, [.. Library("Codegen.Runtime.DependencyInjection", "net8.0", "net10.0")] },
        { "Codegen.Testing", true, [.. Library("Codegen.Testing", "net8.0", "net10.0"), "lib/net8.0/Codegen.Spec.dll", "lib/net10.0/Codegen.Spec.dll"] },
        {
            "Codegen.Tool", false,
            [
                .. new[]
                {
                    "codegen.dll", "codegen.deps.json", "codegen.runtimeconfig.json", "DotnetToolSettings.xml",
                    "Codegen.Docs.dll", "Codegen.Files.dll", "Codegen.Spec.dll", "Markdig.dll", "System.CommandLine.dll",
                    "Codegen.Testing.dll", "Codegen.Testing.pdb", "Codegen.Runtime.dll", "Codegen.Runtime.pdb", "Polly.Core.dll",
                    "Microsoft.OpenApi.dll", "Scalar.AspNetCore.dll", "Spectre.Console.dll", "Spectre.Console.Ansi.dll",
                }.Select(file => "tools/net10.0/any/" + file),
            ]
        },
    };

    [Fact]
    public void There_is_no_other_package()
    {
        string[] expected = [.. Packages.Select(package => (string)package[0])];
        string[] packed = [.. feed.Files.Where(file => file.EndsWith(".nupkg", StringComparison.Ordinal)).Select(file => NuspecOf(file).Value("id"))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_what_it_needs_and_no_more(string id, bool hasSymbols, string[] files)
    {
        using ZipArchive package = feed.Open(id);
        string[] expected = [.. files, "README.md", "icon.png", id + ".nuspec"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal));
        Assert.Equal(hasSymbols, feed.Files.Any(file => Path.GetFileName(file).StartsWith(id + ".0", StringComparison.Ordinal) && file.EndsWith(".snupkg", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is(string id, bool hasSymbols, string[] files)
    {
        _ = (hasSymbols, files);
        using ZipArchive package = feed.Open(id);
        Nuspec nuspec = Nuspec.In(package);
        Assert.Equal("MIT", nuspec.Value("license"));
        Assert.Equal("icon.png", nuspec.Value("icon"));
        Assert.Equal("README.md", nuspec.Value("readme"));
        Assert.NotEmpty(nuspec.Value("description"));
        Assert.NotEmpty(nuspec.Value("tags"));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.StartsWith($"# {id}\n", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_brings_the_runtime_to_be_compiled_against_and_nothing_of_its_own()
    {
        using ZipArchive package = feed.Open("Codegen.Generator");
        Nuspec nuspec = Nuspec.In(package);
        Assert.Empty(nuspec.Value("developmentDependency"));
        Assert.Equal(["net8.0"], nuspec.Groups);
        Assert.Contains(("Codegen.Runtime", "Build,Analyzers"), nuspec.Dependencies);

        using ZipArchive runtime = feed.Open("Codegen.Runtime");
        Assert.Subset(
            Nuspec.In(runtime).Dependencies.Append(("Codegen.Runtime", "Build,Analyzers")).ToHashSet(),
            nuspec.Dependencies.ToHashSet());
    }

    private static Nuspec NuspecOf(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(file);
        return Nuspec.In(package);
    }

    private static IEnumerable<string> Analyzer(params string[] assemblies) => assemblies.Select(name => $"analyzers/dotnet/cs/{name}.dll");

    private static IEnumerable<string> Tasks(params string[] assemblies) => assemblies.Select(name => $"tasks/netstandard2.0/{name}.dll");

    private static IEnumerable<string> Library(string name, params string[] frameworks) =>
        frameworks.SelectMany(framework => new[] { $"lib/{framework}/{name}.dll", $"lib/{framework}/{name}.xml" });

    private static bool IsContent(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml";
}
