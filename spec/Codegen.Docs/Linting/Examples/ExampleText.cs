using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Markdig.Syntax;

namespace Codegen.Docs.Linting.Examples;

/// <summary>An example, or a part of it, each of its characters with its place in the page.</summary>
internal sealed class ExampleText
{
    private readonly int[] _places;

    /// <summary>A text with its places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">The place of each character, and one for the end.</param>
    public ExampleText(string text, int[] places)
    {
        Text = text;
        _places = places;
    }

    /// <summary>The text, its lines joined with LF.</summary>
    public string Text { get; }

    /// <summary>An example that is no longer in its page, but in a spec.</summary>
    /// <param name="text">The example.</param>
    /// <returns>The example, its places counted from its own beginning.</returns>
    public static ExampleText Of(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    /// <summary>The examples of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="role">Which: requests or responses.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>All that stand under a heading of that role, and not only the first, which the spec keeps.</returns>
    public static IEnumerable<ExampleText> In(MarkdownPage page, SectionRole role, Vocabulary words) =>
        page.Sections.Where(section => section.Level > 0 && words.Section(section.Heading) == role)
            .SelectMany(section => section.Blocks.OfType<CodeBlock>())
            .Select(FromCode);

    /// <summary>Where a character stands in the page.</summary>
    /// <param name="index">The character.</param>
    /// <returns>Its place.</returns>
    public int PlaceOf(int index) => _places[Math.Max(0, Math.Min(index, _places.Length - 1))];

    /// <summary>A part of the text.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The part, its characters where they are.</returns>
    public ExampleText Part(int start, int length) =>
        new(Text.Substring(start, length), [.. _places.Skip(start).Take(length + 1)]);

    private static ExampleText FromCode(CodeBlock code)
    {
        var text = new System.Text.StringBuilder();
        var places = new List<int>();
        int end = code.Span.Start;
        for (int i = 0; i < code.Lines.Count; i++)
        {
            Markdig.Helpers.StringSlice line = code.Lines.Lines[i].Slice;
            text.Append(line.Text, line.Start, line.Length).Append('\n');
            places.AddRange(Enumerable.Range(line.Start, line.Length + 1));
            end = line.Start + line.Length + 1;
        }

        places.Add(end);
        return new ExampleText(text.ToString(), [.. places]);
    }
}
