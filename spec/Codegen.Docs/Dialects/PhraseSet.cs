namespace Codegen.Docs.Dialects;

/// <summary>What a text announces.</summary>
/// <param name="bits">A bit a phrase.</param>
internal readonly struct PhraseSet(long bits)
{
    private readonly long _bits = bits;

    /// <summary>Whether the text announces something.</summary>
    /// <param name="phrase">What.</param>
    /// <returns><see langword="true"/> when it has a word for it.</returns>
    public bool Has(Phrase phrase) => (_bits & (1L << (int)phrase)) != 0;

    /// <summary>The set with one more phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>The set.</returns>
    public PhraseSet With(Phrase phrase) => new(_bits | (1L << (int)phrase));
}
