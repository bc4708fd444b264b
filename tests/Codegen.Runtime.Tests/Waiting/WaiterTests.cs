using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Waiting;

public sealed class WaiterTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

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
        var failure = await Assert.ThrowsAsync<WaitException>(() => WaitAsync(["Starting", "Install Fail"], ["Running", "Stopped"], ["install fail"]));
        Assert.Equal((false, "Install Fail", "Install Fail"), (failure.TimedOut, failure.LastState, failure.LastResponse));
        Assert.Equal("Waited for Running or Stopped, and Install Fail was reached.", failure.Message);
        Assert.Equal(["Starting", "Install Fail"], _seen);
    }

    [Fact]
    public async Task When_time_is_up_the_exception_has_the_last_state()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => WaitAsync(Enumerable.Repeat("Starting", 100), ["Running"]));
        Assert.Equal((true, "Starting", "Starting"), (failure.TimedOut, failure.LastState, failure.LastResponse));

        // The last pause is cut so that the last look is taken when the time is up.
        Assert.Equal(60, _time.Waits.Sum(w => w.TotalSeconds));
        Assert.Equal($"Not reached within 00:01:00, after {_seen.Count} looks; the last state was Starting.", failure.Message);
        Assert.Null(failure.InnerException);
    }

    [Fact]
    public async Task A_look_under_way_when_the_time_is_up_has_an_interval_more()
    {
        var result = await Waiter.WaitUntilAsync(
            token =>
            {
                _time.Advance(Options.Timeout + Options.Interval - Tick);
                token.ThrowIfCancellationRequested();
                return Task.FromResult("x");
            },
            _ => true,
            Options);
        Assert.Equal("x", result);
    }

    [Fact]
    public async Task A_look_that_hangs_is_cut_off()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => Waiter.WaitUntilAsync(
            token =>
            {
                _time.Advance(Options.Timeout + Options.Interval);
                token.ThrowIfCancellationRequested();
                return Task.FromResult("x");
            },
            _ => true,
            Options));
        Assert.Equal((true, null, null), (failure.TimedOut, failure.LastState, failure.LastResponse));
        Assert.Equal("Not reached within 00:01:00, after 0 looks.", failure.Message);
        Assert.IsAssignableFrom<OperationCanceledException>(failure.InnerException);
    }

    [Fact]
    public async Task Unless_told_otherwise_it_looks_after_two_seconds_and_then_ever_less_often_for_ten_minutes()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => false, new WaitOptions { TimeProvider = _time }));
        Assert.Equal([2, 3, 4.5, 6.8, 10.1, 15.2, 22.8, 30, 30], _time.Waits.Take(9).Select(w => Math.Round(w.TotalSeconds, 1)));
        Assert.Equal(600, _time.Waits.Sum(w => w.TotalSeconds), 1);
        Assert.StartsWith("Not reached within 00:10:00", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, new double[] { 1 }, "Not reached within 00:00:01, after 2 looks.")]
    [InlineData(2, new double[] { 2 }, "Not reached within 00:00:02, after 2 looks.")]
    [InlineData(3, new double[] { 2, 1 }, "Not reached within 00:00:03, after 3 looks.")]
    public async Task A_short_wait_lasts_to_its_end_and_looks_there(int seconds, double[] pauses, string message)
    {
        _time.LongestWait = TimeSpan.FromSeconds(2.5);
        var failure = await Assert.ThrowsAsync<WaitException>(() => Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => false, Options with { Timeout = TimeSpan.FromSeconds(seconds) }));
        Assert.Equal(pauses, _time.Waits.Select(w => w.TotalSeconds));
        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public async Task What_comes_at_the_very_end_is_seen()
    {
        var result = await Waiter.WaitUntilAsync(_ => Task.FromResult($"{_time.Waits.Sum(w => w.TotalSeconds)}"), s => s == "60", Options);
        Assert.Equal("60", result);
    }

    [Fact]
    public async Task A_look_that_lasts_longer_than_the_wait_is_the_only_one()
    {
        var failure = await Assert.ThrowsAsync<WaitException>(() => Waiter.WaitUntilAsync(
            _ =>
            {
                _time.Advance(Options.Timeout);
                return Task.FromResult("x");
            },
            _ => false,
            Options));
        Assert.Equal("Not reached within 00:01:00, after 1 look.", failure.Message);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_call_that_ignores_its_token_does_not_hold_it_up()
    {
        var never = new TaskCompletionSource<string>();
        var waiting = Waiter.WaitUntilAsync(_ => never.Task, _ => true, Options);
        _time.Advance(Options.Timeout + Options.Interval);
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
        await Refused(Options with { Interval = TimeSpan.Zero }, "Interval must be more than nothing.");
        await Refused(Options with { Timeout = TimeSpan.Zero }, "Timeout must be more than nothing and at most 30 days.");
        await Refused(Options with { Timeout = TimeSpan.FromDays(30) + Tick }, "Timeout must be more than nothing and at most 30 days.");
        await Refused(Options with { MaxInterval = Options.Interval - Tick }, "MaxInterval must be at least Interval and at most a day.");
        await Refused(Options with { MaxInterval = TimeSpan.FromDays(1) + Tick }, "MaxInterval must be at least Interval and at most a day.");
        await Refused(Options with { Growth = 0.99 }, "Growth must be between 1 and 100.");
        await Refused(Options with { Growth = 100.1 }, "Growth must be between 1 and 100.");
        await Refused(Options with { Growth = double.NaN }, "Growth must be between 1 and 100.");

        async Task Refused(WaitOptions options, string why) => Assert.StartsWith(
            why,
            (await Assert.ThrowsAsync<ArgumentException>(nameof(options), () => Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => true, options))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bounds_of_the_options_are_taken()
    {
        await Taken(Options with { Interval = Tick, MaxInterval = Tick, Growth = 1, Timeout = Tick });
        await Taken(Options with { MaxInterval = TimeSpan.FromDays(1), Growth = 100, Timeout = TimeSpan.FromDays(30) });

        static async Task Taken(WaitOptions options) => Assert.Equal("x", await Waiter.WaitUntilAsync(_ => Task.FromResult("x"), _ => true, options));
    }

    [Fact]
    public void What_it_can_not_do_without_is_named_at_once()
    {
        Assert.Throws<ArgumentNullException>("call", () => { _ = Waiter.WaitUntilAsync<string>(null!, _ => true); });
        Assert.Throws<ArgumentNullException>("condition", () => { _ = Waiter.WaitUntilAsync(_ => Task.FromResult("x"), null!); });
        Assert.Throws<ArgumentNullException>("call", () => { _ = Waiter.WaitUntilAsync<string>(null!, s => s, ["x"]); });
        Assert.Throws<ArgumentNullException>("stateOf", () => { _ = Waiter.WaitUntilAsync(_ => Task.FromResult("x"), null!, ["x"]); });
        Assert.Throws<ArgumentNullException>("targets", () => { _ = Waiter.WaitUntilAsync(_ => Task.FromResult("x"), s => s, null!); });
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
