namespace Codegen.Docs.Dialects;

/// <summary>Finds what the words of a text announce, in one walk over it: most texts announce little, and regular expressions are dear.</summary>
internal sealed class PhraseFinder
{
    /// <summary>The bit that tells a letter from the same in the other case. No word has a letter for which it does not.</summary>
    private const int CaseOfLatin = 0x20;

    private readonly Dictionary<char, List<(string Word, Phrase Phrase)>> _words = [];

    /// <summary>A bit a character: whether a word begins with it.</summary>
    private readonly int[] _firsts = new int[(char.MaxValue + 1) / 32];

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="phrase">What it announces.</param>
    public void Add(string word, Phrase phrase)
    {
        if (word.Length > 1 && char.ToLowerInvariant(word[1]) != char.ToUpperInvariant(word[1]) && word[1] >= 128)
        {
            throw new ArgumentException($"The second letter of '{word}' is none of ASCII and has two cases, by which it would not be found.", nameof(word));
        }

        char lower = char.ToLowerInvariant(word[0]);
        char upper = char.ToUpperInvariant(word[0]);
        Add(lower, (word, phrase));
        if (upper != lower)
        {
            Add(upper, (word, phrase));
        }
    }

    /// <summary>Finds what a text announces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrases that have a word in the text, whatever stands around it.</returns>
    public PhraseSet FindIn(string text)
    {
        PhraseSet found = default;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((_firsts[c / 32] & (1 << (c % 32))) != 0)
            {
                found = With(found, text, i);
            }
        }

        return found;
    }

    private PhraseSet With(PhraseSet found, string text, int at)
    {
        foreach ((string word, Phrase phrase) in _words[text[at]])
        {
            // The second character tells most of them apart, and is asked for much sooner.
            if ((word.Length == 1 || (at + 1 < text.Length && ((text[at + 1] ^ word[1]) & ~CaseOfLatin) == 0))
                && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                found = found.With(phrase);
            }
        }

        return found;
    }

    private void Add(char first, (string Word, Phrase Phrase) word)
    {
        _firsts[first / 32] |= 1 << (first % 32);
        if (!_words.TryGetValue(first, out List<(string Word, Phrase Phrase)>? words))
        {
            _words.Add(first, words = []);
        }

        words.Add(word);
    }
}
