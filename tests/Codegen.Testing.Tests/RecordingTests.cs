using Codegen.Testing.Tests.Support;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>What was called can be asked for, and tells no secrets.</summary>
public sealed class RecordingTests
{
    [Fact]
    public async Task Calls_by_their_requests()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var api = cloud.CreateClient(options => options.Region = "r");
        var box = new BoxClient(api);
        await box.CreateBoxAsync(new CreateBoxRequest { Name = "a", Drawers = [new() { Depth = 3 }] });
        await box.CreateBoxAsync(new CreateBoxRequest { Name = "b" });

        Assert.Equal(3, cloud.Received<CreateBoxRequest>(request => request.Name == "a", times: 1)[0].Drawers[0].Depth);
        Assert.Equal(["a", "b"], cloud.Received<CreateBoxRequest>().Select(request => request.Name));
        cloud.DidNotReceive<DeleteBoxRequest>();
        cloud.DidNotReceive("DescribeBox");
    }

    [Fact]
    public async Task What_is_missed_is_told_with_what_came()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        Assert.Equal(
            "Expected at least one call of DeleteBox, and none came. Nothing was called.",
            Assert.Throws<ReceivedCallsException>(() => cloud.Received<DeleteBoxRequest>()).Message);

        await caller.FormAsync(("Action", "DeleteBox"), ("Region", "r"), ("BoxId", "box-1"));
        await caller.FormAsync(("Action", "GetBoxTask"));

        Assert.Equal(
            """
            Expected one call of DeleteBox with request => request.BoxId == "box-2", and none came. These calls came:
              1. DeleteBox BoxId=box-1 Region=r → ok
              2. GetBoxTask → RetCode 220: Missing params [TaskId]
            """,
            Assert.Throws<ReceivedCallsException>(() => cloud.Received<DeleteBoxRequest>(request => request.BoxId == "box-2", times: 1)).Message);
        Assert.StartsWith("Expected no call of DeleteBox, and one came.", Assert.Throws<ReceivedCallsException>(cloud.DidNotReceive<DeleteBoxRequest>).Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected 3 calls of DeleteBox, and one came.", Assert.Throws<ReceivedCallsException>(() => cloud.Received("DeleteBox", times: 3)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_are_masked_wherever_they_are_marked()
    {
        var told = new List<string>();
        var options = new FakeCloudOptions { OnCall = call => told.Add(call.ToString()), SensitiveParameters = { "lock-type" } };
        await using var cloud = FakeCloud.FromSpecs(options, "specs");
        using var caller = new Caller(cloud);

        // By its name, by the spec, by the test's own word, and in an action that no spec has.
        await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "n"), ("Password", "aaaa1"), ("Label", "bbbb2"), ("lock-type", "cccc3"));
        await caller.FormAsync(("Action", "Elsewhere"), ("Deep.0.ApiToken", "dddd4"));

        var everything = string.Join('\n', told) + string.Join('\n', cloud.Calls.SelectMany(call => call.Parameters.Values));
        Assert.DoesNotContain("aaaa1", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("bbbb2", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("cccc3", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("dddd4", everything, StringComparison.Ordinal);
        Assert.Equal("***", cloud.Calls[0]["Password"]);
        Assert.Null(cloud.Calls[0]["Signature"]);
        Assert.Equal("***", cloud.Received<CreateBoxRequest>().Single().Label);
    }

    [Fact]
    public async Task A_stranger_s_line_ends_stay_out_of_the_log()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        await caller.FormAsync(("Action", "Get\nBox"), ("A", "1\r\n2"));
        Assert.Equal("Get␣Box A=1␣␣2 → RetCode 161: Action [Get␣Box] not found", cloud.Calls.Single().ToString());
    }

    [Fact]
    public async Task No_more_than_is_wanted()
    {
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { MaxRecordedCalls = 2 }, "specs");
        using var caller = new Caller(cloud);
        foreach (var id in new[] { "1", "2", "3" }) await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", id));
        Assert.Equal(["2", "3"], cloud.Calls.Select(call => call["TaskId"]));
        cloud.ClearCalls();
        Assert.Empty(cloud.Calls);
    }
}
