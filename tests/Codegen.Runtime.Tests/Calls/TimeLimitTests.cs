using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>No call takes longer than it may, whatever holds it up.</summary>
public sealed class TimeLimitTests : IDisposable
{
    private readonly StubCloud _cloud = new();

    [Fact]
    public async Task No_call_outlives_its_time()
    {
        // Each try takes 40 s of the 100 s; the third is cut short.
        for (var i = 0; i < 2; i++) _cloud.Answers(Fault.AttemptTimeout, TimeSpan.FromSeconds(40));
        _cloud.Takes(TimeSpan.FromSeconds(25));
        using var client = _cloud.Client(o =>
        {
            o.Timeout = TimeSpan.FromSeconds(100);
            o.AttemptTimeout = TimeSpan.FromSeconds(40);
            o.RetryBaseDelay = TimeSpan.FromSeconds(1);
            o.RetryMaxDelay = TimeSpan.FromSeconds(1);
        });
        _cloud.Time.LongestWait = TimeSpan.FromSeconds(2);
        var start = _cloud.Time.GetTimestamp();
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.GetTaskAsync());
        Assert.True(failure.TimedOut);
        Assert.Equal(3, failure.Attempts.Count);

        // The stub moves the clock 25 s in one step although only 18 s were left; the limit fired on the way.
        Assert.Equal(107, _cloud.Time.GetElapsedTime(start).TotalSeconds);
        Assert.Contains("The time for the call was up", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_limit_fires_on_the_moment()
    {
        var gaveUpAt = TimeSpan.Zero;
        _cloud.Time.LongestWait = TimeSpan.FromSeconds(1);
        var start = _cloud.Time.GetTimestamp();
        _cloud.Answers(async token =>
        {
            var never = new TaskCompletionSource<HttpResponseMessage>();
            await using var registration = token.Register(() =>
            {
                gaveUpAt = _cloud.Time.GetElapsedTime(start);
                never.TrySetCanceled(token);
            });
            for (var i = 0; i < 200 && !token.IsCancellationRequested; i++) _cloud.Time.Advance(TimeSpan.FromMilliseconds(100));
            return await never.Task;
        });
        using var client = _cloud.Client();
        await Assert.ThrowsAsync<TransportException>(() => client.WithOptions(new CallOptions { Timeout = TimeSpan.FromSeconds(5) }).CreateHostAsync());
        Assert.InRange(gaveUpAt.TotalSeconds, 5.0, 5.1);
    }

    [Fact]
    public async Task A_wait_that_began_too_late_ends_at_the_deadline_with_the_failure_itself()
    {
        _cloud.Answers(Fault.RetCode150);
        _cloud.Time.LongestWait = TimeSpan.Zero;
        using var log = new Stalling(_cloud.Time);
        using var client = _cloud.Client(o =>
        {
            o.LoggerFactory = log;
            o.Timeout = TimeSpan.FromSeconds(10);
            o.RetryBaseDelay = o.RetryMaxDelay = TimeSpan.FromSeconds(8);
        });

        // Between the decision to wait eight of ten seconds and the wait itself, five go by.
        var call = client.CreateHostAsync();
        _cloud.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(150, (await Assert.ThrowsAsync<ServiceException>(() => call.WaitAsync(TimeSpan.FromMinutes(1)))).RetCode);
        Assert.Single(_cloud.Requests);
    }

    [Fact]
    public async Task A_deadline_bounds_the_call_and_one_that_has_passed_sends_nothing()
    {
        using var client = _cloud.Takes(TimeSpan.FromSeconds(3)).Client();
        _cloud.Time.LongestWait = TimeSpan.FromSeconds(1);
        var view = client.WithOptions(new CallOptions { Deadline = _cloud.Time.GetUtcNow().AddSeconds(2) });
        Assert.True((await Assert.ThrowsAsync<TransportException>(() => view.CreateHostAsync())).OutcomeUnknown);
        Assert.False((await Assert.ThrowsAsync<TransportException>(() => view.CreateHostAsync())).OutcomeUnknown);
        Assert.Single(_cloud.Requests);
    }

    [Fact]
    public async Task Slow_credentials_count_too_and_nothing_was_sent()
    {
        using var client = _cloud.Client(o =>
        {
            o.MaxRetries = 0;
            o.Credentials = new Slow(_cloud.Time);
        });
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Equal((true, false), (failure.TimedOut, failure.OutcomeUnknown));
        Assert.Empty(_cloud.Requests);
    }

    [Fact]
    public async Task Credentials_that_come_too_late_are_not_sent_any_more()
    {
        using var client = _cloud.Client(o =>
        {
            o.MaxRetries = 0;
            o.Credentials = new Late(_cloud.Time);
        });
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Equal((true, false), (failure.TimedOut, failure.OutcomeUnknown));
        Assert.Empty(_cloud.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_whose_time_is_up_or_that_is_cancelled_before_it_begins_does_not_even_ask_for_a_credential(bool cancelled)
    {
        var credentials = new Late(_cloud.Time);
        using var client = _cloud.Client(o => o.Credentials = credentials);
        var late = client.WithOptions(new CallOptions { Deadline = _cloud.Time.GetUtcNow() });
        if (cancelled) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateHostAsync(new CancellationToken(canceled: true)));
        else await Assert.ThrowsAsync<TransportException>(() => late.CreateHostAsync());
        Assert.Equal(0, credentials.Asked);
    }

    [Fact]
    public async Task Where_the_time_for_a_try_is_that_for_the_call_the_calls_is_said_to_be_up()
    {
        using var client = _cloud.Takes(TimeSpan.FromSeconds(50)).Client(o => o.Timeout = o.AttemptTimeout = TimeSpan.FromSeconds(50));
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Contains("The time for the call was up after 00:00:50.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_ignores_the_token_does_not_hold_the_call_up(bool credentials)
    {
        var never = new TaskCompletionSource<Credential?>();
        var reply = new TaskCompletionSource<HttpResponseMessage>();
        var asked = new TaskCompletionSource();
        if (!credentials)
        {
            _cloud.Answers(_ =>
            {
                asked.SetResult();
                return reply.Task;
            });
        }

        using var client = _cloud.Client(o =>
        {
            o.MaxRetries = 0;
            o.AttemptTimeout = TimeSpan.FromSeconds(50);
            if (credentials) o.Credentials = new Deaf(never.Task, asked);
        });
        var call = client.CreateHostAsync();
        await asked.Task;
        _cloud.Time.Advance(TimeSpan.FromSeconds(50));
        var failure = await Assert.ThrowsAsync<TransportException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal((true, !credentials, TimeSpan.FromSeconds(50)), (failure.TimedOut, failure.OutcomeUnknown, failure.Attempts[0].Duration));
        Assert.Contains("No answer came within 00:00:50.", failure.Message, StringComparison.Ordinal);
        reply.SetException(new HttpRequestException("late"));
    }

    [Fact]
    public async Task Cancelling_ends_a_call_at_once_in_flight_or_waiting()
    {
        using var inFlight = new CancellationTokenSource();
        _cloud.Answers(async token =>
        {
            await inFlight.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        });
        using var client = _cloud.Client();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateHostAsync(inFlight.Token));
        Assert.Equal(inFlight.Token, cancelled.CancellationToken);

        using var waiting = new CancellationTokenSource();
        _cloud.Time.LongestWait = TimeSpan.Zero;
        _cloud.Answers(Fault.RetCode150);
        var call = client.CreateHostAsync(waiting.Token);
        Assert.False(call.IsCompleted);
        await waiting.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateHostAsync(new CancellationToken(canceled: true)));
        Assert.Equal(2, _cloud.Requests.Count);
    }

    public void Dispose() => _cloud.Dispose();

    private sealed class Slow(SkippingTime time) : ICredentialProvider
    {
        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            time.Advance(TimeSpan.FromMinutes(2));
            cancellationToken.ThrowIfCancellationRequested();
            return default;
        }
    }

    private sealed class Late(SkippingTime time) : ICredentialProvider
    {
        public int Asked { get; private set; }

        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            Asked++;
            time.Advance(TimeSpan.FromMinutes(2));
            return new(StubCloud.Credential);
        }
    }

    private sealed class Deaf(Task<Credential?> task, TaskCompletionSource asked) : ICredentialProvider
    {
        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            asked.SetResult();
            return new(task);
        }
    }

    // Lets time go by while it is told that a try will follow.
    private sealed class Stalling(SkippingTime time) : Microsoft.Extensions.Logging.ILoggerFactory, Microsoft.Extensions.Logging.ILogger
    {
        public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(Microsoft.Extensions.Logging.ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(Microsoft.Extensions.Logging.LogLevel logLevel) => true;

        public void Log<TState>(Microsoft.Extensions.Logging.LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == 2) time.Advance(TimeSpan.FromSeconds(5));
        }

        public void Dispose()
        {
        }
    }
}
