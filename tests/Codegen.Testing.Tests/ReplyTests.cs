using System.Text.Json;
using Codegen.Testing.Tests.Support;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>What is answered when no rule says otherwise: the docs' example made to fit the tables, or made up from them.</summary>
public sealed class ReplyTests
{
    [Fact]
    public async Task The_example_made_to_fit_the_tables()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);

        var reply = await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"));

        Assert.Equal("DescribeBoxResponse", reply.GetProperty("Action").GetString());
        var boxes = reply.GetProperty("BoxSet").EnumerateArray().ToArray();

        // Types are the table's, what no table has is left out, optional fields that the example leaves out stay out.
        Assert.Equal("""{"BoxId":"box-1","Name":"first","Size":40,"State":"Open","CreateTime":1600000000}""", boxes[0].GetRawText());
        Assert.Equal(("2", 41), (boxes[1].GetProperty("Name").GetString(), boxes[1].GetProperty("Size").GetInt32()));

        // A value that the docs do not list makes way for one that they do; what is required is made up.
        Assert.All(boxes, box => Assert.Contains(box.GetProperty("State").GetString(), new[] { "Open", "Shut" }));
        Assert.All(boxes, box => Assert.True(box.GetProperty("CreateTime").GetInt64() > 0));
    }

    [Fact]
    public async Task As_many_as_there_are()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);

        // The example's figure would promise pages that never come.
        Assert.Equal(3, (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"))).GetProperty("TotalCount").GetInt32());
    }

    [Fact]
    public async Task Page_by_page()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var api = cloud.CreateClient();
        var ids = new List<string?>();
        await foreach (var box in new BoxClient(api).DescribeBoxItemsAsync(new DescribeBoxRequest { Region = "r", Limit = 2 })) ids.Add(box.BoxId);
        Assert.Equal(["box-1", "box-2", "box-3"], ids);
        Assert.Equal(["0", "2"], cloud.Received("DescribeBox", times: 2).Select(call => call["Offset"]));
    }

    [Fact]
    public async Task Made_up_from_the_types_where_there_is_no_example()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        var reply = await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"));
        Assert.Contains(reply.GetProperty("State").GetString(), new[] { "Pending", "Done" });
        Assert.Equal(JsonValueKind.Number, reply.GetProperty("Progress").ValueKind);
        Assert.Equal(JsonValueKind.Object, reply.GetProperty("Detail").ValueKind);
        Assert.Equal(JsonValueKind.Number, reply.GetProperty("Grid")[0][0].ValueKind);
        Assert.Equal(JsonValueKind.String, reply.GetProperty("Steps")[0].GetProperty("Name").ValueKind);
        Assert.True(reply.GetProperty("Failed").ValueKind is JsonValueKind.True or JsonValueKind.False);
    }

    [Fact]
    public async Task The_same_from_run_to_run_and_others_with_another_seed()
    {
        Assert.Equal(await ReplyWithSeed(0), await ReplyWithSeed(0));
        Assert.NotEqual(await ReplyWithSeed(0), await ReplyWithSeed(1));

        // Whoever compares a reply with a file relies on it from release to release as well.
        Assert.Contains("\"ToString\":\"tostring-", await ReplyWithSeed(0), StringComparison.Ordinal);
    }

    private static async Task<string> ReplyWithSeed(int seed)
    {
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { Seed = seed }, "specs");
        using var caller = new Caller(cloud);
        return (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).GetRawText();
    }
}
