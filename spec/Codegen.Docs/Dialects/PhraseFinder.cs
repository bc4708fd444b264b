namespace Codegen.Docs.Dialects;

/// <summary>Finds what the words of a text announce, in one walk over it: most texts announce little, and regular expressions are dear.</summary>
internal sealed class PhraseFinder
{
    /// <summary>The bit that tells a letter from the same in the other case. No word begins with a letter for which it does not.</summary>
    private const int CaseOfLatin = 0x20;

    private const int Hashes = 1 << 14;

    private readonly Dictionary<int, List<(string Word, Phrase Phrase)>> _words = [];
    private readonly List<(char Word, Phrase Phrase)> _characters = [];

    /// <summary>A bit a hash: whether a word begins with two characters that have it. Hardly any two of a text have that of a word and begin none.</summary>
    private readonly int[] _begins = new int[Hashes / 32];

    /// <summary>Adds a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="phrase">What it announces.</param>
    public void Add(string word, Phrase phrase)
    {
        if (word.Take(2).Any(letter => letter >= 128 && char.ToLowerInvariant(letter) != char.ToUpperInvariant(letter)))
        {
            throw new ArgumentException($"One of the first two letters of '{word}' is none of ASCII and has two cases, by which it would not be found.", nameof(word));
        }

        if (word.Length == 1)
        {
            _characters.Add((word[0], phrase));
            return;
        }

        int beginning = Beginning(word[0], word[1]);
        _begins[Hash(beginning) / 32] |= 1 << (Hash(beginning) % 32);
        if (!_words.TryGetValue(beginning, out List<(string Word, Phrase Phrase)>? words))
        {
            _words.Add(beginning, words = []);
        }

        words.Add((word, phrase));
    }

    /// <summary>Finds what a text announces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrases that have a word in the text, whatever stands around it.</returns>
    public PhraseSet FindIn(string text)
    {
        PhraseSet found = default;
        for (int i = 1; i < text.Length; i++)
        {
            int beginning = Beginning(text[i - 1], text[i]);
            int hash = Hash(beginning);
            if ((_begins[hash / 32] & (1 << (hash % 32))) != 0 && _words.TryGetValue(beginning, out List<(string Word, Phrase Phrase)>? words))
            {
                found = With(found, words, text, i - 1);
            }
        }

        foreach ((char word, Phrase phrase) in _characters)
        {
            found = text.IndexOf(word) >= 0 ? found.With(phrase) : found;
        }

        return found;
    }

    private static PhraseSet With(PhraseSet found, List<(string Word, Phrase Phrase)> words, string text, int at)
    {
        foreach ((string word, Phrase phrase) in words)
        {
            if (!found.Has(phrase) && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                found = found.With(phrase);
            }
        }

        return found;
    }

    private static int Beginning(char first, char second) => ((first | CaseOfLatin) << 16) | second | CaseOfLatin;

    private static int Hash(int beginning) => ((beginning >> 16) * 61 + (beginning & char.MaxValue)) & (Hashes - 1);
}
