using System.Net;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>
/// Whoever blocks on a call in a user interface must not hang: nothing in here comes back to the caller's context.
/// Only the first wait of a call still has that context, so each place that can wait first has its turn.
/// </summary>
public sealed class ContextTests : IDisposable
{
    private readonly StubCloud _cloud = new();
    private readonly Counting _context = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_slow_source_of_credentials_is_waited_for_elsewhere()
    {
        using var client = _cloud.Answers("""{"RetCode":0}""").Client(o => o.Credentials = new CredentialChain(new Slow(_gate.Task)));
        await CheckAsync(() => client.CallAsync("Act"), _gate.SetResult);
    }

    [Fact]
    public async Task A_slow_reply_is_waited_for_elsewhere()
    {
        using var client = _cloud.Answers(AnswerLater).Client();
        await CheckAsync(() => client.CallAsync("Act"), _gate.SetResult);
    }

    [Fact]
    public async Task A_slow_body_is_waited_for_elsewhere()
    {
        using var client = _cloud.Answers(_ => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new SlowBody(_gate.Task)) })).Client();
        await CheckAsync(() => client.CallAsync("Act"), _gate.SetResult);
    }

    [Fact]
    public async Task The_pause_before_the_next_try_is_waited_for_elsewhere()
    {
        using var client = _cloud.Answers(Fault.RetCode150).Answers("""{"RetCode":0}""").Client();
        _cloud.Time.LongestWait = TimeSpan.Zero;
        await CheckAsync(() => client.CallAsync("Act"), () => _cloud.Time.Advance(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task A_slow_second_try_is_waited_for_elsewhere()
    {
        using var client = _cloud.Answers(Fault.RetCode150).Answers(AnswerLater).Client();
        await CheckAsync(() => client.CallAsync("Act"), _gate.SetResult);
    }

    [Fact]
    public async Task A_slow_look_and_the_pause_after_it_are_waited_for_elsewhere()
    {
        var looks = 0;
        await CheckAsync(
            () => Waiter.WaitUntilAsync(
                async _ =>
                {
                    await _gate.Task.ConfigureAwait(false);
                    return "x";
                },
                _ => true),
            _gate.SetResult);
        _cloud.Time.LongestWait = TimeSpan.Zero;
        await CheckAsync(
            () => Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => ++looks == 2, new WaitOptions { TimeProvider = _cloud.Time }),
            () => _cloud.Time.Advance(TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task A_slow_page_is_waited_for_elsewhere()
    {
        var pages = OffsetPaging.PagesAsync(
            async (_, _) =>
            {
                await _gate.Task.ConfigureAwait(false);
                return new CreateHostResponse { HostIds = ["a"] };
            },
            page => page.HostIds.Count,
            _ => 1,
            offset: null,
            limit: null);
        var items = pages.ItemsAsync(page => page.HostIds).GetAsyncEnumerator();
        await CheckAsync(() => items.MoveNextAsync().AsTask(), _gate.SetResult);
        await items.DisposeAsync();
    }

    public void Dispose() => _cloud.Dispose();

    private async Task<HttpResponseMessage> AnswerLater(CancellationToken cancellationToken)
    {
        await _gate.Task.ConfigureAwait(false);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"RetCode":0}""") };
    }

    private async Task CheckAsync(Func<Task> start, Action goOn)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_context);
        Task running;
        try
        {
            running = start();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        Assert.False(running.IsCompleted, "It waits for what the test holds back.");
        goOn();
        await running.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(0, _context.Posts);
    }

    private sealed class Slow(Task gate) : ICredentialProvider
    {
        public async ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            await gate.ConfigureAwait(false);
            return StubCloud.Credential;
        }
    }

    private sealed class SlowBody(Task gate) : MemoryStream("""{"RetCode":0}"""u8.ToArray())
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate.ConfigureAwait(false);
            return await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
    }

    // Runs what is posted to it, elsewhere, so that no failing test hangs.
    private sealed class Counting : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }
    }
}
