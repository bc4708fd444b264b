using System.Text.Json;
using System.Text.RegularExpressions;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>Generated clients and the fake cloud, by way of their records.</summary>
public sealed class TypedTests
{
    private static readonly JsonElement Extra = JsonDocument.Parse("""{"A":[1,"x"],"B":{"C":true}}""").RootElement.Clone();

    [Fact]
    public async Task A_request_arrives_as_it_was_sent()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        CreateBoxRequest? arrived = null;
        cloud.On<CreateBoxRequest>(request =>
        {
            arrived = request;
            return new CreateBoxResponse { BoxId = "box-" + request.Name };
        });
        using var api = cloud.CreateClient();
        CreateBoxRequest sent = new()
        {
            Region = "r",
            Name = "n",
            Size = long.MinValue,
            Weight = 1e-7,
            IsOpen = false,
            Password = "open sesame",
            Label = "top secret",
            Tags = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"],
            Matrix = [[1.5, 2], [3]],
            Extra = Extra,
            Drawers = [new() { Depth = 1 }, new() { Depth = 2, Lining = new() { Colour = "red" } }],
            Clone_ = 3,
            LockKind = "bolt",
        };

        var created = await new BoxClient(api).CreateBoxAsync(sent);

        Assert.Equal("box-n", created.BoxId);
        Assert.NotNull(arrived);
        Assert.Equal(sent.Tags, arrived.Tags);
        Assert.Equal(sent.Matrix, arrived.Matrix);
        Assert.Equal(sent.Drawers, arrived.Drawers);
        Assert.True(JsonElement.DeepEquals(Extra, arrived.Extra!.Value));
        Assert.Equal(
            (sent.Region, sent.Size, sent.Weight, sent.IsOpen, sent.Password, sent.Label, sent.Clone_, sent.LockKind),
            (arrived.Region, arrived.Size, arrived.Weight, arrived.IsOpen, arrived.Password, arrived.Label, arrived.Clone_, arrived.LockKind));
    }

    [Fact]
    public async Task A_response_arrives_as_it_was_given()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        GetBoxTaskResponse given = new()
        {
            State = "Done",
            Progress = 99.5,
            ToString_ = "text \"中文\" </script>",
            Ended = 1_700_000_000,
            Steps = [new() { Name = "one", Seconds = 0.25 }, new() { Name = "two" }],
            Last = new() { Name = "two" },
            Grid = [[1, 2], []],
            Detail = Extra,
            Failed = false,
        };
        cloud.On<GetBoxTaskRequest>(given);
        using var api = cloud.CreateClient();

        var got = await new BoxClient(api).GetBoxTaskAsync(new GetBoxTaskRequest { TaskId = "t" });

        Assert.Equal(given.Steps, got.Steps);
        Assert.Equal(given.Grid, got.Grid);
        Assert.True(JsonElement.DeepEquals(Extra, got.Detail!.Value));
        Assert.Equal(
            (given.State, given.Progress, given.ToString_, given.Ended, given.Last, given.Failed),
            (got.State, got.Progress, got.ToString_, got.Ended, got.Last, got.Failed));
    }

    [Fact]
    public async Task Replies_in_turn()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        var pending = new GetBoxTaskResponse { State = "Pending" };
        cloud.On<GetBoxTaskRequest>(pending, pending, new GetBoxTaskResponse { State = "Done" });
        using var api = cloud.CreateClient();
        var box = new BoxClient(api);
        var states = new List<string>();
        for (var i = 0; i < 4; i++) states.Add((await box.GetBoxTaskAsync(new GetBoxTaskRequest { TaskId = "t" })).State);
        Assert.Equal(["Pending", "Pending", "Done", "Done"], states);
    }

    [Fact]
    public async Task A_later_rule_stands_before_an_earlier_one()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.On<GetBoxTaskRequest>(new GetBoxTaskResponse { State = "any" });
        cloud.On<GetBoxTaskRequest>(request => request.TaskId == "t-1" ? new GetBoxTaskResponse { State = "first" } : Reply.Default);
        using var api = cloud.CreateClient();
        var box = new BoxClient(api);
        Assert.Equal("first", (await box.GetBoxTaskAsync(new GetBoxTaskRequest { TaskId = "t-1" })).State);
        Assert.Equal("any", (await box.GetBoxTaskAsync(new GetBoxTaskRequest { TaskId = "t-2" })).State);
    }

    [Fact]
    public async Task A_response_of_another_action_is_a_mistake_of_the_test()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        var mistake = Assert.Throws<InvalidOperationException>(() => cloud.On<GetBoxTaskRequest>(new DeleteBoxResponse()));
        Assert.Equal("The rule answers with DeleteBoxResponse; the action's response is GetBoxTaskResponse.", mistake.Message);
    }

    [Fact]
    public async Task What_a_rule_throws_comes_out_of_the_call()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.On<GetBoxTaskRequest>(_ => throw new NotSupportedException("not here"));
        using var api = cloud.CreateClient();
        await Assert.ThrowsAsync<NotSupportedException>(() => new BoxClient(api).GetBoxTaskAsync(new GetBoxTaskRequest { TaskId = "t" }));
        Assert.Equal("GetBoxTask TaskId=t → the rule threw NotSupportedException", cloud.Calls.Single().ToString());
    }

    [Fact]
    public void A_spec_that_does_not_exist_is_named_with_the_places_that_were_searched()
    {
        string message = Assert.Throws<FileNotFoundException>(() => FakeCloud.FromSpecs("no-specs")).Message;
        Assert.StartsWith($"There is no spec 'no-specs', neither at '{Path.GetFullPath("no-specs")}' nor at ", message, StringComparison.Ordinal);
        Assert.EndsWith("Copy it there with <None Include=\"…\" CopyToOutputDirectory=\"PreserveNewest\" />.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_among_specs_that_is_empty_is_told()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("codegen-tests-");
        try
        {
            foreach (string spec in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs")))
            {
                File.Copy(spec, Path.Combine(folder.FullName, Path.GetFileName(spec)));
            }

            string empty = Path.Combine(folder.FullName, "empty.json");
            File.WriteAllText(empty, "");

            string message = Assert.Throws<InvalidDataException>(() => FakeCloud.FromSpecs(folder.FullName)).Message;
            Assert.StartsWith($"{empty}(1,1): CGS0001: ", message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_product_has_one_spec()
    {
        string spec = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "specs"))[0];
        DirectoryInfo folder = Directory.CreateTempSubdirectory("codegen-tests-");
        try
        {
            string copy = Path.Combine(folder.FullName, "copy.json");
            File.Copy(spec, copy);

            string message = Assert.Throws<InvalidDataException>(() => FakeCloud.FromSpecs(spec, copy)).Message;
            Assert.Matches($"^'{Regex.Escape(spec)}' and '{Regex.Escape(copy)}' are both the product '[^']+'. Name one of them.$", message);
            await using var named = FakeCloud.FromSpecs(folder.FullName, copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_spec_that_lacks_the_action_is_named()
    {
        await using var cloud = new FakeCloud([], new FakeCloudOptions());
        Assert.Contains("No spec of this cloud has the action box-api GetBoxTask.", Assert.Throws<InvalidOperationException>(() => cloud.On<GetBoxTaskRequest>(Reply.Default)).Message, StringComparison.Ordinal);
    }
}
