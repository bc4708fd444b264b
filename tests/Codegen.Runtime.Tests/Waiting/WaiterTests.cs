using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Waiting;

public sealed class WaiterTests
{
    private readonly SkippingTime _time = new();
    private readonly List<string> _seen = [];

    [Fact]
    public async Task It_looks_until_the_state_is_there_with_growing_pauses()
    {
        var result = await WaitAsync(["Starting", "Starting", "Starting", "Starting", "running"], targets: ["Running", "Stopped"]);
        Assert.Equal("running", result);
        Assert.Equal([2, 3, 4.5, 5], _time.Waits.Skip(0).Select(w => w.TotalSeconds));
        Assert.Equal(5, _seen.Count);
    }

    [Fact]
    public async Task It_looks_until_a_condition_holds()
    {
        var count = 0;
        Assert.Equal("3", await Waiter.WaitUntilAsync(_ => Task.FromResult($"{++count}"), s => s == "3", Options));
    }

    [Fact]
    public async Task A_failure_state_ends_it()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => WaitAsync(["Starting", "Install Fail"], ["Running"], ["Install Fail"]));
        Assert.Equal((false, "Install Fail", "Install Fail"), (failure.TimedOut, failure.LastState, failure.LastResponse));
        Assert.Contains("Install Fail was reached", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["Starting", "Install Fail"], _seen);
    }

    [Fact]
    public async Task When_time_is_up_the_exception_has_the_last_state()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => WaitAsync(Enumerable.Repeat("Starting", 100), ["Running"]));
        Assert.Equal((true, "Starting", "Starting"), (failure.TimedOut, failure.LastState, failure.LastResponse));

        // The last pause is cut so that a last look is taken an interval before the time is up.
        Assert.Equal(58, _time.Waits.Sum(w => w.TotalSeconds));
        Assert.Contains("the last state was Starting", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_that_hangs_is_cut_off()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => Waiter.WaitUntilAsync(
            token =>
            {
                _time.Advance(TimeSpan.FromSeconds(61));
                token.ThrowIfCancellationRequested();
                return Task.FromResult("x");
            },
            _ => true,
            Options));
        Assert.Equal((true, null, null), (failure.TimedOut, failure.LastState, failure.LastResponse));
    }

    [Fact]
    public async Task A_call_that_ignores_its_token_does_not_hold_it_up()
    {
        var never = new TaskCompletionSource<string>();
        var waiting = Waiter.WaitUntilAsync(_ => never.Task, _ => true, Options);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await Assert.ThrowsAsync<WaitException>(() => waiting.WaitAsync(TimeSpan.FromMinutes(1)))).TimedOut);
    }

    [Fact]
    public async Task A_failing_call_ends_it_with_its_own_failure_and_cancelling_with_the_token()
    {
        await Assert.ThrowsAsync<ServiceException>(() => Waiter.WaitUntilAsync(_ => Task.FromException<string>(new ServiceException(1, "x")), _ => true, Options));
        using var source = new CancellationTokenSource();
        _time.LongestWait = TimeSpan.Zero;
        var waiting = Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => false, Options, cancellationToken: source.Token);
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting)).CancellationToken);
    }

    [Fact]
    public async Task Options_are_checked()
    {
        foreach (var options in new[]
                 {
                     Options with { Interval = TimeSpan.Zero }, Options with { Timeout = TimeSpan.Zero }, Options with { Growth = 0.5 }, Options with { Growth = double.NaN },
                     Options with { MaxInterval = TimeSpan.FromSeconds(1) }, Options with { Timeout = TimeSpan.FromDays(31) }, Options with { Growth = 101 },
                     Options with { MaxInterval = TimeSpan.FromDays(2) },
                 })
            await Assert.ThrowsAsync<ArgumentException>(() => Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => true, options));
    }

    private WaitOptions Options => new() { TimeProvider = _time, MaxInterval = TimeSpan.FromSeconds(5), Timeout = TimeSpan.FromMinutes(1) };

    private Task<string> WaitAsync(IEnumerable<string> states, string[] targets, string[]? failures = null)
    {
        var queue = new Queue<string>(states);
        return Waiter.WaitUntilAsync(_ => Task.FromResult(queue.Dequeue()), s => s, targets, failures, Options, new Listener(_seen));
    }

    // Progress<T> reports on another thread; this one reports here and now.
    private sealed class Listener(List<string> seen) : IProgress<string>
    {
        public void Report(string value) => seen.Add(value);
    }
}
