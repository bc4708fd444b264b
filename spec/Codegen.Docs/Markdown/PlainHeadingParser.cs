using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>Reads the headings that are a few bare words behind <c>#</c>, and leaves all others to Markdig.</summary>
/// <remarks>A page has ten of them. What is read here is what Markdig makes of the same lines, which a test states over random pages.</remarks>
internal sealed class PlainHeadingParser : BlockParser
{
    private const int MaxLevel = 6;

    /// <summary>Initializes the parser.</summary>
    public PlainHeadingParser() => OpeningCharacters = ['#'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        int level = line.AsSpan().IndexOf(' ');
        if (processor.CurrentContainer is not MarkdownDocument || processor.Column > 0 || level is < 1 or > MaxLevel || !line.AsSpan().Slice(0, level).Trim('#').IsEmpty)
        {
            return BlockState.None;
        }

        var words = new StringSlice(line.Text, line.Start + level, line.End);
        words.Trim();

        // Whether the hashes behind the words belong to them is Markdig's to say.
        if (words.IsEmpty || words[words.End] == '#' || !PlainText.Is(words))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new PlainHeading(this, words)
        {
            HeaderChar = '#',
            Level = level,
            Line = processor.LineIndex,
            Span = new SourceSpan(line.Start, line.End),
        });
        return BlockState.BreakDiscard;
    }
}
