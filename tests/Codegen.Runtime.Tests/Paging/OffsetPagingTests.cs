using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Paging;

public sealed class OffsetPagingTests
{
    private readonly List<long> _offsets = [];

    [Theory]
    [InlineData(5, 2L, true, "0,2,4")]
    [InlineData(4, 2L, true, "0,2")]
    [InlineData(4, 2L, false, "0,2,4")]
    [InlineData(5, 2L, false, "0,2,4")]
    [InlineData(0, 2L, true, "0")]
    [InlineData(5, null, false, "0,3,5")]
    [InlineData(7, 5L, true, "0,3,6")]
    [InlineData(7, 5L, false, "0,3,6,7")]
    [InlineData(6, 1000L, false, "0,3,6")]
    [InlineData(2, 1000L, false, "0,2")]
    [InlineData(3, 3L, false, "0,3")]
    public async Task Pages_follow_each_other_to_the_end(int items, long? limit, bool tellsTotal, string offsets)
    {
        var all = await CollectAsync(Pages(items, limit, tellsTotal, offset: null));
        Assert.Equal(Enumerable.Range(0, items).Select(i => $"{i}"), all);
        Assert.Equal(offsets, string.Join(',', _offsets));
    }

    [Fact]
    public async Task They_begin_where_asked_and_are_fetched_only_when_asked_for()
    {
        await foreach (var page in Pages(items: 9, limit: 2, tellsTotal: true, offset: 5))
        {
            Assert.Equal(["5", "6"], page.HostIds);
            break;
        }

        Assert.Equal([5], _offsets);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2L)]
    [InlineData(100L)]
    public async Task A_service_that_passes_over_the_offset_comes_to_an_end(long? limit)
    {
        const string same = """{"RetCode":0,"UHostIds":["a","b"]}""";
        using var cloud = new StubCloud().Answers(same).Answers(same);
        using var client = cloud.Client();
        Assert.Equal(["a", "b"], await CollectAsync(Sent(client, limit)));
        Assert.Equal(["0", "2"], cloud.Forms.Select(form => StubCloud.Decode(form)["Offset"]));
    }

    [Fact]
    public async Task Pages_that_differ_in_one_item_are_different()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0,"UHostIds":["a","b"]}""").Answers("""{"RetCode":0,"UHostIds":["a","c"]}""").Answers("""{"RetCode":0,"UHostIds":[]}""");
        using var client = cloud.Client();
        Assert.Equal(["a", "b", "a", "c"], await CollectAsync(Sent(client, limit: 100)));
    }

    [Fact]
    public async Task Where_the_total_is_told_pages_may_be_alike()
    {
        const string same = """{"RetCode":0,"UHostIds":["a","a"]}""";
        using var cloud = new StubCloud().Answers(same).Answers(same);
        using var client = cloud.Client();
        Assert.Equal(["a", "a", "a", "a"], await CollectAsync(Sent(client, limit: 2, total: 4)));
    }

    [Fact]
    public async Task Cancelling_ends_them()
    {
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Pages(9, 2, tellsTotal: true, offset: null).ItemsAsync(p => p.HostIds).WithCancellation(source.Token)) await source.CancelAsync();
        });
    }

    [Fact]
    public async Task What_they_can_not_do_without_is_named()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("send", () => FirstAsync(OffsetPaging.PagesAsync<CreateHostResponse>(null!, _ => 0, null, null, null)));
        await Assert.ThrowsAsync<ArgumentNullException>("countOf", () => FirstAsync(OffsetPaging.PagesAsync((_, _) => Task.FromResult(new CreateHostResponse()), null!, null, null, null)));
        await Assert.ThrowsAsync<ArgumentNullException>("pages", () => FirstAsync(OffsetPaging.ItemsAsync<CreateHostResponse, string>(null!, p => p.HostIds)));
        await Assert.ThrowsAsync<ArgumentNullException>("itemsOf", () => FirstAsync(Pages(9, 2, tellsTotal: true, offset: null).ItemsAsync<CreateHostResponse, string>(null!)));

        static async Task FirstAsync<T>(IAsyncEnumerable<T> all)
        {
            await foreach (var _ in all) break;
        }
    }

    private static async Task<List<string>> CollectAsync(IAsyncEnumerable<CreateHostResponse> pages)
    {
        var all = new List<string>();
        await foreach (var item in pages.ItemsAsync(p => p.HostIds)) all.Add(item);
        return all;
    }

    private static IAsyncEnumerable<CreateHostResponse> Sent(ApiClient client, long? limit, long? total = null) => OffsetPaging.PagesAsync(
        (at, token) => client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["Offset"] = at } })
            .SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }, token),
        page => page.HostIds.Count,
        total is null ? null : _ => total,
        offset: null,
        limit);

    // A service that returns at most three, whatever it is asked for.
    private IAsyncEnumerable<CreateHostResponse> Pages(int items, long? limit, bool tellsTotal, long? offset) => OffsetPaging.PagesAsync(
        (at, token) =>
        {
            token.ThrowIfCancellationRequested();
            _offsets.Add(at);
            return Task.FromResult(new CreateHostResponse { HostIds = [.. Enumerable.Range(0, items).Skip((int)at).Take((int)Math.Min(limit ?? 3, 3)).Select(i => $"{i}")] });
        },
        page => page.HostIds.Count,
        tellsTotal ? _ => items : null,
        offset,
        limit);
}
