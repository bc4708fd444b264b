namespace Codegen.Docs.Actions;

/// <summary>Takes a page's title apart: <c># View Task Status - GetUSMCTaskStatus</c>.</summary>
/// <param name="Text">The title in words, or <see langword="null"/> when there are none.</param>
/// <param name="Action">The action's name, or <see langword="null"/> when the title has none.</param>
internal sealed record ActionTitle(string? Text, string? Action)
{
    private static readonly char[] Dashes = ['-', '–', '—', '－', ':', '：'];
    private static readonly char[] Joint = [' ', .. Dashes];

    /// <summary>Takes a heading apart.</summary>
    /// <param name="heading">The heading's bare words.</param>
    /// <returns>The parts that it has.</returns>
    public static ActionTitle Parse(string heading)
    {
        int dash = heading.LastIndexOfAny(Dashes);
        string last = heading.Substring(dash + 1).Trim();
        if (!IsActionName(last) || (dash < 0 && !HasVerbAndNoun(last)))
        {
            return new ActionTitle(heading.Length > 0 ? heading : null, null);
        }

        string words = dash < 0 ? string.Empty : heading.Substring(0, dash).TrimEnd(Joint);
        return new ActionTitle(words.Length > 0 ? words : null, last);
    }

    /// <summary>A heading of a single word is an action's only if it looks like <c>GetThing</c>: "Overview" is none.</summary>
    private static bool HasVerbAndNoun(string name) => name.SkipWhile(c => !char.IsLower(c)).Any(char.IsUpper);

    /// <summary>Whether a text can be the name of an action: letters and digits, a capital in front, and small letters too.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> when it can.</returns>
    public static bool IsActionName(string text) =>
        text.Length > 2
        && text[0] is >= 'A' and <= 'Z'
        && text.Any(c => c is >= 'a' and <= 'z')
        && text.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
