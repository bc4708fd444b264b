using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>A heading of bare words, in which no inlines have to be found.</summary>
internal sealed class PlainHeading : HeadingBlock
{
    /// <summary>Initializes the heading.</summary>
    /// <param name="parser">The parser that makes it.</param>
    /// <param name="words">The words.</param>
    public PlainHeading(BlockParser parser, StringSlice words)
        : base(parser)
    {
        Words = words;
        ProcessInlines = false;
    }

    /// <summary>The words, a place in the page's text.</summary>
    public StringSlice Words { get; }
}
