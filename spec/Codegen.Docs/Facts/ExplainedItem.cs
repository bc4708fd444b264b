using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>How a value and its meaning stand beside each other, where the value is a number or a word.</summary>
/// <param name="Forward">Value, then meaning.</param>
/// <param name="Clause">The same with a comma in between, as it is written between semicolons.</param>
/// <param name="Reversed">Meaning, then value; <see langword="null"/> for numbers, which stand behind anything.</param>
internal sealed record ExplainedItem(string Forward, string Clause, string? Reversed)
{
    /// <summary>A letter of a script that values are not written in.</summary>
    public const string Letter = @"[^\x00-\x7F，。；：、（）【】“”‘’！？…￥—·～]";

    /// <summary>A value that is not in quotes.</summary>
    public const string Word = @"[A-Za-z_](?:[A-Za-z0-9_.+-]*[A-Za-z0-9_+])?";

    /// <summary>A meaning that begins with its value: <c>JWT-JWT认证</c>. Whether it does is to be asked: else the hyphen may be one of a name.</summary>
    public const string OwnName = $@"|(?<value>{Word})-(?<own>(?<meaning>[A-Za-z_][A-Za-z0-9_.+]*{Letter}.*))";

    private const string Arrow = @"->|－>|=>|→|--";
    private const string Number = "(?<value>-?[0-9]{1,9})";
    private const string Value = $@"(?:[""“”‘'](?<value>[^""“”‘’']{{1,64}})[""“”’']|(?<value>{Word}(?: {Word}){{0,2}}))";
    private const string Meaning = $@"(?<meaning>[^\n]*?{Letter}[^\n]*)";

    /// <summary>Numbers: nothing has to stand before the meaning, unless it could be a unit or go on counting.</summary>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>The forms.</returns>
    public static ExplainedItem OfNumber(Vocabulary words)
    {
        string means = words.Pattern(Phrase.Means);
        return new(
            $@"{Number}(?:\s*或{words.Pattern(Phrase.Unset)})?\s*(?:(?:{Arrow}|[:：=＝]|-)\s*(?!{means})(?<meaning>(?:[A-Za-z]|[""“]?{Letter}).*)|(?:{Arrow}|[:：=＝])?\s*{means}\s*(?<meaning>\S.*)"
            + $@"|(?:为|是)\s*(?<meaning>{Letter}.*)|(?!{words.Pattern(Phrase.UnitName)}|[或和到至以及位])(?<meaning>{Letter}.*))",
            $@"{Number}\s*[,，:：]\s*(?<meaning>(?:[A-Za-z]|[""“]?{Letter}).*)",
            Reversed: null);
    }

    /// <summary>Words: the meaning is in another script, or in brackets.</summary>
    /// <param name="words">The words of the dialects.</param>
    /// <returns>The forms.</returns>
    public static ExplainedItem OfText(Vocabulary words) => new(
        $@"(?:{Value}\s*(?:(?:{Arrow}|[:：=＝]|(?:-|(?<=\s)-\s)(?={Letter}))\s*(?![/>]|[0-9.]+[A-Za-z]|{Word}\s*[:：])|{words.Pattern(Phrase.Means)}){Meaning}"
        + $@"|{Value}\s*[（(](?<meaning>[^()（）]*{Letter}[^()（）]*)[)）].*"
        + $@"|(?<value>{AnswerWord.Pattern})\s?(?:[为是](?={Letter}))?(?![时则的或和与及])(?<meaning>{Letter}.*)"
        + $@"|(?<value>[0-9]{{1,9}})\s*(?:[:：=＝]|-(?={Letter}))\s*(?<meaning>[""“]?{Letter}.*){OwnName})",
        $@"{Value}\s*[,，:：]\s*{Meaning}",
        $@"(?:[^:：]*[:：\s]\s*)?(?<meaning>[A-Za-z0-9]{{0,8}}{Letter}[^:：,，""“]{{0,14}})[:：]\s*{Value}\s*");

    /// <summary>The meaning without what ends it.</summary>
    /// <param name="meaning">The docs' words.</param>
    /// <returns>The meaning, or <see langword="null"/> when nothing is left.</returns>
    public static string? Clean(string meaning)
    {
        string text = (ValueItem.MeaningOf(meaning) ?? string.Empty).Trim().Trim('"', '“', '”', '；', ';', '.', ',', '，', ':', '：', '|', ' ');
        return text.Length > 0 ? text : null;
    }
}
