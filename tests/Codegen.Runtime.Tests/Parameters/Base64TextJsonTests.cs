using System.Text.Json;
using System.Text.Json.Serialization;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Parameters;

/// <summary>Requests that wait as JSON, in a queue or a file, until they are sent.</summary>
public sealed partial class Base64TextJsonTests
{
    private static readonly ResetRequest Whole = new()
    {
        Password = Base64TextTests.Plain,
        UserData = Base64Text.FromBytes([0xfb, 0xef, 0xff]),
        Scripts = ["echo 1", default],
    };

    public static TheoryData<bool> BothSerializers => [false, true];

    [Theory]
    [MemberData(nameof(BothSerializers))]
    public async Task A_request_that_was_kept_as_JSON_is_sent_as_it_was(bool generated)
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        await client.CallAsync("X", new Dictionary<string, object?> { ["O"] = Whole });
        await client.CallAsync("X", new Dictionary<string, object?> { ["O"] = Read(Write(Whole, generated), generated) });
        Assert.Equal((Base64TextTests.Encoded, "++//", "ZWNobyAx", ""), (cloud.LastForm["O.Password"], cloud.LastForm["O.UserData"], cloud.LastForm["O.Scripts.0"], cloud.LastForm["O.Scripts.1"]));
        Assert.Equal(cloud.Forms[0], cloud.Forms[1]);
    }

    [Theory]
    [MemberData(nameof(BothSerializers))]
    public void JSON_holds_the_Base64_and_null_where_nothing_is_set(bool generated)
    {
        var json = Write(Whole with { UserData = null }, generated);
        Assert.Equal($$"""{"Password":"{{Base64TextTests.Encoded}}","UserData":null,"Scripts":["ZWNobyAx",""]}""", json);
        Assert.Null(Read(json, generated).UserData);
    }

    [Theory]
    [InlineData("\"hello world\"", "the string here is not. Plain text is encoded as UTF-8 first.")]
    [InlineData("\"c2VjcmV0\u00e9\"", "the string here is not. Plain text is encoded as UTF-8 first.")]
    [InlineData("{}", "here is a JSON value of the kind StartObject.")]
    [InlineData("4711", "here is a JSON value of the kind Number.")]
    [InlineData("null", "here is a JSON value of the kind Null.")]
    public void What_is_no_Base64_is_refused_at_its_place_without_being_repeated(string value, string why)
    {
        foreach (var generated in new[] { false, true })
        {
            var refusal = Assert.Throws<JsonException>(() => Read($$"""{"Password":{{value}}}""", generated));
            Assert.Equal(("A Base64Text must be a string of Base64 with its padding; " + why, "$.Password"), (refusal.Message, refusal.Path));
            if (value != "null") Assert.DoesNotContain(value.Trim('"'), refusal.ToString(), StringComparison.Ordinal);
        }
    }

    private static string Write(ResetRequest request, bool generated) =>
        generated ? JsonSerializer.Serialize(request, Generated.Default.ResetRequest) : JsonSerializer.Serialize(request);

    private static ResetRequest Read(string json, bool generated) =>
        (generated ? JsonSerializer.Deserialize(json, Generated.Default.ResetRequest) : JsonSerializer.Deserialize<ResetRequest>(json))!;

    /// <summary>A request as the generator writes them, with Base64 in each of its forms.</summary>
    internal sealed record ResetRequest : IRequestObject
    {
        public required Base64Text Password { get; init; }

        public Base64Text? UserData { get; init; }

        public IReadOnlyList<Base64Text> Scripts { get; init; } = [];

        void IRequestObject.WriteTo(ParameterWriter writer)
        {
            writer.Write("Password", Password);
            writer.Write("UserData", UserData);
            writer.WriteList("Scripts", Scripts);
        }
    }

    [JsonSerializable(typeof(ResetRequest))]
    private sealed partial class Generated : JsonSerializerContext;
}
