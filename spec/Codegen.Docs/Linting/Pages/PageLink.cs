using Codegen.Docs.Markdown;
using Codegen.Docs.Pages;

namespace Codegen.Docs.Linting.Pages;

/// <summary>A link to a page of the docs or to a heading.</summary>
/// <param name="Url">The address as it stands.</param>
/// <param name="Folder">The folder of the page; empty when the address has none.</param>
/// <param name="Page">The page without its extension; empty for the page that the link stands on.</param>
/// <param name="Anchor">The heading; empty when the link leads to no heading.</param>
/// <param name="Place">Where the link stands.</param>
internal sealed record PageLink(string Url, string Folder, string Page, string Anchor, int Place)
{
    /// <summary>The links of a page that can be followed in the docs: to pages and headings, not to other sites, pictures and files.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The links in the page's order.</returns>
    public static IEnumerable<PageLink> In(MarkdownPage page) =>
        page.Sections.SelectMany(section => section.Links())
            .Where(link => !link.IsImage && link.Url.Length > 0)
            .Select(link => Parse(link.Url, link.Place))
            .OfType<PageLink>();

    private static PageLink? Parse(string url, int place)
    {
        if (url.StartsWith("//", StringComparison.Ordinal) || HasScheme(url))
        {
            return null;
        }

        string path = Before(url, '#', '?');
        string name = PageLinks.PageOf(url);
        return name.Contains('.') || name.StartsWith("{", StringComparison.Ordinal)
            ? null
            : new PageLink(url, FolderOf(path), Uri.UnescapeDataString(name), Uri.UnescapeDataString(AnchorOf(url)), place);
    }

    private static bool HasScheme(string url)
    {
        int colon = url.IndexOf(':');
        return colon > 0 && url.IndexOfAny(['/', '#', '?']) is var end && (end < 0 || colon < end);
    }

    private static string FolderOf(string path)
    {
        string[] steps = path.Split('/');
        return steps.Length > 1 && steps[steps.Length - 2] != "." ? steps[steps.Length - 2] : string.Empty;
    }

    /// <summary>Sites that show a page behind '#' in the address write the heading as <c>?id=heading</c>.</summary>
    private static string AnchorOf(string url)
    {
        int hash = url.IndexOf('#');
        int id = url.IndexOf("?id=", StringComparison.Ordinal);
        return hash >= 0 ? url.Substring(hash + 1) : id >= 0 ? Before(url.Substring(id + 4), '&') : string.Empty;
    }

    private static string Before(string text, params char[] marks)
    {
        int end = text.IndexOfAny(marks);
        return end < 0 ? text : text.Substring(0, end);
    }
}
