using Codegen.Docs.Dialects;
using Codegen.Docs.Markdown;
using Codegen.Spec;

namespace Codegen.Docs.Actions;

/// <summary>The content of a type cell: <c>string</c>, <c>array[int]</c>, <c>[*Model*](#anchor)</c>, <c>array[[*Model*](#anchor)]</c>.</summary>
/// <param name="Text">The cell's bare words.</param>
/// <param name="Kind">The kind that the words mean; <see langword="null"/> for a reference, and for words that mean none.</param>
/// <param name="Reference">The model that is referred to, by link or by name.</param>
/// <param name="ListDepth">How many lists are around it.</param>
internal sealed record TypeExpression(string Text, TypeKind? Kind, MarkdownLink? Reference, int ListDepth)
{
    /// <summary>Whether the cell says no more than that the value has structure: a model may follow by its heading alone.</summary>
    public bool IsOpen => Kind == TypeKind.Object && Reference is null;

    /// <summary>Reads a type cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>The expression; never a failure, for what is unknown is judged where it can be reported.</returns>
    public static TypeExpression Parse(MarkdownCell cell, Vocabulary words)
    {
        // Nearly every cell is a single word.
        if (cell.OnlyWords() is { Length: > 0 } word && words.Type(word) is { } simple)
        {
            return new TypeExpression(word, simple, null, 0);
        }

        var links = new List<MarkdownLink>();
        string text = cell.WithLinkMarks(links);
        string shown = cell.Plain();
        string element = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        int depth = 0;
        while (depth < TypeSpec.MaxListDepth && TryTakeList(element, words) is { } inner)
        {
            element = inner;
            depth++;
        }

        // Of a map's keys no page can tell, so what its values are is not told either.
        if (IsMap(element))
        {
            return new TypeExpression(shown, TypeKind.Object, null, depth);
        }

        element = element.Trim('[', ']', '*', '(', ')', '<', '>');
        if (element.IndexOf(MarkdownText.LinkMark) >= 0)
        {
            return new TypeExpression(shown, null, links[0], depth);
        }

        // A list of nothing known, "array", is a list of objects until a heading says what they are.
        TypeKind? kind = element.Length == 0 && depth > 0 ? TypeKind.Object
            : words.Type(element);
        return new TypeExpression(shown, kind, kind is null && element.Length > 0 ? new MarkdownLink(element, string.Empty) : null, depth);
    }

    private static string? TryTakeList(string text, Vocabulary words)
    {
        foreach (string word in words.ListWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || text[word.Length] is '[' or '<' or '(' or '{' || text.StartsWith(word + "of", StringComparison.OrdinalIgnoreCase)))
            {
                string inner = text.Substring(word.Length);
                return inner.StartsWith("of", StringComparison.OrdinalIgnoreCase) ? inner.Substring(2)
                    : inner.Length >= 2 ? inner.Substring(1, inner.Length - 2)
                    : string.Empty;
            }
        }

        return text.StartsWith("[]", StringComparison.Ordinal) ? text.Substring(2)
            : text.EndsWith("[]", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2)
            : null;
    }

    /// <summary>A map's keys are data: it is an object whose fields no page can list.</summary>
    private static bool IsMap(string text) =>
        text.StartsWith("map[", StringComparison.OrdinalIgnoreCase) || text.StartsWith("map<", StringComparison.OrdinalIgnoreCase);
}
