using System.IO.Compression;
using System.Xml.Linq;

namespace Codegen.Packages.Tests.Contents;

/// <summary>What a package says of itself.</summary>
internal sealed class Nuspec
{
    private readonly XElement _metadata;

    private Nuspec(XElement metadata) => _metadata = metadata;

    /// <summary>The frameworks that dependencies are listed for.</summary>
    public IEnumerable<string> Groups => Elements("group").Select(group => group.Attribute("targetFramework")!.Value);

    /// <summary>Each dependency with what is not taken from it.</summary>
    public IEnumerable<(string Id, string Exclude)> Dependencies =>
        Elements("dependency").Select(dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("exclude")?.Value ?? string.Empty)).Distinct();

    /// <summary>Reads the nuspec of a package.</summary>
    /// <param name="package">The package.</param>
    public static Nuspec In(ZipArchive package)
    {
        using Stream stream = Assert.Single(package.Entries, entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new Nuspec(XDocument.Load(stream).Root!);
    }

    /// <summary>A value.</summary>
    /// <param name="name">The element's name.</param>
    /// <returns>Its text; empty when there is no such element.</returns>
    public string Value(string name) => Elements(name).FirstOrDefault()?.Value ?? string.Empty;

    private IEnumerable<XElement> Elements(string name) => _metadata.Descendants().Where(element => element.Name.LocalName == name);
}
