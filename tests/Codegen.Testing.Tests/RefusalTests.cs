using Codegen.Runtime;
using Codegen.Testing.Tests.Support;

namespace Codegen.Testing.Tests;

/// <summary>What the fake cloud refuses, with the codes and in the words of the docs.</summary>
public sealed class RefusalTests
{
    private static FakeCloud Cloud() => FakeCloud.FromSpecs("specs");

    [Fact]
    public async Task A_call_without_an_action()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Region", "r"))).IsRefusal(160, "Missing Action");
        (await caller.UnsignedFormAsync([])).IsRefusal(160, "Missing Action");
    }

    [Fact]
    public async Task A_body_that_can_not_be_read()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        Assert.StartsWith("Missing Action: the body is not JSON", (await caller.BodyAsync("{\"Action\":", "application/json")).GetProperty("Message").GetString());
        (await caller.BodyAsync("[]", "application/json")).IsRefusal(160, "Missing Action: the body is JSON, but no object");
        (await caller.BodyAsync("""{"Action":"\ud800"}""", "application/json")).IsRefusal(160, "Missing Action: the body holds half of a surrogate pair");
    }

    [Fact]
    public async Task An_unknown_action()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "NoSuchThing"))).IsRefusal(161, "Action [NoSuchThing] not found");
    }

    [Fact]
    public async Task A_call_that_is_not_signed()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.UnsignedFormAsync([new("Action", "GetBoxTask"), new("PublicKey", "fake-public-key")])).IsRefusal(170, "Missing Signature");
    }

    [Fact]
    public async Task A_signature_with_another_key()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud, privateKey: "another");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(171, "Signature VerifyAC Error");
    }

    [Fact]
    public async Task A_stranger()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud, publicKey: "stranger");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(172, "User not found");
    }

    [Fact]
    public async Task A_security_token_that_nobody_gave_out()
    {
        await using var cloud = Cloud().Accept(new Credential("temporary", "private", "token-1"));
        using var caller = new Caller(cloud, "temporary", "private");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"), ("SecurityToken", "token-1"))).IsSuccess();
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"), ("SecurityToken", "token-2"))).IsRefusal(174, "SecurityToken not found");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(174, "SecurityToken not found");
    }

    [Theory]
    [InlineData("Name", "Region=r")]
    [InlineData("Region", "Name=n")]
    [InlineData("Region", "Region=&Name=n")]
    [InlineData("Drawers.0.Depth", "Region=r&Name=n&Drawers.0.Lining.Colour=red")]
    [InlineData("Drawers.1.Lining.Colour", "Region=r&Name=n&Drawers.0.Depth=1&Drawers.1.Depth=2&Drawers.1.Lining.Hue=7")]
    public async Task A_missing_parameter(string parameter, string sent)
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync([("Action", "CreateBox"), .. Pairs(sent)])).IsRefusal(220, $"Missing params [{parameter}]");
    }

    [Theory]
    [InlineData("Size", "Size=much")]
    [InlineData("Size", "Size=1.5")]
    [InlineData("Size", "Size=9223372036854775808")]
    [InlineData("Weight", "Weight=NaN")]
    [InlineData("IsOpen", "IsOpen=yes")]
    [InlineData("Tags.first", "Tags.first=a")]
    [InlineData("Matrix.0.1", "Matrix.0.0=1.5&Matrix.0.1=x")]
    [InlineData("Drawers.0.Depth", "Drawers.0.Depth=deep")]
    [InlineData("Drawers.0", "Drawers.0=deep")]
    public async Task A_parameter_of_another_type(string parameter, string sent)
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync([("Action", "CreateBox"), ("Region", "r"), ("Name", "n"), .. Pairs(sent)])).IsRefusal(230, $"Params [{parameter}] not available");
    }

    [Fact]
    public async Task Nothing_that_clients_send_as_json()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "n"), ("Stacks", "[[{\"Depth\":1}]]"))).IsSuccess();
    }

    [Theory]
    [InlineData("19")]
    [InlineData("101")]
    public async Task No_number_for_the_range_in_the_docs_which_their_own_examples_break(string size)
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync([("Action", "CreateBox"), .. Pairs("Region=r&Name=n"), ("Size", size)])).IsSuccess();
    }

    [Fact]
    public async Task Nothing_that_a_cloud_would_take()
    {
        await using var cloud = Cloud();
        using var caller = new Caller(cloud);
        (await caller.FormAsync(
        [
            ("Action", "CreateBox"), .. Pairs("Region=r&Name=n&Size=-1&Weight=1e-7&IsOpen=True&Tags.1=a&Tags.10=b&Matrix.0.0=1&Extra.A.0=x&Drawers.0.Depth=1&Size2=no&Clone="),
        ])).IsSuccess();
    }

    private static IEnumerable<(string Name, string Value)> Pairs(string form) =>
        form.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]));
}
