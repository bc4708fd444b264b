using Codegen.Runtime.Tests.Diagnostics;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Credentials;

public sealed class RefreshingTests : IDisposable
{
    private readonly SkippingTime _time = new() { LongestWait = TimeSpan.Zero };
    private readonly Recorder _log = new();
    private readonly Queue<TaskCompletionSource<Credential?>> _fetches = new();
    private readonly SemaphoreSlim _fetched = new(0);
    private readonly RefreshingCredentialProvider _provider;

    public RefreshingTests() => _provider = new RefreshingCredentialProvider(
        token =>
        {
            var fetch = new TaskCompletionSource<Credential?>(TaskCreationOptions.RunContinuationsAsynchronously);
            token.Register(() => fetch.TrySetCanceled(token));
            lock (_fetches) _fetches.Enqueue(fetch);
            _fetched.Release();
            return fetch.Task;
        },
        _time,
        _log);

    [Fact]
    public async Task Many_who_ask_at_once_share_one_fetch()
    {
        var asking = Enumerable.Range(0, 50).Select(_ => _provider.GetCredentialAsync(default).AsTask()).ToList();
        (await NextFetchAsync()).SetResult(Temporary("one"));
        Assert.All(await Task.WhenAll(asking), c => Assert.Equal("one", c!.PublicKey));
        Assert.Empty(_fetches);
    }

    [Fact]
    public async Task It_is_refreshed_ahead_and_the_old_one_used_meanwhile()
    {
        await FirstAsync(TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("one", (await _provider.GetCredentialAsync(default))!.PublicKey);
        Assert.True(_provider.Refreshing.IsCompleted);

        _time.Advance(TimeSpan.FromMinutes(2));
        var during = _provider.GetCredentialAsync(default);
        Assert.True(during.IsCompleted);
        Assert.Equal("one", (await during)!.PublicKey);
        var fetch = await NextFetchAsync();
        Assert.Equal("one", (await _provider.GetCredentialAsync(default))!.PublicKey);
        fetch.SetResult(Temporary("two"));
        await _log.WaitForAsync(10, count: 2);
        Assert.Equal("two", (await _provider.GetCredentialAsync(default))!.PublicKey);
        Assert.Equal(0, _fetched.CurrentCount);
    }

    [Fact]
    public async Task A_failed_refresh_is_logged_and_the_old_one_used_until_it_ends()
    {
        await FirstAsync(TimeSpan.FromMinutes(20));
        _time.Advance(TimeSpan.FromMinutes(16));
        await _provider.GetCredentialAsync(default);
        (await NextFetchAsync()).SetException(new HttpRequestException("no way"));
        await _provider.Refreshing;
        await _log.WaitForAsync(11);
        Assert.Equal("one", (await _provider.GetCredentialAsync(default))!.PublicKey);
        Assert.True(_provider.Refreshing.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(11));
        var (asking, fetch) = await AskUntilFetchedAsync();
        Assert.Equal("one", (await asking)!.PublicKey);
        fetch.SetException(new HttpRequestException("still no way"));
        await _log.WaitForAsync(11, count: 2);

        _time.Advance(TimeSpan.FromMinutes(5));
        var (ended, last) = await AskUntilFetchedAsync();
        last.SetException(new HttpRequestException("no way at all"));
        Assert.Contains("no way at all", (await Assert.ThrowsAsync<CredentialException>(() => ended)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_lived_one_is_refreshed_in_its_last_quarter()
    {
        await FirstAsync(TimeSpan.FromMinutes(8));
        _time.Advance(TimeSpan.FromMinutes(5.9));
        await _provider.GetCredentialAsync(default);
        Assert.True(_provider.Refreshing.IsCompleted);
        _time.Advance(TimeSpan.FromMinutes(0.1));
        await _provider.GetCredentialAsync(default);
        Assert.False(_provider.Refreshing.IsCompleted);
    }

    [Fact]
    public async Task A_source_that_has_none_any_more_takes_nothing_from_what_still_holds()
    {
        await FirstAsync(TimeSpan.FromMinutes(20));
        _time.Advance(TimeSpan.FromMinutes(16));
        await _provider.GetCredentialAsync(default);
        (await NextFetchAsync()).SetResult(null);
        await _provider.Refreshing;
        Assert.Equal("one", (await _provider.GetCredentialAsync(default))!.PublicKey);
        Assert.Equal(1, _log.Messages.Count(m => m.Id == 11));

        _time.Advance(TimeSpan.FromMinutes(5));
        var ended = _provider.GetCredentialAsync(default).AsTask();
        (await NextFetchAsync()).SetResult(null);
        var failure = await Assert.ThrowsAsync<CredentialException>(() => ended);
        Assert.Contains("no credential any more", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
    }

    [Fact]
    public async Task One_who_gives_up_does_not_end_the_fetch_for_the_others()
    {
        using var source = new CancellationTokenSource();
        var impatient = _provider.GetCredentialAsync(source.Token).AsTask();
        var patient = _provider.GetCredentialAsync(default).AsTask();
        var fetch = await NextFetchAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        fetch.SetResult(Temporary("one"));
        Assert.Equal("one", (await patient)!.PublicKey);
    }

    [Fact]
    public void Something_must_fetch() => Assert.Throws<ArgumentNullException>("fetch", () => new RefreshingCredentialProvider(null!));

    [Fact]
    public async Task A_fetch_that_hangs_is_given_up()
    {
        var asking = _provider.GetCredentialAsync(default).AsTask();
        await NextFetchAsync();
        _time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<CredentialException>(() => asking);
    }

    [Fact]
    public async Task A_fetch_that_hangs_and_heeds_nothing_is_given_up_and_the_next_one_asked()
    {
        var fetches = new Queue<TaskCompletionSource<Credential?>>([new(), new()]);
        using var fetched = new SemaphoreSlim(0);
        var provider = new RefreshingCredentialProvider(
            _ =>
            {
                var fetch = fetches.Dequeue();
                fetched.Release();
                if (fetches.Count == 0) fetch.SetResult(Temporary("two"));
                return fetch.Task;
            },
            _time);
        var asking = provider.GetCredentialAsync(default).AsTask();
        await fetched.WaitAsync();
        _time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<CredentialException>(() => asking);
        Assert.Equal("two", (await provider.GetCredentialAsync(default))!.PublicKey);
    }

    [Fact]
    public async Task A_fetch_that_blocks_before_it_awaits_is_given_up_too()
    {
        using var entered = new SemaphoreSlim(0);
        using var release = new ManualResetEventSlim();
        var provider = new RefreshingCredentialProvider(
            _ =>
            {
                entered.Release();
                release.Wait(CancellationToken.None);
                return Task.FromResult<Credential?>(null);
            },
            _time);
        var asking = provider.GetCredentialAsync(default).AsTask();
        await entered.WaitAsync();
        _time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<CredentialException>(() => asking);
        release.Set();
    }

    [Fact]
    public async Task Having_none_is_remembered_for_a_while_and_one_without_an_end_for_good()
    {
        var none = _provider.GetCredentialAsync(default).AsTask();
        (await NextFetchAsync()).SetResult(null);
        Assert.Null(await none);
        Assert.Null(await _provider.GetCredentialAsync(default));
        _time.Advance(TimeSpan.FromSeconds(11));
        var (again, fetch) = await AskUntilFetchedAsync();
        fetch.SetResult(new Credential("for-good", "x"));
        Assert.Equal("for-good", (await again)!.PublicKey);
        _time.Advance(TimeSpan.FromDays(1000));
        Assert.Equal("for-good", (await _provider.GetCredentialAsync(default))!.PublicKey);
        Assert.Equal(0, _fetched.CurrentCount);
    }

    public void Dispose()
    {
        _log.Dispose();
        _fetched.Dispose();
    }

    private Credential Temporary(string key, TimeSpan? holds = null) => new(key, "private", "token", _time.GetUtcNow() + (holds ?? TimeSpan.FromHours(1)));

    private async Task FirstAsync(TimeSpan holds)
    {
        var first = _provider.GetCredentialAsync(default).AsTask();
        (await NextFetchAsync()).SetResult(Temporary("one", holds));
        await first;
    }

    private async Task<TaskCompletionSource<Credential?>> NextFetchAsync()
    {
        Assert.True(await _fetched.WaitAsync(TimeSpan.FromSeconds(10)));
        lock (_fetches) return _fetches.Dequeue();
    }

    // The task of the last fetch may end a moment after its result was seen: then the question joined that one.
    private async Task<(Task<Credential?> Asking, TaskCompletionSource<Credential?> Fetch)> AskUntilFetchedAsync()
    {
        while (true)
        {
            var asking = _provider.GetCredentialAsync(default).AsTask();
            if (await _fetched.WaitAsync(asking.IsCompleted ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromSeconds(10)))
            {
                lock (_fetches) return (asking, _fetches.Dequeue());
            }

            await asking;
        }
    }
}
