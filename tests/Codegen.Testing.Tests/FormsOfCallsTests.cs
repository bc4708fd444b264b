using Codegen.Testing.Tests.Support;

namespace Codegen.Testing.Tests;

/// <summary>A call is the same as a form, as JSON and as a query.</summary>
public sealed class FormsOfCallsTests
{
    [Fact]
    public async Task A_form()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "a b&c=d+e%20/é中文🙂"))).IsSuccess();
        Assert.Equal("a b&c=d+e%20/é中文🙂", cloud.Received("CreateBox").Single()["Name"]);
    }

    [Fact]
    public async Task A_query()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.GetAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "a b&c=d+e%20/é中文🙂"))).IsSuccess();
        Assert.Equal("a b&c=d+e%20/é中文🙂", cloud.Received("CreateBox").Single()["Name"]);
    }

    [Fact]
    public async Task Json_with_lists_and_objects()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.JsonAsync("""
            {
              "Action": "CreateBox", "Region": "r", "Name": "中文🙂", "Size": 3, "Weight": 2.50, "IsOpen": false, "ProjectId": null,
              "Tags": ["x", "y"], "Drawers": [{ "Lining": { "Colour": "red" }, "Depth": 20 }, { "Depth": 1e2 }]
            }
            """)).IsSuccess();
        var call = cloud.Received("CreateBox").Single();
        Assert.Equal(("y", "red", "100", "2.5"), (call["Tags.1"], call["Drawers.0.Lining.Colour"], call["Drawers.1.Depth"], call["Weight"]));
        Assert.Null(call["ProjectId"]);
    }

    [Fact]
    public async Task Json_whose_numbers_are_signed_as_they_stand()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        var signature = Signatures.SignatureCheck.Compute(
            [new("Action", "CreateBox"), new("Name", "n"), new("PublicKey", "fake-public-key"), new("Region", "r"), new("Weight", "1e-07"), new("Size", "2")], "fake-private-key");
        var body = $$"""{"Action":"CreateBox","Name":"n","PublicKey":"fake-public-key","Region":"r","Weight":1e-07,"Size":2.0,"Signature":"{{signature}}"}""";
        (await caller.BodyAsync(body, "application/json")).IsSuccess();
        (await caller.BodyAsync(body, contentType: null)).IsSuccess();
    }
}
