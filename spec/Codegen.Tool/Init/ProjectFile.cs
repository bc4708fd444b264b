using System.Xml;
using System.Xml.Linq;
using Codegen.Files;

namespace Codegen.Tool.Init;

/// <summary>A project file. Lines are added to its text, so that whatever else is in it stays as it was written.</summary>
internal sealed class ProjectFile
{
    /// <summary>The items that name pages or specs.</summary>
    private static readonly string[] OwnItems = ["ApiDocs", "ApiSpec"];

    private const string Library = "Library";

    private readonly string _text;
    private readonly XElement _root;

    private ProjectFile(string path, string text, XElement root)
    {
        Path = path;
        _text = text;
        _root = root;
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>The folder that it lies in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The namespace that its types lie in by default. What the build computes is not known here.</summary>
    public string RootNamespace => NamespaceName.From(
        Elements("RootNamespace").FirstOrDefault()?.Value is { Length: > 0 } stated && !stated.Contains("$(", StringComparison.Ordinal)
            ? stated.Trim()
            : System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>Whether it names pages or specs already.</summary>
    public bool HasClients => OwnItems.Any(item => Elements(item).Any());

    /// <summary>Whether it makes a library, as far as it says itself: the SDK of .NET makes one where nobody asks for a program.</summary>
    public bool IsLibrary => Elements("OutputType").Select(element => element.Value.Trim()).DefaultIfEmpty(IsOfPlainSdk ? Library : string.Empty)
        .All(type => string.Equals(type, Library, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds a project.</summary>
    /// <param name="place">The project's file, or the folder with its only one.</param>
    /// <returns>The project.</returns>
    /// <exception cref="UserErrorException">There is none, there are several, or it can't be read.</exception>
    public static ProjectFile Find(string place)
    {
        string path = System.IO.Path.GetFullPath(File.Exists(place) ? place : OnlyOneIn(place));
        try
        {
            string text = File.ReadAllText(path);
            XElement? root = XDocument.Parse(text).Root;
            return root is { Name.LocalName: "Project" }
                ? new ProjectFile(path, text, root)
                : throw new UserErrorException($"'{path}' is no project. Name a .csproj file, or make one with 'dotnet new console'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new UserErrorException($"'{path}' can't be read: {e.Message}", e);
        }
    }

    /// <summary>Whether it refers to a package.</summary>
    /// <param name="id">The package's id.</param>
    public bool RefersTo(string id) => HasItem("PackageReference", id);

    /// <summary>Whether it states the version of a package for all projects.</summary>
    /// <param name="id">The package's id.</param>
    public bool HasVersionOf(string id) => HasItem("PackageVersion", id);

    /// <summary>Whether a property is true in it.</summary>
    /// <param name="property">The property.</param>
    public bool IsTrue(string property) => Elements(property).Any(element => bool.TryParse(element.Value, out bool value) && value);

    /// <summary>The text with items added at its end.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The new text.</returns>
    public string With(IEnumerable<XElement> items)
    {
        string newLine = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string lines = string.Join(newLine, items.Select(item => "    " + item));
        string group = $"  <ItemGroup>{newLine}{lines}{newLine}  </ItemGroup>{newLine}{newLine}";
        (int start, int length, string endTag) = RootEnd.In(_text);
        string before = _text[..start];
        string after = _text[(start + length)..];
        if (length > 0)
        {
            return $"{before.TrimEnd()}>{newLine}{newLine}{group}{endTag}{after}";
        }

        return $"{before}{(before.EndsWith('\n') ? string.Empty : newLine)}{group}{after}";
    }

    private static string OnlyOneIn(string folder)
    {
        string[] projects = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csproj") : [];
        return projects switch
        {
            [var only] => only,
            [] => throw new UserErrorException($"There is no C# project in '{folder}'. Make one with 'dotnet new console', or name one with --project."),
            _ => throw new UserErrorException(
                $"'{folder}' has several projects: {string.Join(", ", projects.Select(System.IO.Path.GetFileName))}. Name one with --project."),
        };
    }

    private bool IsOfPlainSdk => _root.Attribute("Sdk")?.Value.Split('/')[0] == "Microsoft.NET.Sdk";

    private bool HasItem(string item, string id) =>
        Elements(item).Any(element => string.Equals(element.Attribute("Include")?.Value, id, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<XElement> Elements(string name) => _root.Descendants().Where(element => element.Name.LocalName == name);
}
