using Markdig.Helpers;

namespace Codegen.Docs.Markdown;

/// <summary>Tells text that means itself from text with mark-up.</summary>
internal static class PlainText
{
    /// <summary>The characters that begin an inline, of those that the pages' Markdown has.</summary>
    private static readonly bool[] Marks = Table('\\', '`', '[', '*', '<', '&', '\t', '\0');

    /// <summary>Whether a text has no mark-up at all.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it means itself.</returns>
    public static bool Is(StringSlice text) => Is(text.AsSpan(), 0, text.Length);

    /// <summary>Whether a part of a text has no mark-up at all.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns><see langword="true"/> when it means itself.</returns>
    public static bool Is(ReadOnlySpan<char> text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c < Marks.Length && (Marks[c] || (c == '_' && !IsInsideWord(text, i))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no mark-up that begins in a text could end behind it.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns><see langword="true"/> when the text can be read by itself.</returns>
    public static bool StaysInside(StringSlice text)
    {
        int brackets = 0;
        int parentheses = 0;
        int backticks = 0;
        bool hasEscape = false;
        bool isTag = false;
        bool hasLink = false;
        ReadOnlySpan<char> characters = text.AsSpan();
        for (int i = 0; i < characters.Length; i++)
        {
            switch (characters[i])
            {
                case '\\' when i + 1 < characters.Length && characters[i + 1] is '|' or '~' or '_' or '*' or '#' or '.' or '-':
                    hasEscape = true;
                    i++;
                    break;
                case '\\' or '\t' or '\0':
                case '`' when i > 0 && characters[i - 1] == '`':
                case '"' or '\'' when hasLink:
                    return false;
                case '`':
                    backticks++;
                    break;
                case '[':
                    brackets++;
                    hasLink = true;
                    break;
                case ']':
                    brackets -= brackets > 0 ? 1 : 0;
                    break;
                case '(':
                    parentheses++;
                    break;
                case ')':
                    parentheses--;
                    break;
                case '<':
                    isTag = true;
                    break;
                case '>':
                    isTag = false;
                    break;
            }
        }

        return brackets == 0 && backticks % 2 == 0 && (backticks == 0 || !hasEscape) && !isTag && (!hasLink || parentheses == 0);
    }

    /// <summary>An underscore between letters is a letter.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && IsLetterOrDigit(text[at - 1]) && IsLetterOrDigit(text[at + 1]);

    private static bool IsLetterOrDigit(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool[] Table(params char[] characters)
    {
        var table = new bool[128];
        foreach (char c in characters)
        {
            table[c] = true;
        }

        return table;
    }
}
