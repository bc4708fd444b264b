using System.Xml;
using System.Xml.Linq;

namespace Codegen.Generator.Tasks;

/// <summary>An item as the text of a project names it. MSBuild hands on only what a pattern matched, and of one that matched nothing, nothing.</summary>
/// <param name="Kind">The item's type.</param>
/// <param name="Include">One of the texts between semicolons in its <c>Include</c>.</param>
/// <param name="Line">Its line.</param>
/// <param name="Column">Its column.</param>
/// <param name="IsAlways">Whether it stands under no condition, so that it counts in every build.</param>
/// <param name="Metadata">The names of all that is said of it.</param>
internal sealed record NamedItem(string Kind, string Include, int Line, int Column, bool IsAlways, IReadOnlyList<string> Metadata)
{
    /// <summary>Whether MSBuild has to say what the text means.</summary>
    public bool IsComputed => Include.Contains("$(") || Include.Contains("@(") || Include.Contains("%(");

    /// <summary>Reads the items of some types from a project.</summary>
    /// <param name="project">The project's file.</param>
    /// <param name="kinds">The types.</param>
    /// <returns>The items; none when the file can't be read, of which MSBuild itself tells.</returns>
    public static IReadOnlyList<NamedItem> In(string project, params string[] kinds)
    {
        try
        {
            return [.. XDocument.Load(project, LoadOptions.SetLineInfo).Descendants().Where(element => kinds.Contains(element.Name.LocalName)).SelectMany(Of)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            return [];
        }
    }

    private static IEnumerable<NamedItem> Of(XElement element)
    {
        IXmlLineInfo place = element;
        bool isAlways = element.AncestorsAndSelf().All(part => part.Attribute("Condition") is null && part.Name.LocalName is not ("Target" or "Choose"));
        string[] metadata = [.. element.Attributes().Select(attribute => attribute.Name.LocalName), .. element.Elements().Select(child => child.Name.LocalName)];
        return (element.Attribute("Include")?.Value ?? string.Empty).Split(';').Select(part => part.Trim()).Where(part => part.Length > 0)
            .Select(part => new NamedItem(element.Name.LocalName, part, place.LineNumber, place.LinePosition, isAlways, metadata));
    }
}
