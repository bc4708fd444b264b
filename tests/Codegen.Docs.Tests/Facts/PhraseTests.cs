using System.Text.Json;
using Codegen.Docs.Dialects;

namespace Codegen.Docs.Tests.Facts;

public sealed class PhraseTests
{
    public static TheoryData<string> Announced =>
        [.. Words.Select(phrase => phrase.Name).Distinct(StringComparer.Ordinal).Where(name => Vocabulary.Default.PhrasesIn(WordsOf(name)[0]).Has(Enum.Parse<Phrase>(name, ignoreCase: true)))];

    private static IEnumerable<JsonProperty> Words
    {
        get
        {
            using Stream stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("Codegen.Docs.Dialects.dialects.json")!;
            return [.. JsonDocument.Parse(stream).RootElement.GetProperty("dialects").EnumerateArray().SelectMany(dialect => dialect.GetProperty("phrases").EnumerateObject())];
        }
    }

    [Theory]
    [MemberData(nameof(Announced))]
    public void A_word_is_found_in_any_case_wherever_it_stands(string name)
    {
        Phrase phrase = Enum.Parse<Phrase>(name, ignoreCase: true);
        Assert.All(WordsOf(name), word => Assert.All(
            [word, word.ToUpperInvariant(), word.ToLowerInvariant(), $"x{word}", $"见{word}见", $"{word[0]}{word}"],
            text => Assert.True(Vocabulary.Default.PhrasesIn(text).Has(phrase), text)));
    }

    [Fact]
    public void Most_phrases_are_found_by_their_words() => Assert.True(Announced.Count > 20);

    [Fact]
    public void A_text_without_words_announces_nothing() =>
        Assert.All(Enum.GetValues<Phrase>(), phrase => Assert.False(Vocabulary.Default.PhrasesIn("资源 ID，uhost-abc").Has(phrase)));

    /// <summary>Whatever names a default is only looked for where there is a word for one.</summary>
    [Theory]
    [InlineData("defaultValue")]
    [InlineData("bareDefault")]
    public void Words_for_a_default_are_among_those_that_announce_one(string name) =>
        Assert.All(WordsOf(name), word => Assert.True(Vocabulary.Default.PhrasesIn(word).Has(Phrase.Default), word));

    private static string[] WordsOf(string name) =>
        [.. Words.Where(phrase => string.Equals(phrase.Name, name, StringComparison.Ordinal)).SelectMany(phrase => phrase.Value.EnumerateArray()).Select(word => word.GetString()!)];
}
