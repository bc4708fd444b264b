using System.Globalization;
using System.Text;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Responses;

public sealed class ReaderTests
{
    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u4e2d\\n\"", "中\n")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("[\"one\"]", "one")]
    [InlineData("[[7]]", "7")]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public void A_text_is_read_from(string json, string? expected) => Assert.Equal(expected, Read($$"""{"Text":{{json}}}""").Text);

    [Theory]
    [InlineData("42", 42L)]
    [InlineData("42.0", 42L)]
    [InlineData("1e3", 1000L)]
    [InlineData("\"42\"", 42L)]
    [InlineData("\" 42 \"", 42L)]
    [InlineData("\"\\u0034\\u0032\"", 42L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("[42]", 42L)]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"  \"", null)]
    [InlineData("[]", null)]
    public void An_integer_is_read_from(string json, long? expected) => Assert.Equal(expected, Read($$"""{"Integer":{{json}}}""").Integer);

    [Theory]
    [InlineData("42", 42.0)]
    [InlineData("0.1", 0.1)]
    [InlineData("1e-7", 1e-7)]
    [InlineData("\"1.5\"", 1.5)]
    [InlineData("[1.5]", 1.5)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public void A_number_is_read_from(string json, double? expected) => Assert.Equal(expected, Read($$"""{"Number":{{json}}}""").Number);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("[true]", true)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("[]", null)]
    public void A_flag_is_read_from(string json, bool? expected) => Assert.Equal(expected, Read($$"""{"Flag":{{json}}}""").Flag);

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("[]", null)]
    [InlineData("""{"Text":"x"}""", "x")]
    [InlineData("""[{"Text":"x"}]""", "x")]
    public void An_object_is_read_from(string json, string? expected) => Assert.Equal(expected, Read($$"""{"Child":{{json}}}""").Child?.Text);

    [Theory]
    [InlineData("""["a",1,true,null,"",["b"]]""", "a,1,true,,b")]
    [InlineData("\"a\"", "a")]
    [InlineData("1", "1")]
    [InlineData("null", "")]
    [InlineData("\"\"", "")]
    [InlineData("[]", "")]
    public void Texts_are_read_from(string json, string expected) => Assert.Equal(expected, string.Join(',', Read($$"""{"Texts":{{json}}}""").Texts));

    [Theory]
    [InlineData("Integers", """[1,"2",null,""]""", "1,2")]
    [InlineData("Integers", "3", "3")]
    [InlineData("Integers", "null", "")]
    [InlineData("Numbers", """[1.5,"2"]""", "1.5,2")]
    [InlineData("Numbers", "\"3\"", "3")]
    [InlineData("Flags", """[true,"False",0]""", "True,False,False")]
    [InlineData("Flags", "\"\"", "")]
    [InlineData("Jsons", """[{"a":1},2,null]""", """{"a":1},2""")]
    [InlineData("Jsons", """{"a":1}""", """{"a":1}""")]
    [InlineData("Jsons", "\"\"", "")]
    [InlineData("Children", """[{"Text":"x"},null,{"Text":"y"}]""", "x,y")]
    [InlineData("Children", """{"Text":"x"}""", "x")]
    [InlineData("Children", "\"\"", "")]
    [InlineData("TextLists", """[["a","b"],[],["c"],"d"]""", "a+b,,c,d")]
    [InlineData("TextLists", "\"a\"", "a")]
    [InlineData("TextLists", "null", "")]
    [InlineData("IntegerLists", "[[1,2],[3]]", "1+2,3")]
    [InlineData("NumberLists", "[[1.5],[2]]", "1.5,2")]
    [InlineData("FlagLists", "[[true],[false,1]]", "True,False+True")]
    [InlineData("JsonLists", """[[{"a":1}],[2]]""", """{"a":1},2""")]
    [InlineData("ChildLists", """[[{"Text":"x"},{"Text":"y"}],{"Text":"z"}]""", "x+y,z")]
    public void Lists_are_read_from(string name, string json, string expected)
    {
        var all = Read($$"""{"{{name}}":{{json}}}""");
        object list = name switch
        {
            "Integers" => all.Integers,
            "Numbers" => all.Numbers,
            "Flags" => all.Flags,
            "Jsons" => all.Jsons,
            "Children" => all.Children,
            "TextLists" => all.TextLists,
            "IntegerLists" => all.IntegerLists,
            "NumberLists" => all.NumberLists,
            "FlagLists" => all.FlagLists,
            "JsonLists" => all.JsonLists,
            _ => all.ChildLists,
        };
        Assert.Equal(expected, Render(list, ","));

        static string Render(object value, string separator) => value switch
        {
            string text => text,
            AllKinds child => child.Text!,
            System.Text.Json.JsonElement json => json.GetRawText(),
            System.Collections.IEnumerable items => string.Join(separator, items.Cast<object>().Select(i => Render(i, "+"))),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("null", false)]
    [InlineData("\"\"", false)]
    [InlineData("[]", false)]
    [InlineData("[{}]", null)]
    [InlineData("1", null)]
    public void An_object_is_entered_if_there_is_one(string json, bool? entered)
    {
        var bytes = Encoding.UTF8.GetBytes($$"""{"Child":{{json}}}""");
        var reader = new ResponseReader(bytes);
        reader.ReadRootStart();
        Assert.True(reader.TryReadProperty(out _));
        try
        {
            Assert.Equal(entered, reader.TryReadObjectStart());
        }
        catch (ResponseFormatException e)
        {
            Assert.Null(entered);
            Assert.Equal("$.Child", e.Path);
        }
    }

    [Fact]
    public void Json_is_kept_as_it_came()
    {
        Assert.Equal("""{"a": [1, 2.50]}""", Read("""{"Json":{"a": [1, 2.50]}}""").Json!.Value.GetRawText());
        Assert.Null(Read("""{"Json":null}""").Json);
    }

    [Fact]
    public void Unknown_members_and_escaped_names_do_no_harm()
    {
        Assert.Equal("x", Read("""{"Un":{"a":[1,{"b":2}]},"Te\u0078t":"x","Other":[[]]}""").Text);
        Assert.Equal("x", Read("""{"Child":{"Un":{"Text":"no"},"Text":"x","RetCode":{}}}""").Child!.Text);
    }

    [Theory]
    [InlineData("""{"Integer":1.5}""", "$.Integer", "an integer of 64 bits", "the number 1.5")]
    [InlineData("""{"Integer":9223372036854775808}""", "$.Integer", "an integer of 64 bits", "the number 9223372036854775808")]
    [InlineData("""{"Integer":"12a"}""", "$.Integer", "an integer of 64 bits", "a text of 3 bytes")]
    [InlineData("""{"Integer":true}""", "$.Integer", "an integer of 64 bits", "true")]
    [InlineData("""{"Integer":[1,2]}""", "$.Integer", "an integer of 64 bits", "a list of several")]
    [InlineData("""{"Number":1e999}""", "$.Number", "a number", "the number 1e999")]
    [InlineData("""{"Number":"NaN"}""", "$.Number", "a number", "a text of 3 bytes")]
    [InlineData("""{"Number":"Infinity"}""", "$.Number", "a number", "a text of 8 bytes")]
    [InlineData("""{"Number":"1.5x"}""", "$.Number", "a number", "a text of 4 bytes")]
    [InlineData("""{"Number":{}}""", "$.Number", "a number", "an object")]
    [InlineData("""{"Number":[1,2]}""", "$.Number", "a number", "a list of several")]
    [InlineData("""{"Number":false}""", "$.Number", "a number", "false")]
    [InlineData("""{"Integer":1234567890123456789012345678901234567890}""", "$.Integer", "an integer of 64 bits", "the number 1234567890123456789012345678901234567890")]
    [InlineData("""{"Integer":12345678901234567890123456789012345678901}""", "$.Integer", "an integer of 64 bits", "a long number")]
    [InlineData("""{"Integer":99999999999999999999999999999999999999999999}""", "$.Integer", "an integer of 64 bits", "a long number")]
    [InlineData("""{"Te\ud800xt":1}""", "$['…']", "a text in valid Unicode", "a name")]
    [InlineData("""{"Flag":2}""", "$.Flag", "true or false", "the number 2")]
    [InlineData("""{"Flag":"yes"}""", "$.Flag", "true or false", "a text of 3 bytes")]
    [InlineData("""{"Flag":{}}""", "$.Flag", "true or false", "an object")]
    [InlineData("""{"Flag":[true,false]}""", "$.Flag", "true or false", "a list of several")]
    [InlineData("""{"Text":{"a":1}}""", "$.Text", "a text", "an object")]
    [InlineData("""{"Text":["a","b"]}""", "$.Text", "a text", "a list of several")]
    [InlineData("""{"Text":"\ud800"}""", "$.Text", "a text in valid Unicode", "a text of 6 bytes")]
    [InlineData("""{"Child":"x"}""", "$.Child", "an object", "a text of 1 bytes")]
    [InlineData("""{"Child":[{},{}]}""", "$.Child", "an object", "a list of several")]
    [InlineData("""{"Children":[{},{"Children":[{"Integer":{}}]}]}""", "$.Children[1].Children[0].Integer", "an integer of 64 bits", "an object")]
    [InlineData("""{"Children":[3]}""", "$.Children[0]", "an object", "the number 3")]
    [InlineData("""{"TextLists":[["a"],["b",{}]]}""", "$.TextLists[1][1]", "a text", "an object")]
    [InlineData("""{"RetCode":"x"}""", "$.RetCode", "an integer of 64 bits", "a text of 1 bytes")]
    [InlineData("""{"x y":{},"Integer":[{}]}""", "$.Integer[0]", "an integer of 64 bits", "an object")]
    [InlineData("[]", "$", "an object", "a list")]
    [InlineData("3", "$", "an object", "the number 3")]
    [InlineData("null", "$", "an object", "null")]
    public void What_would_lose_something_is_refused(string json, string path, string expected, string found)
    {
        var complaint = Assert.Throws<ResponseFormatException>(() => Read(json));
        Assert.Equal((path, expected, found), (complaint.Path, complaint.Expected, complaint.Found));
    }

    [Theory]
    [InlineData("""{"Child":{"Text":"a" "b"}}""", "$.Child.Text", "something else at byte 21 of 26")]
    [InlineData("""{"Texts":["a","b""", "$.Texts[0]", "the end of the text after 16 bytes")]
    [InlineData("""{"Texts":["a",tru""", "$.Texts[0]", "the end of the text after 17 bytes")]
    [InlineData("""{"Texts":["a\q","b""", "$.Texts[0]", "something else at byte 10 of 18")]
    [InlineData("""{"Integer":1""", "$.Integer", "the end of the text after 12 bytes")]
    [InlineData("""{"Integer":1} x""", "$", "something else at byte 14 of 15")]
    [InlineData("<html>", "$", "something else at byte 0 of 6")]
    [InlineData("""{"x y":{"":{"a-b_1":[0,}""", "$['x y'][''].a-b_1[0]", "something else at byte 23 of 24")]
    public void What_is_no_JSON_is_told_with_its_place(string json, string path, string found)
    {
        var complaint = Assert.Throws<ResponseFormatException>(() => Read(json));
        Assert.Equal((path, "valid JSON", found), (complaint.Path, complaint.Expected, complaint.Found));
    }

    [Fact]
    public void A_long_name_is_cut_in_a_path()
    {
        var name = new string('n', 64);
        Assert.Equal("$." + name, PathOf(name));
        Assert.Equal($"$['{name}…']", PathOf(name + "n"));

        static string PathOf(string name) => Assert.Throws<ResponseFormatException>(() => Read($$"""{"{{name}}":x""")).Path;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    public void Nothing_is_told_as_nothing(string json)
    {
        var complaint = Assert.Throws<ResponseFormatException>(() => Read(json));
        Assert.Equal(("$", "a JSON object", "nothing"), (complaint.Path, complaint.Expected, complaint.Found));
    }

    [Fact]
    public void Broken_UTF8_is_refused_with_its_path()
    {
        byte[] json = [.. "{\"Text\":\""u8, 0xFF, .. "\"}"u8];
        Assert.Equal("$.Text", Assert.Throws<ResponseFormatException>(() => ReplyInterpreter.ReadObject<AllKinds>(json, out _)).Path);
    }

    [Fact]
    public void Depth_is_limited()
    {
        var json = string.Concat(Enumerable.Repeat("""{"Child":""", 100)) + "1" + new string('}', 100);
        Assert.StartsWith("$.Child.Child", Assert.Throws<ResponseFormatException>(() => Read(json)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_envelope_is_taken_from_the_root_only()
    {
        ReadOnlySpan<byte> json = """{"Un":{"RetCode":9},"RetCode":"0","Child":{"RetCode":8,"Action":"No"},"Action":"XResponse","Message":{"why":1}}"""u8;

        _ = ReplyInterpreter.ReadObject<AllKinds>(json, out var envelope);
        var found = Envelope.Find(json)!.Value;

        Assert.Equal((0L, """{"why":1}"""), (envelope.RetCode!.Value, envelope.Message));
        Assert.Equal((0L, "XResponse", """{"why":1}"""), (found.RetCode!.Value, found.Action, found.Message));
    }

    private static AllKinds Read(string json) => ReplyInterpreter.ReadObject<AllKinds>(Encoding.UTF8.GetBytes(json), out _);
}
