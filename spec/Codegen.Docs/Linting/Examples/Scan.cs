namespace Codegen.Docs.Linting.Examples;

/// <summary>Walks over a text from its beginning, never back: what it finds costs one look at each character.</summary>
/// <param name="text">The text.</param>
internal struct Scan(string text)
{
    private readonly string _text = text;

    /// <summary>Where the walk is.</summary>
    public int At { get; set; }

    /// <summary>Takes characters of a kind, as many as there are.</summary>
    /// <param name="isOne">Whether a character is of the kind.</param>
    /// <returns>How many there were.</returns>
    public int TakeAll(Func<char, bool> isOne)
    {
        int start = At;
        while (At < _text.Length && isOne(_text[At]))
        {
            At++;
        }

        return At - start;
    }

    /// <summary>Takes a word, if it stands here.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it stood here.</returns>
    public bool Take(string word)
    {
        bool isHere = IsAt(word);
        At += isHere ? word.Length : 0;
        return isHere;
    }

    /// <summary>Whether a word stands here.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public readonly bool IsAt(string word) => string.CompareOrdinal(_text, At, word, 0, word.Length) == 0;

    /// <summary>Takes what is left of the line, with its end.</summary>
    /// <returns>Whether the line has an end.</returns>
    public bool TakeLine()
    {
        int end = _text.IndexOf('\n', At);
        At = end < 0 ? _text.Length : end + 1;
        return end >= 0;
    }
}
