using System.Text.Json;
using Codegen.Docs.Linting.Examples;
using Codegen.Tests.Shared;

namespace Codegen.Docs.Tests.Linting;

/// <summary>JSON as pages show it.</summary>
public class ExampleJsonTests
{
    private static readonly string[] Bits =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\"a\"", "1", "-", "0", "1.5e3", "true", "null", " ", "\n", "...", "//", "/*", "*/", "#", "<x>", "{{x}}", "\\u12", "\\n", "：", "é", "\u00A0", "\t"];

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"a\": [1, -2.5E+3, true, false, null, \"x\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\", {\"b\":{}}] }")]
    public void Well_formed_text_has_no_flaws(string text) => Assert.Empty(FlawsOf(text));

    [Fact]
    public void What_has_no_flaws_is_what_a_JSON_reader_accepts()
    {
        const string Seed = "{ \"a\": [1, -2.5E+3, true, null, \"x\\\"\\u00e9\", {\"b\": {}}], \"c\": \"d\" }";
        int accepted = 0;
        for (int seed = 0; seed < 20_000; seed++)
        {
            string text = Mutate(Seed, TestSeed.Of(seed));
            bool isJson = IsJson(text);
            accepted += isJson ? 1 : 0;
            Assert.True(isJson == (FlawsOf(text).Count == 0), $"{seed}: {text}");
        }

        Assert.InRange(accepted, 500, 19_500);
    }

    [Fact]
    public void Values_stand_where_they_are_said_to()
    {
        const string Text = "{ \"a\": [ 1, \"two\" ],\n  \"b\": { \"c\": null } }";
        ExampleValue root = ExampleJson.Read(Whole(Text), 0, [], out int end);

        Assert.Equal(Text.Length, end);
        Assert.Equal(["\"a\"", "\"b\""], root.Members.Select(member => Text.Substring(member.Place, 3)));
        Assert.Equal(["1, ", "\"tw"], root.Members[0].Value.Items.Select(item => Text.Substring(item.Place, 3)));
        Assert.Equal("two", root.Members[0].Value.Items[1].Text);
    }

    [Fact]
    public void Depth_ends_where_a_JSON_reader_ends()
    {
        Assert.Empty(FlawsOf(new string('[', 64) + new string(']', 64)));
        Assert.Contains(FlawsOf(new string('[', 65) + new string(']', 65)), flaw => flaw.What.Contains("too deeply", StringComparison.Ordinal));
        Assert.NotEmpty(FlawsOf(new string('[', 100_000)));
    }

    private static List<ExampleFlaw> FlawsOf(string text)
    {
        var flaws = new List<ExampleFlaw>();
        ExampleJson.Read(Whole(text), 0, flaws, out int end);
        if (end < text.Length)
        {
            flaws.Add(new ExampleFlaw(end, "more"));
        }

        return flaws;
    }

    private static ExampleText Whole(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    private static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 4); i > 0 && text.Length > 1; i--)
        {
            int at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                1 => text.Insert(at, Bits[random.Next(Bits.Length)]),
                _ => text.Insert(at, text.Substring(random.Next(text.Length))),
            };
        }

        return text;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
