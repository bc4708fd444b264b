using System.Net;
using System.Text;
using Codegen.Docs.Markdown;
using Markdig.Syntax;

namespace Codegen.Docs.Pages;

/// <summary>What a table of contents says.</summary>
/// <param name="Title">The product's title, if it begins with one.</param>
/// <param name="Links">The pages that are linked, in order, each with the heading that it is under.</param>
internal sealed record PageLinks(string? Title, IReadOnlyList<(string Page, string Heading)> Links)
{
    /// <summary>Reads a table of contents.</summary>
    /// <param name="page">The page.</param>
    /// <returns>What it says.</returns>
    public static PageLinks Read(MarkdownPage page) => new(
        page.Sections.SelectMany(section => section.Blocks).OfType<HtmlBlock>().Select(TextOf).FirstOrDefault(text => text.Length > 0),
        [
            .. from section in page.Sections
               from link in section.Links()
               select (PageOf(link.Url), section.Heading),
        ]);

    /// <summary>The name of a page in an address, however the address is written: with or without folders, extension and anchor.</summary>
    /// <param name="address">The address, or a file's name.</param>
    /// <returns>The name without extension.</returns>
    public static string PageOf(string address)
    {
        int end = address.IndexOfAny(['#', '?']);
        string path = end < 0 ? address : address.Substring(0, end);
        string name = path.Substring(path.LastIndexOf('/') + 1);
        foreach (string extension in new[] { ".md", ".html" })
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return name.Substring(0, name.Length - extension.Length);
            }
        }

        return name;
    }

    private static string TextOf(HtmlBlock block)
    {
        var text = new StringBuilder();
        bool inTag = false;
        foreach (char c in block.Lines.ToString())
        {
            inTag = c == '<' || (inTag && c != '>');
            if (!inTag && c != '>')
            {
                text.Append(c);
            }
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
