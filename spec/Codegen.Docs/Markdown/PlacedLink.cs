using Markdig.Syntax.Inlines;

namespace Codegen.Docs.Markdown;

/// <summary>A link, and where it stands.</summary>
/// <param name="Url">Where it leads; empty when it has no address.</param>
/// <param name="IsImage">Whether it shows a picture.</param>
/// <param name="Place">Where it starts in the page.</param>
internal sealed record PlacedLink(string Url, bool IsImage, int Place)
{
    /// <summary>A link that Markdig found.</summary>
    /// <param name="link">The link.</param>
    /// <returns>The link.</returns>
    public static PlacedLink Of(LinkInline link) => new(link.Url ?? string.Empty, link.IsImage, link.Span.Start);
}
