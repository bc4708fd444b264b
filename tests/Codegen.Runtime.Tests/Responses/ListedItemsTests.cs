using System.Text;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Responses;

/// <summary>Lists of any length, and texts that stand in them again and again.</summary>
public sealed class ListedItemsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(33)]
    [InlineData(2000)]
    public void A_list_has_all_its_items_in_their_order(int length)
    {
        var all = Read($$"""{"Integers":[{{string.Join(',', Enumerable.Range(0, length))}}],"Children":[{{string.Join(',', Enumerable.Range(0, length).Select(i => $$"""{"Integer":{{i}}}"""))}}]}""");

        Assert.Equal(Enumerable.Range(0, length).Select(i => (long)i), all.Integers);
        Assert.Equal(Enumerable.Range(0, length).Select(i => (long?)i), all.Children.Select(child => child.Integer));
    }

    [Fact]
    public void Texts_that_repeat_are_one_string()
    {
        var texts = Read(Repeated(times: 2000, "Running", "cn-north-01")).Texts;

        Assert.Same(texts[0], texts[2]);
        Assert.Same(texts[1], texts[^1]);
    }

    [Theory]
    [InlineData("Running,Stopped,Starting,Install Fail,CLOUD_SSD,CLOUD_RSSD,LOCAL_NORMAL,LOCAL_SSD")]
    [InlineData("hk-00,hk-01,hk-02,hk-03,hk-04,hk-05,hk-06,hk-07,hk-08,hk-09")]
    [InlineData("a,b,N1,N2,N3,10,20,100,On,Yes")]
    [InlineData("a text of just thirty-two letter,of thirty-two letters- this also")]
    public void Words_that_lists_repeat_do_not_displace_each_other(string words)
    {
        var all = words.Split(',');

        var texts = Read(Repeated(times: 3, all)).Texts;

        Assert.All(texts, (text, i) => Assert.Same(texts[i % all.Length], text));
    }

    [Fact]
    public void Texts_of_any_kind_are_what_they_were()
    {
        string[] all = [.. Enumerable.Range(0, 3000).Select(i => $"disk-{i}"), "", " ", "中文", "naïve", "a", "ab", "abc", "abcd", new string('x', 32), new string('x', 33), "\n\"\\"];
        var json = $$"""{"Texts":[{{string.Join(',', all.Concat(all).Select(text => System.Text.Json.JsonSerializer.Serialize(text)))}}]}""";

        Assert.Equal(all.Concat(all), Read(json).Texts);
    }

    private static string Repeated(int times, params string[] texts) =>
        $$"""{"Texts":[{{string.Join(',', Enumerable.Repeat(texts, times).SelectMany(all => all).Select(text => $"\"{text}\""))}}]}""";

    private static AllKinds Read(string json) => ReplyInterpreter.ReadObject<AllKinds>(Encoding.UTF8.GetBytes(json), out _);
}
