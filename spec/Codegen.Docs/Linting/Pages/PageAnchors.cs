using Codegen.Docs.Markdown;

namespace Codegen.Docs.Linting.Pages;

/// <summary>The headings of a page, as links name them.</summary>
/// <remarks>Sites differ in how they make an anchor of a heading, so letters and digits alone count.</remarks>
internal sealed class PageAnchors
{
    private static readonly string[] Marks = ["id=", "name=", "{#"];

    private readonly HashSet<string> _anchors;

    public PageAnchors(MarkdownPage page)
    {
        _anchors = new HashSet<string>(page.Sections.Select(section => Key(section.Heading)), StringComparer.Ordinal);
        if (Marks.Any(mark => page.Text.IndexOf(mark, StringComparison.Ordinal) >= 0))
        {
            _anchors.UnionWith(AnchorMarks.In(page.Text).Select(Key));
        }
    }

    /// <summary>Whether an anchor leads somewhere.</summary>
    /// <param name="anchor">The anchor without its mark.</param>
    /// <returns><see langword="true"/> when there is such a heading, or when the anchor is the page's top.</returns>
    public bool Has(string anchor)
    {
        string key = Key(anchor);
        return key.Length == 0 || key == "top" || _anchors.Contains(key) || _anchors.Contains(Key(WithoutNumber(anchor)));
    }

    /// <summary>The second heading of a name gets a number behind its anchor.</summary>
    private static string WithoutNumber(string anchor)
    {
        int end = anchor.Length;
        while (end > 0 && char.IsDigit(anchor[end - 1]))
        {
            end--;
        }

        return end > 0 && end < anchor.Length && anchor[end - 1] is '-' or '_' ? anchor.Substring(0, end - 1) : anchor;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
