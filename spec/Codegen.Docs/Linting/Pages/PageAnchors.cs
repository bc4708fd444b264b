using System.Text.RegularExpressions;
using Codegen.Docs.Markdown;

namespace Codegen.Docs.Linting.Pages;

/// <summary>The headings of a page, as links name them.</summary>
/// <remarks>Sites differ in how they make an anchor of a heading, so letters and digits alone count.</remarks>
internal sealed class PageAnchors
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private static readonly Regex Marks = new("""<[^<>]*?\b(?:id|name)\s*=\s*["']?(?<anchor>[^"'\s<>]+)|:id=(?<anchor>[^\s<>]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);

    /// <summary>The second heading of a name gets a number behind its anchor.</summary>
    private static readonly Regex Number = new(@"[-_]\d+\z", RegexOptions.CultureInvariant, Timeout);

    private readonly HashSet<string> _anchors;

    public PageAnchors(MarkdownPage page)
    {
        _anchors = new HashSet<string>(page.Sections.Select(section => Key(section.Heading)), StringComparer.Ordinal);
        if (page.Text.IndexOf("id=", StringComparison.Ordinal) >= 0 || page.Text.IndexOf("name=", StringComparison.Ordinal) >= 0)
        {
            _anchors.UnionWith(Marks.Matches(page.Text).Cast<Match>().Select(match => Key(match.Groups["anchor"].Value)));
        }
    }

    /// <summary>Whether an anchor leads somewhere.</summary>
    /// <param name="anchor">The anchor without its mark.</param>
    /// <returns><see langword="true"/> when there is such a heading, or when the anchor is the page's top.</returns>
    public bool Has(string anchor)
    {
        string key = Key(anchor);
        return key.Length == 0 || key == "top" || _anchors.Contains(key) || _anchors.Contains(Key(Number.Replace(anchor, string.Empty)));
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
