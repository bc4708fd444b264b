using System.Text;

namespace Codegen.Docs.Facts;

/// <summary>
/// Hides what would part a list where it stands in a remark in brackets: <c>Dynamic（按需付费，需开启权限），Trial（试用）</c>. A bracket
/// that may be a list of its own, as it explains something, stays as it is.
/// </summary>
internal static class BracketedText
{
    private const string Parting = ",，、;；";

    /// <summary>The first of the characters that stand for those that part. They are for nothing that is shown; a text that has them stays as it is.</summary>
    private const char FirstHidden = '\u0001';

    private static readonly char[] Openings = ['(', '（'];
    private static readonly char[] Ends = ['(', '（', ')', '）', '\n'];
    private static readonly char[] PartingMarks = Parting.ToCharArray();
    private static readonly char[] HiddenMarks = [.. Enumerable.Range(FirstHidden, Parting.Length).Select(mark => (char)mark)];
    private static readonly char[] Joints = [':', '：', '=', '＝', '→', '>', '-'];

    /// <summary>Hides the characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text of the same length; the same where there is nothing to hide.</returns>
    public static string Hide(string text)
    {
        StringBuilder? hidden = null;
        for (int open = text.IndexOfAny(Openings); open >= 0; open = text.IndexOfAny(Openings, open + 1))
        {
            int end = text.IndexOfAny(Ends, open + 1);
            if (end > 0 && text[end] is ')' or '）' && IsRemark(text, open + 1, end) && !IsHidden(text))
            {
                hidden ??= new StringBuilder(text);
                for (int i = open + 1; i < end; i++)
                {
                    int parting = Parting.IndexOf(text[i]);
                    hidden[i] = parting < 0 ? text[i] : (char)(FirstHidden + parting);
                }
            }
        }

        return hidden?.ToString() ?? text;
    }

    /// <summary>Whether something is hidden in a part of what <see cref="Hide"/> returned.</summary>
    /// <param name="text">The part.</param>
    /// <returns><see langword="true"/> when it is a remark of several parts.</returns>
    public static bool IsHidden(string text) => text.IndexOfAny(HiddenMarks) >= 0;

    /// <summary>Shows what was hidden.</summary>
    /// <param name="text">A part of what <see cref="Hide"/> returned.</param>
    /// <returns>The part of the text.</returns>
    public static string Show(string text)
    {
        string shown = text;
        for (int i = 0; i < Parting.Length; i++)
        {
            shown = shown.Replace((char)(FirstHidden + i), Parting[i]);
        }

        return shown;
    }

    /// <summary>A remark is in parts and explains nothing; behind a number there may be a meaning without any sign.</summary>
    private static bool IsRemark(string text, int start, int end) =>
        text.IndexOfAny(PartingMarks, start, end - start) >= 0 && text.IndexOfAny(Joints, start, end - start) < 0
        && !text.Skip(start).Take(end - start).Any(c => c is >= '0' and <= '9');
}
