using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Codegen.Packages.Tests.Support;

namespace Codegen.Packages.Tests.Contents;

/// <summary>The assemblies in the packages.</summary>
[Collection(PackageTests.Name)]
public sealed class AssemblyTests(PackageFeed feed)
{
    /// <summary>What any compiler or MSBuild of .NET has, by the beginning of the name; the rest has to be in the package.</summary>
    private static readonly string[] OfTheHost = ["netstandard", "Microsoft.CodeAnalysis", "System.Collections.Immutable", "Microsoft.Build"];

    [Theory]
    [InlineData("analyzers/dotnet/cs/")]
    [InlineData("tasks/netstandard2.0/")]
    public void All_that_a_host_has_to_load_lies_beside_it(string folder)
    {
        using ZipArchive package = feed.Open("Codegen.Generator");
        AssemblyFacts[] assemblies = [.. AssembliesIn(package, folder)];
        var there = assemblies.ToDictionary(assembly => assembly.Name.Name!, assembly => assembly.Name.Version!);
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies.SelectMany(assembly => assembly.References).Where(reference => !IsOfTheHost(reference.Name!)), reference =>
            Assert.True(there.TryGetValue(reference.Name!, out Version? version) && version >= reference.Version, reference.FullName));
    }

    [Fact]
    public void The_generator_loads_in_the_compiler_of_the_NET_8_SDK()
    {
        using ZipArchive package = feed.Open("Codegen.Generator");
        Assert.All(
            AssembliesIn(package, "analyzers/").SelectMany(assembly => assembly.References).Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            reference => Assert.True(reference.Version <= new Version(4, 8, 0, 0), reference.FullName));
    }

    [Theory]
    [InlineData("Codegen.Generator")]
    [InlineData("Codegen.Runtime")]
    [InlineData("Codegen.Runtime.DependencyInjection")]
    [InlineData("Codegen.Testing")]
    [InlineData("Codegen.Tool")]
    public void Assemblies_are_reproducible_and_name_no_folder_of_the_machine_that_built_them(string id)
    {
        using ZipArchive package = feed.Open(id);
        AssemblyFacts[] own = [.. AssembliesIn(package, string.Empty).Where(assembly => assembly.Name.Name!.StartsWith("codegen", StringComparison.OrdinalIgnoreCase))];
        Assert.NotEmpty(own);
        Assert.All(own, assembly =>
        {
            Assert.True(assembly.IsReproducible, assembly.Name.Name);
            Assert.False(assembly.Contains(Repository.Root), assembly.Name.Name);
        });
    }

    private static IEnumerable<AssemblyFacts> AssembliesIn(ZipArchive package, string folder) => package.Entries
        .Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
        .Select(AssemblyFacts.Of);

    private static bool IsOfTheHost(string name) => Array.Exists(OfTheHost, start => name.StartsWith(start, StringComparison.Ordinal));

    private sealed record AssemblyFacts(AssemblyName Name, IReadOnlyList<AssemblyName> References, bool IsReproducible, byte[] Content)
    {
        public static AssemblyFacts Of(ZipArchiveEntry entry)
        {
            using var content = new MemoryStream();
            using (Stream stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            content.Position = 0;
            using var file = new PEReader(content, PEStreamOptions.LeaveOpen);
            MetadataReader metadata = file.GetMetadataReader();
            return new AssemblyFacts(
                metadata.GetAssemblyDefinition().GetAssemblyName(),
                [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())],
                file.ReadDebugDirectory().Any(part => part.Type == DebugDirectoryEntryType.Reproducible),
                content.ToArray());
        }

        public bool Contains(string text) => Content.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
