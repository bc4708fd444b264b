using Markdig.Parsers;
using Markdig.Syntax;

namespace Codegen.Docs.Markdown;

/// <summary>Reads at once the tables whose every line is plainly a row, and leaves all others to Markdig.</summary>
/// <remarks>
/// Markdig finds a table late, among the inlines of a paragraph, and takes it apart again cell by cell: half of all the time
/// that a page costs. What is read here is what Markdig makes of the same lines, which a test states over random tables.
/// </remarks>
internal sealed class PlainTableParser : BlockParser
{
    /// <summary>Initializes the parser.</summary>
    public PlainTableParser() => OpeningCharacters = ['|'];

    /// <summary>A table inside a paragraph is Markdig's: the lines above may belong to it.</summary>
    /// <param name="processor">The processor.</param>
    /// <param name="block">The open block.</param>
    /// <returns>Whether the block is anything else.</returns>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentContainer is not MarkdownDocument || processor.Column > 0 || PlainTableLines.TryRead(processor, this) is not { } table)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.Line.Start <= ((PlainTable)block).Span.End ? BlockState.ContinueDiscard : BlockState.None;
}
