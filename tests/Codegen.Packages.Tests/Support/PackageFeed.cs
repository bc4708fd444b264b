using System.IO.Compression;

namespace Codegen.Packages.Tests.Support;

/// <summary>The project's packages, packed once for all tests, and a folder for the projects that use them.</summary>
/// <remarks>
/// The packages come from the folder that the environment variable CODEGEN_PACKAGES names, where a CI run has packed them already,
/// or are packed here. Commands have a home and a packages folder of their own, so that no earlier package of the same version is
/// met and none is left behind; packages of others are taken from the user's folder, and from a registry if they are not there yet.
/// </remarks>
public sealed class PackageFeed : IDisposable
{
    /// <summary>Names the folder with packages that are packed already.</summary>
    public const string FolderVariable = "CODEGEN_PACKAGES";

    private static readonly string[] PackArguments =
    [
        "pack", Repository.At(".ci/package/Packages.slnf"), "--configuration", "Release", "--nologo", "-p:ContinuousIntegrationBuild=true",
        "-p:RunAnalyzers=false",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codegen-packages-");
    private readonly string _packages;
    private readonly Dictionary<string, string> _environment;

    public PackageFeed()
    {
        _packages = Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } given ? given : At("feed");
        if (_packages == At("feed"))
        {
            Command.Run(Repository.Root, "dotnet", [.. PackArguments, "--output", _packages]).Succeeded();
        }

        File.WriteAllText(At("nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed here" value="{_packages}" /></packageSources>
              <fallbackPackageFolders><add key="the user's" value="{UserPackages()}" /></fallbackPackageFolders>
            </configuration>
            """);
        CopyUserConfiguration();
        _environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = At("packages"), ["DOTNET_CLI_HOME"] = At("home") };
    }

    /// <summary>All packages and symbol packages.</summary>
    public IReadOnlyList<string> Files => [.. Directory.GetFiles(_packages, "*.*nupkg").Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Opens a package.</summary>
    /// <param name="id">The package's id.</param>
    /// <param name="extension">That of symbols is <c>.snupkg</c>.</param>
    public ZipArchive Open(string id, string extension = ".nupkg") =>
        ZipFile.OpenRead(Assert.Single(Files, file => IsOf(id, file) && file.EndsWith(extension, StringComparison.Ordinal)));

    /// <summary>An empty folder for a project that uses the packages.</summary>
    /// <param name="name">A name of its own.</param>
    public Workspace CreateWorkspace(string name) => new(Directory.CreateDirectory(At(name)).FullName, _environment);

    private static bool IsOf(string id, string file) =>
        Path.GetFileName(file) is var name && name.StartsWith(id + ".", StringComparison.Ordinal) && char.IsAsciiDigit(name[id.Length + 1]);

    private static string UserPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Home(), ".nuget", "packages");
        return Directory.CreateDirectory(folder).FullName;
    }

    private static string Home() => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Whatever registry the user has, the home of the tests has too.</summary>
    private void CopyUserConfiguration()
    {
        string own = Path.Combine(At("home"), ".nuget", "NuGet");
        string users = Path.Combine(Home(), ".nuget", "NuGet");
        Directory.CreateDirectory(own);
        foreach (string file in Directory.Exists(users) ? Directory.GetFiles(users, "*.Config") : [])
        {
            File.Copy(file, Path.Combine(own, Path.GetFileName(file)));
        }
    }

    private string At(string path) => Path.Combine(_folder.FullName, path);
}

/// <summary>The tests that share the packages. One after the other: each builds projects on all cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
