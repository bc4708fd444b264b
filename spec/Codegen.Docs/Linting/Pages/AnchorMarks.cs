namespace Codegen.Docs.Linting.Pages;

/// <summary>Finds the anchors that a page sets itself: <c>&lt;a id="name"&gt;</c>, <c>{#name}</c> and <c>:id=name</c> behind a heading.</summary>
internal static class AnchorMarks
{
    private static readonly string[] Attributes = ["id", "name"];

    /// <summary>Finds the anchors of a page, in one walk over its text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The anchors, quotes and the like perhaps around them.</returns>
    public static IEnumerable<string> In(string text)
    {
        bool isTag = false;
        for (int i = 0; i < text.Length; i++)
        {
            isTag = text[i] == '<' || (isTag && text[i] != '>');
            int start = isTag ? StartOfAttribute(text, i) : StartsAt(text, i, ":id=") ? i + 4 : StartsAt(text, i, "{#") ? i + 2 : -1;
            int end = start < 0 ? start : EndOf(text, start);
            if (end > start)
            {
                yield return text.Substring(start, end - start);

                // Of a tag the first attribute counts.
                isTag = false;
                i = end - 1;
            }
        }
    }

    /// <summary>Where the value of the attribute starts whose name stands at a place.</summary>
    private static int StartOfAttribute(string text, int at)
    {
        if (IsWordPart(text[at - (at > 0 ? 1 : 0)]))
        {
            return -1;
        }

        foreach (string attribute in Attributes)
        {
            if (StartsAt(text, at, attribute))
            {
                int equals = SkipSpace(text, at + attribute.Length);
                int value = equals < text.Length && text[equals] == '=' ? SkipSpace(text, equals + 1) : -1;
                return value >= 0 && value < text.Length && text[value] is '"' or '\'' ? value + 1 : value;
            }
        }

        return -1;
    }

    private static int EndOf(string text, int start)
    {
        while (start < text.Length && text[start] is not ('"' or '\'' or '<' or '>' or '}') && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int SkipSpace(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool StartsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private static bool IsWordPart(char c) => c == '_' || char.IsLetterOrDigit(c);
}
