namespace Codegen.Testing.Replies;

/// <summary>Choices that look arbitrary and are the same in every run: they depend on the seed and on what is chosen for alone.</summary>
/// <remarks>The framework's own generator may change from release to release, and a changed reply would fail somebody's test.</remarks>
internal struct SeededText(int seed, string purpose)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    private ulong _state = HashOf(purpose) ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, and without, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>Letters and digits.</summary>
    public string Word(int length)
    {
        Span<char> word = stackalloc char[length];
        foreach (ref var letter in word) letter = Letters[Below(Letters.Length)];
        return new string(word);
    }

    // SplitMix64 (Steele, Lea, Flood 2014).
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    // FNV-1a.
    private static ulong HashOf(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
