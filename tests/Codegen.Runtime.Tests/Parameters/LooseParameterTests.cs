using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Parameters;

/// <summary>The parameters of a call by name: what form each kind of value takes, and what has none.</summary>
public sealed class LooseParameterTests : IDisposable
{
    private readonly StubCloud _cloud = new StubCloud().Answers("""{"RetCode":0}""");

    public static TheoryData<object, string> Values => new()
    {
        { (sbyte)-7, "-7" },
        { (byte)7, "7" },
        { (short)-7, "-7" },
        { (ushort)7, "7" },
        { -7, "-7" },
        { 7u, "7" },
        { 7L, "7" },
        { ulong.MaxValue, "18446744073709551615" },
        { 0.1f, "0.1" },
        { 1e20f, "100000000000000000000" },
        { 1e-7, "0.0000001" },
        { 100m, "100" },
        { 1.50m, "1.5" },
        { 1.00m, "1" },
        { 0.00m, "0" },
        { 1000.0m, "1000" },
        { true, "true" },
        { "", "" },
        { (Base64Text)"a", "YQ==" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_written_as(object value, string text) => Assert.Equal(text, (await FormOf(new() { ["X"] = value }))["X"]);

    [Fact]
    public async Task Dictionaries_of_any_kind_are_written_by_their_keys()
    {
        var form = await FormOf(new() { ["H"] = new Hashtable { ["A"] = 1, ["B"] = null }, ["D"] = new SortedList<string, long> { ["A"] = 2 } });
        Assert.Equal(("1", "2", false), (form["H.A"], form["D.A"], form.ContainsKey("H.B")));
    }

    [Fact]
    public async Task A_JSON_null_is_not_sent_and_a_JSON_text_is_sent_as_what_it_holds()
    {
        using var json = JsonDocument.Parse("""{"N":null,"S":"a\nb","B":true,"E":[],"O":{}}""");
        var form = await FormOf(json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value.Clone()));
        Assert.Equal(("a\nb", "true"), (form["S"], form["B"]));
        Assert.DoesNotContain(form.Keys, name => name[0] is 'N' or 'E' or 'O');
    }

    [Fact]
    public async Task A_list_with_a_hole_is_refused_with_the_names_of_what_is_missing()
    {
        using var json = JsonDocument.Parse("""["a",null]""");
        var failure = await Assert.ThrowsAsync<MissingParametersException>(() => FormOf(new()
        {
            ["Ids"] = new[] { "a", null, "b" },
            ["Json"] = json.RootElement,
            ["Outer"] = new Dictionary<string, object?> { ["Inner"] = new object?[] { null } },
        }));
        Assert.Equal(["Ids.1", "Json.1", "Outer.Inner.0"], failure.Parameters);
        Assert.Empty(_cloud.Requests);
    }

    [Fact]
    public async Task Lists_in_lists_and_extra_parameters_may_have_no_holes_either()
    {
        var inner = await Assert.ThrowsAsync<MissingParametersException>(() => FormOf(new()
        {
            ["Matrix"] = new object?[] { Array.Empty<int>(), new[] { 1 } },
            ["Boxes"] = new object?[] { new Dictionary<string, object?>(), 1 },
        }));
        Assert.Equal(["Matrix.0", "Boxes.0"], inner.Parameters);
        using var client = _cloud.Client();
        var extra = client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["X"] = new object?[] { 1, null, 3 } } });
        Assert.Equal(["X.1"], (await Assert.ThrowsAsync<MissingParametersException>(() => extra.CallAsync("Act"))).Parameters);
        Assert.Empty(_cloud.Requests);
    }

    [Theory]
    [InlineData("1e3", "1000")]
    [InlineData("42.0", "42")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("1E-7", "0.0000001")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("9007199254740993.0", "9007199254740993")]
    [InlineData("12345678901234567890.5", "12345678901234567890.5")]
    [InlineData("12.345e1", "123.45")]
    [InlineData("12.345e-4", "0.0012345")]
    [InlineData("0.00120e+3", "1.2")]
    [InlineData("0e5", "0")]
    [InlineData("-0.0", "-0")]
    [InlineData("1e20", "100000000000000000000")]
    public async Task A_JSON_number_is_written_as_others_are(string number, string text)
    {
        using var json = JsonDocument.Parse(number);
        Assert.Equal(text, (await FormOf(new() { ["X"] = json.RootElement }))["X"]);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e-999")]
    [InlineData("1e99999999999")]
    public async Task A_JSON_number_that_has_no_form_is_refused(string number)
    {
        using var json = JsonDocument.Parse(number);
        var failure = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FormOf(new() { ["X"] = json.RootElement }));
        Assert.StartsWith($"The number {number} is beyond", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_cloud.Requests);
    }

    [Fact]
    public async Task JSON_of_every_kind_is_taken()
    {
        using var document = JsonDocument.Parse("""{"A":[1]}""");
        var form = await FormOf(new() { ["O"] = JsonNode.Parse("""{"A":{"B":"b"}}"""), ["L"] = new JsonArray(1, "x"), ["V"] = JsonValue.Create(5), ["D"] = document });
        Assert.Equal(("b", "1", "x", "5", "1"), (form["O.A.B"], form["L.0"], form["L.1"], form["V"], form["D.A.0"]));
    }

    [Fact]
    public async Task Names_may_be_long_and_nest_deeply()
    {
        var part = new string('n', 300);
        object nested = 1;
        for (var i = 0; i < 63; i++) nested = new Dictionary<string, object?> { [i % 2 == 0 ? "a" : part] = nested };
        var form = await FormOf(new() { ["Top"] = nested });
        Assert.Equal("1", form["Top." + string.Join('.', Enumerable.Range(0, 63).Reverse().Select(i => i % 2 == 0 ? "a" : part))]);
    }

    [Fact]
    public async Task Beyond_sixty_four_levels_a_request_is_refused_with_the_place()
    {
        object nested = 1;
        for (var i = 0; i < 64; i++) nested = new Dictionary<string, object?> { ["Level"] = nested };
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => FormOf(new() { ["Top"] = nested }));
        Assert.Equal("The request nests deeper than 64 levels, at Top.Level.Level.Level.Level.Leve….", failure.Message);
        Assert.Empty(_cloud.Requests);
    }

    [Fact]
    public async Task A_number_that_is_none_is_named_with_its_full_name()
    {
        foreach (var number in new object[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, float.NaN, float.PositiveInfinity })
        {
            var failure = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => FormOf(new() { ["X"] = new[] { 1, number } }));
            Assert.StartsWith("X.1 must be a finite number.", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_parameter_of_the_clients_own_is_refused_by_its_name()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => FormOf(new() { ["Signature"] = "x" }));
        Assert.StartsWith("The parameter Signature is set by the client and can't be given with a call.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("x", (await FormOf(new() { ["Nested"] = new Dictionary<string, object?> { ["Signature"] = "x" } }))["Nested.Signature"]);
    }

    [Fact]
    public async Task A_huge_request_and_the_small_one_after_it_are_both_right()
    {
        _cloud.Answers("""{"RetCode":0}""");
        var many = Enumerable.Range(0, 6000).ToDictionary(i => $"Name{i}", i => (object?)new string('x', 20));
        Assert.Equal(6000, (await FormOf(many)).Count(p => p.Value.Length == 20 && p.Key.StartsWith("Name", StringComparison.Ordinal)));
        Assert.Equal(["Action", "PublicKey", "Region", "Signature", "X", "Zone"], (await FormOf(new() { ["X"] = 1 })).Keys.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _cloud.Dispose();

    private async Task<Dictionary<string, string>> FormOf(Dictionary<string, object?> parameters)
    {
        using var client = _cloud.Client();
        await client.CallAsync("Act", parameters);
        return _cloud.LastForm;
    }
}
