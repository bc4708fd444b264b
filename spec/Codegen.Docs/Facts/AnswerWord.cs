namespace Codegen.Docs.Facts;

/// <summary>Words that need nothing between them and their meanings, as <c>YES是，NO否</c>: they are nothing but answers.</summary>
internal static class AnswerWord
{
    private static readonly string[] Words = ["yes", "no", "true", "false", "on", "off"];

    /// <summary>A pattern for one of them, whatever its case.</summary>
    public static string Pattern { get; } = $"(?:{string.Join("|", Words)})(?![A-Za-z0-9])";

    /// <summary>Whether a value is one of them.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool Is(string value) => Words.Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of them stands in front of a place, with or without a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <returns><see langword="true"/> when one does.</returns>
    public static bool StandsBefore(string text, int at)
    {
        int end = at;
        while (end > 0 && FactText.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        foreach (string word in Words)
        {
            int start = end - word.Length;
            if (start >= 0 && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (start == 0 || text[start - 1] >= 128 || !char.IsLetterOrDigit(text[start - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
