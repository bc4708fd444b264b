using Codegen.Docs.Facts;

namespace Codegen.Docs.Tests.Facts;

/// <summary>What the patterns for facts have to look at is bounded.</summary>
public class FactTextTests
{
    [Theory]
    [InlineData("默认值：20", "默认值：20")]
    [InlineData("默认\u3000\u3000\u3000 20", "默认\u300020")]
    [InlineData("a \u3000\n b", "a\nb")]
    [InlineData(" a", " a")]
    public void Of_a_run_of_white_space_one_character_stays(string description, string text) => Assert.Equal(text, FactText.Of(description));

    [Theory]
    [InlineData("It is on. Off is off.", "It is on。 Off is off.")]
    [InlineData("It is on. default off", "It is on。 default off")]
    [InlineData("Range 1-5. default 3. step 2", "Range 1-5。 default 3。 step 2")]
    [InlineData("Default: 1. Range: 1-5. Step 10", "Default: 1。 Range: 1-5。 Step 10")]
    [InlineData("Of: 1. the first 2. the second", "Of: 1. the first 2. the second")]
    [InlineData("A length, max. 20, e.g. ten, a. b", "A length, max. 20, e.g. ten, a. b")]
    [InlineData("Hosts, approx. ten of them", "Hosts, approx. ten of them")]
    public void A_full_stop_ends_a_sentence_where_it_is_none_of_a_word_or_a_number(string text, string sentences) =>
        Assert.Equal(sentences, FactText.WithSentenceEnds(text));

    [Fact]
    public void What_no_one_writes_is_cut() => Assert.Equal(8192, FactText.Of(new string('a', 10_000)).Length);

    [Fact]
    public void A_usual_text_is_not_copied()
    {
        const string Text = "默认值：20，单位：GB";

        Assert.Same(Text, FactText.Of(Text));
    }
}
