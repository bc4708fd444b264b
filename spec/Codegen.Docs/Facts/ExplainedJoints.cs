namespace Codegen.Docs.Facts;

/// <summary>
/// Counts the places where a value and its meaning may stand beside each other. Most texts have none, which one walk over them
/// tells, where the patterns of <see cref="ExplainedItem"/> would try each of their characters.
/// </summary>
/// <param name="isNumber">Whether the values are numbers.</param>
/// <param name="byWords">Whether there is a word that may join value and meaning: <see cref="Dialects.Phrase.Means"/>.</param>
internal readonly struct ExplainedJoints(bool isNumber, bool byWords)
{
    private static readonly char[] ClauseEnds = ['；', ';', '\n'];

    /// <summary>Counts the places.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Never fewer than there are items in the text.</returns>
    public int CountIn(string text)
    {
        bool withCommas = byWords || text.IndexOfAny(ClauseEnds) >= 0;
        int joints = 0;
        char last = ' ';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (FactText.IsIdeograph(c) && FactText.IsIdeograph(last))
            {
                // In prose nothing is joined.
                last = c;
                continue;
            }

            if (FactText.IsWhiteSpace(c))
            {
                continue;
            }

            bool isSign = c is ':' or '：' or '=' or '＝' or '-' or '－' or '→' || (withCommas && c is ',' or '，');
            if (isNumber ? last is >= '0' and <= '9' && (isSign || IsLetter(c) || (byWords && c < 128 && char.IsLetter(c))) : IsTextJoint(text, i, last, isSign))
            {
                joints++;
            }

            last = c;
        }

        return joints;
    }

    private bool IsTextJoint(string text, int at, char last, bool isSign)
    {
        char c = text[at];
        if (IsQuote(last))
        {
            return isSign || c is '(' or '（' or ',' or '，' || (byWords && IsLetter(c));
        }

        if (last < 128 && (char.IsLetterOrDigit(last) || last is '_' or '+'))
        {
            return isSign || c is '(' or '（' || (IsLetter(c) && (byWords || AnswerWord.StandsBefore(text, at)));
        }

        return c is ':' or '：' ? IsFollowedByValue(text, at + 1) : isSign && c is ',' or '，' && IsFollowedByQuote(text, at + 1);
    }

    private static bool IsFollowedByValue(string text, int at)
    {
        int next = SkipSpace(text, at);
        return next < text.Length && (IsQuote(text[next]) || text[next] == '_' || (text[next] < 128 && char.IsLetter(text[next])));
    }

    private static bool IsFollowedByQuote(string text, int at)
    {
        int next = SkipSpace(text, at);
        return next < text.Length && IsQuote(text[next]);
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && FactText.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>At least what <see cref="ExplainedItem.Letter"/> is.</summary>
    private static bool IsLetter(char c) => c >= 128 && c is not ('，' or '。' or '；' or '、' or '（' or '）' or '】' or '”' or '’' or '！' or '？');

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '\'' or '‘' or '’';
}
