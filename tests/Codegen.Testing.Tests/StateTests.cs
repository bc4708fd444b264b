using Codegen.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>What is created can be described, changed and deleted.</summary>
public sealed class StateTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task From_its_creation_to_its_end()
    {
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { TimeProvider = new FakeTimeProvider(Now) }, "specs");
        using var api = cloud.CreateClient(options => options.Region = "r");
        var box = new BoxClient(api);

        var created = await box.CreateBoxAsync(new CreateBoxRequest { Name = "mine", Size = 7 });
        Assert.StartsWith("box-", created.BoxId, StringComparison.Ordinal);
        Assert.NotEqual("box-1", created.BoxId);

        var described = await box.DescribeBoxAsync(new DescribeBoxRequest());
        var shown = Assert.Single(described.BoxSet);
        Assert.Equal(1, described.TotalCount);
        Assert.Equal((created.BoxId, "mine", 7L, Now.ToUnixTimeSeconds()), (shown.BoxId, shown.Name, shown.Size, shown.CreateTime));

        await box.ModifyBoxNameAsync(new ModifyBoxNameRequest { BoxId = created.BoxId, Name = "ours" });
        Assert.Equal("ours", Assert.Single((await box.DescribeBoxAsync(new DescribeBoxRequest { BoxIds = [created.BoxId] })).BoxSet).Name);

        Assert.Equal(created.BoxId, (await box.DeleteBoxAsync(new DeleteBoxRequest { BoxId = created.BoxId })).BoxId);
        Assert.Empty((await box.DescribeBoxAsync(new DescribeBoxRequest())).BoxSet);
        Assert.Empty((await box.DescribeBoxAsync(new DescribeBoxRequest { BoxIds = [created.BoxId] })).BoxSet);
    }

    [Fact]
    public async Task What_is_gone_can_not_be_deleted_or_changed_again()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "DeleteBox"), ("Region", "r"), ("BoxId", "box-77"))).IsSuccess();
        (await caller.FormAsync(("Action", "DeleteBox"), ("Region", "r"), ("BoxId", "box-77"))).IsRefusal(230, "Params [BoxId] not available");
        (await caller.FormAsync(("Action", "ModifyBoxName"), ("Region", "r"), ("BoxId", "box-77"), ("Name", "n"))).IsRefusal(230, "Params [BoxId] not available");
        (await caller.FormAsync(("Action", "GetBox"), ("BoxId", "box-77"))).IsRefusal(230, "Params [BoxId] not available");
    }

    [Fact]
    public async Task The_examples_stay_until_something_is_created()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "DeleteBox"), ("Region", "r"), ("BoxId", "box-2"))).IsSuccess();
        var left = await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"));
        Assert.Equal(["box-1", "box-3"], left.GetProperty("BoxSet").EnumerateArray().Select(box => box.GetProperty("BoxId").GetString()));
        Assert.Equal(2, left.GetProperty("TotalCount").GetInt32());
        var created = (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "n"))).GetProperty("BoxId").GetString();
        Assert.Equal([created], (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"))).GetProperty("BoxSet").EnumerateArray().Select(box => box.GetProperty("BoxId").GetString()));
    }

    [Fact]
    public async Task What_was_never_created_here_is_shown_as_the_example()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        var reply = await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"), ("BoxIds.0", "box-77"), ("BoxIds.1", "box-78"));
        Assert.Equal(["box-77", "box-78"], reply.GetProperty("BoxSet").EnumerateArray().Select(box => box.GetProperty("BoxId").GetString()));
        Assert.Equal("first", reply.GetProperty("BoxSet")[0].GetProperty("Name").GetString());
        Assert.Equal("box-77", (await caller.FormAsync(("Action", "GetBox"), ("BoxId", "box-77"))).GetProperty("BoxId").GetString());
    }

    [Fact]
    public async Task Secrets_are_not_kept()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "n"), ("Label", "top secret"))).IsSuccess();
        Assert.DoesNotContain("top secret", (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"))).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_region_has_its_own()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        (await caller.FormAsync(("Action", "CreateBox"), ("Region", "here"), ("Name", "n"))).IsSuccess();
        Assert.Equal(0, (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "there"))).GetProperty("TotalCount").GetInt32());
        Assert.Equal(1, (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "here"))).GetProperty("TotalCount").GetInt32());
    }

    [Fact]
    public async Task Several_at_once_with_numbers_in_models()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        var created = await caller.FormAsync(("Action", "AllocateShelf"), ("Count", "3"));
        var ids = created.GetProperty("Shelves").EnumerateArray().Select(shelf => shelf.GetProperty("ShelfId").GetInt64()).ToArray();
        Assert.Equal(3, ids.Distinct().Count());
        (await caller.FormAsync(("Action", "ReleaseShelf"), ("ShelfIds.0", $"{ids[0]}"), ("ShelfIds.1", $"{ids[1]}"))).IsSuccess();
        var left = await caller.FormAsync(("Action", "ListShelfInfos"));
        Assert.Equal([ids[2]], left.GetProperty("Shelves").EnumerateArray().Select(shelf => shelf.GetProperty("ShelfId").GetInt64()));
    }

    [Fact]
    public async Task Nothing_is_kept_when_it_is_not_wanted()
    {
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { KeepsState = false }, "specs");
        using var caller = new Caller(cloud);
        Assert.Equal("box-1", (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", "n"))).GetProperty("BoxId").GetString());
        Assert.Equal(3, (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"))).GetProperty("TotalCount").GetInt32());
    }

    [Fact]
    public async Task Many_callers_at_once()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (number, _) =>
        {
            var created = (await caller.FormAsync(("Action", "CreateBox"), ("Region", "r"), ("Name", $"n-{number}"))).GetProperty("BoxId").GetString()!;
            var shown = (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"), ("BoxIds.0", created))).GetProperty("BoxSet");
            Assert.Equal($"n-{number}", Assert.Single(shown.EnumerateArray()).GetProperty("Name").GetString());
            if (number % 2 == 0) (await caller.FormAsync(("Action", "DeleteBox"), ("Region", "r"), ("BoxId", created))).IsSuccess();
        });
        Assert.Equal(100, (await caller.FormAsync(("Action", "DescribeBox"), ("Region", "r"))).GetProperty("TotalCount").GetInt32());
    }
}
