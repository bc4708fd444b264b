using System.Runtime.InteropServices;

namespace Codegen.Docs.Markdown;

/// <summary>A part of a cell: places in the page's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its words start, or its code, or the words that a link shows.</param>
/// <param name="Length">How many characters those have.</param>
/// <param name="Place">Where a link starts, with its marks.</param>
/// <param name="UrlStart">Where a link's address starts.</param>
/// <param name="UrlLength">How long that is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellPart(CellPartKind Kind, int Start, int Length, int Place = 0, int UrlStart = 0, int UrlLength = 0);

/// <summary>What a part of a cell is.</summary>
internal enum CellPartKind
{
    /// <summary>Bare words, or a character that a backslash makes one of them.</summary>
    Words,

    /// <summary>Code in backticks.</summary>
    Code,

    /// <summary>A link that shows bare words, in emphasis or not.</summary>
    Link,

    /// <summary>The HTML tag of a line break.</summary>
    LineBreak,

    /// <summary>Mark-up that only Markdig reads.</summary>
    Other,
}
