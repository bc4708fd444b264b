using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>What is tried again, for whom, and when.</summary>
public sealed class RetryTests : IDisposable
{
    private const string Good = """{"RetCode":0}""";

    private readonly StubCloud _cloud = new();

    public enum Fault
    {
        RetCode110, RetCode130, RetCode150, RetCode153, RetCode160, RetCode171, RetCode8039,
        Http400, Http429, Http500, Http502, Http503, Http504, Html, Http504WithRetCode150,
        Refused, Unreachable, RefusedOfOld, NameNotResolved, BadCertificate, Reset, HalfBody, HttpClientTimeout, AttemptTimeout,
    }

    public static TheoryData<Fault, bool, bool, bool> Facts => new()
    {
        // fault, reads repeated, changes repeated, outcome of a change unknown
        { Fault.RetCode110, true, false, true },
        { Fault.RetCode130, true, true, false },
        { Fault.RetCode150, true, true, false },
        { Fault.RetCode153, true, true, false },
        { Fault.RetCode160, false, false, false },
        { Fault.RetCode171, false, false, false },
        { Fault.RetCode8039, false, false, false },
        { Fault.Http400, false, false, false },
        { Fault.Http429, true, true, false },
        { Fault.Http500, false, false, true },
        { Fault.Http502, true, false, true },
        { Fault.Http503, true, true, false },
        { Fault.Http504, true, false, true },
        { Fault.Html, false, false, true },

        // A gateway that timed out may have been too late to know.
        { Fault.Http504WithRetCode150, true, false, true },

        // Not while connecting: a connection that carried the request ended so.
        { Fault.Unreachable, true, false, true },
        { Fault.Refused, true, true, false },
        { Fault.RefusedOfOld, true, true, false },
        { Fault.NameNotResolved, true, true, false },
        { Fault.BadCertificate, false, false, false },
        { Fault.Reset, true, false, true },
        { Fault.HalfBody, true, false, true },
        { Fault.HttpClientTimeout, true, false, true },
        { Fault.AttemptTimeout, true, false, true },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_read_is_repeated_where_repeating_can_help(Fault fault, bool repeated, bool changesRepeated, bool unknown)
    {
        _ = (changesRepeated, unknown);
        await CheckAsync(fault, repeated, outcomeUnknown: false, GetAsync);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_change_is_repeated_only_if_it_was_not_carried_out(Fault fault, bool readsRepeated, bool repeated, bool unknown)
    {
        _ = readsRepeated;
        await CheckAsync(fault, repeated, unknown, CreateAsync);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task What_is_not_known_to_be_a_read_is_repeated_like_a_change(Fault fault, bool readsRepeated, bool repeated, bool unknown)
    {
        _ = readsRepeated;
        await CheckAsync(fault, repeated, unknown, client => client.CallAsync("Act"));
    }

    [Fact]
    public async Task Waits_grow_up_to_their_cap_and_each_try_has_its_own_timestamp()
    {
        for (var i = 0; i < 7; i++) Inject(Fault.RetCode153);
        using var client = _cloud.Answers(Good).Client(o =>
        {
            o.MaxRetries = 9;
            o.RetryBaseDelay = TimeSpan.FromSeconds(1);
            o.RetryMaxDelay = TimeSpan.FromSeconds(10);
        });
        var response = await CreateAsync(client);
        Assert.Equal([1, 2, 4, 8, 10, 10, 10], _cloud.Time.Waits.Select(w => w.TotalSeconds));
        Assert.Equal(8, _cloud.Requests.Select(r => r.Headers.GetValues("U-Timestamp-Ms").Single()).Distinct().Count());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], response.ResponseMetadata.Attempts.Select(a => a.Number));
        Assert.Equal([153, 153, 153, 153, 153, 153, 153, 0], response.ResponseMetadata.Attempts.Select(a => a.RetCode!.Value));
    }

    [Fact]
    public async Task Waits_are_drawn_at_random_below_their_bound()
    {
        var draws = new Queue<double>([0.5, 0.0, 0.25]);
        for (var i = 0; i < 3; i++) Inject(Fault.RetCode153);
        _cloud.Answers(Good);
        using var client = new ApiClient(ClientSettings.From(_cloud.Options(o => o.RetryBaseDelay = TimeSpan.FromSeconds(1))), http: null, _cloud, draws.Dequeue);
        await CreateAsync(client);
        Assert.Equal([0.5, 1.0], _cloud.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task Every_try_is_signed_with_the_credential_of_its_time()
    {
        var credentials = new Rotating();
        Inject(Fault.RetCode130);
        using var client = _cloud.Answers(Good).Client(o => o.Credentials = credentials);
        await CreateAsync(client);
        var forms = _cloud.Forms.ConvertAll(StubCloud.Decode);
        Assert.Equal(["key-1", "key-2"], forms.Select(f => f["PublicKey"]));
        Assert.Equal(RequestSignature.Compute(forms[1], "private-2"), forms[1]["Signature"]);
        Assert.False(forms[1].ContainsKey("SecurityToken"));
        Assert.Equal("token-1", forms[0]["SecurityToken"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.OK)]
    public async Task Retry_After_is_obeyed(HttpStatusCode status)
    {
        _cloud.Answers("""{"RetCode":153}""", status, more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30)));
        _cloud.Answers("x", HttpStatusCode.ServiceUnavailable, more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(_cloud.Time.GetUtcNow().AddSeconds(15)));
        using var client = _cloud.Answers(Good).Client();
        await CreateAsync(client);
        Assert.Equal([30.0, 15.0], _cloud.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task A_Retry_After_beyond_the_deadline_ends_the_call_at_once_with_the_failure_itself()
    {
        _cloud.Answers("""{"RetCode":153}""", more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromHours(1)));
        using var client = _cloud.Client();
        Assert.Equal(153, (await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client))).RetCode);
        Assert.Empty(_cloud.Time.Waits);
    }

    [Fact]
    public async Task Tries_are_limited_and_the_exception_has_them_all()
    {
        for (var i = 0; i < 4; i++) Inject(i % 2 == 0 ? Fault.Refused : Fault.RetCode150);
        using var client = _cloud.Client();
        var failure = await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client));
        Assert.Equal([null, 150, null, 150], failure.Attempts.Select(a => a.RetCode));
        Assert.All(failure.Attempts, a => Assert.NotNull(a.Failure));
        Assert.Contains("(4 tries)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_can_be_forbidden_for_some_calls()
    {
        Inject(Fault.RetCode150);
        using var client = _cloud.Client();
        Assert.Single((await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client.WithOptions(new CallOptions { MaxRetries = 0 })))).Attempts);
    }

    [Fact]
    public async Task No_call_outlives_its_time()
    {
        // Each try takes 40 s of the 100 s; the third is cut short.
        for (var i = 0; i < 2; i++) Inject(Fault.AttemptTimeout, TimeSpan.FromSeconds(40));
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
        var failure = await Assert.ThrowsAsync<TransportException>(() => GetAsync(client));
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
        await Assert.ThrowsAsync<TransportException>(() => CreateAsync(client.WithOptions(new CallOptions { Timeout = TimeSpan.FromSeconds(5) })));
        Assert.InRange(gaveUpAt.TotalSeconds, 5.0, 5.1);
    }

    [Fact]
    public async Task A_wait_that_began_too_late_ends_at_the_deadline_with_the_failure_itself()
    {
        Inject(Fault.RetCode150);
        _cloud.Time.LongestWait = TimeSpan.Zero;
        using var log = new Stalling(_cloud.Time);
        using var client = _cloud.Client(o =>
        {
            o.LoggerFactory = log;
            o.Timeout = TimeSpan.FromSeconds(10);
            o.RetryBaseDelay = o.RetryMaxDelay = TimeSpan.FromSeconds(8);
        });

        // Between the decision to wait eight of ten seconds and the wait itself, five go by.
        var call = CreateAsync(client);
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
        Assert.True((await Assert.ThrowsAsync<TransportException>(() => CreateAsync(view))).OutcomeUnknown);
        Assert.False((await Assert.ThrowsAsync<TransportException>(() => CreateAsync(view))).OutcomeUnknown);
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
        var failure = await Assert.ThrowsAsync<TransportException>(() => CreateAsync(client));
        Assert.Equal((true, false), (failure.TimedOut, failure.OutcomeUnknown));
        Assert.Empty(_cloud.Requests);
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
        var call = CreateAsync(client);
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
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CreateAsync(client, inFlight.Token));
        Assert.Equal(inFlight.Token, cancelled.CancellationToken);

        using var waiting = new CancellationTokenSource();
        _cloud.Time.LongestWait = TimeSpan.Zero;
        Inject(Fault.RetCode150);
        var call = CreateAsync(client, waiting.Token);
        Assert.False(call.IsCompleted);
        await waiting.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CreateAsync(client, new CancellationToken(canceled: true)));
        Assert.Equal(2, _cloud.Requests.Count);
    }

    public void Dispose() => _cloud.Dispose();

    private async Task CheckAsync(Fault fault, bool repeated, bool outcomeUnknown, Func<ApiClient, Task> send)
    {
        using var client = _cloud.Client();
        Inject(fault);
        if (repeated)
        {
            _cloud.Answers(Good);
            await send(client);
        }
        else
        {
            var failure = await Assert.ThrowsAnyAsync<ApiException>(() => send(client));
            Assert.Equal(outcomeUnknown, failure.OutcomeUnknown);
            Assert.Equal(outcomeUnknown, failure.Message.Contains("outcome is unknown", StringComparison.Ordinal));
        }

        Assert.Equal(repeated ? 2 : 1, _cloud.Requests.Count);
    }

    private void Inject(Fault fault, TimeSpan? taking = null)
    {
        _ = fault switch
        {
            Fault.Http400 => _cloud.Answers("{}", HttpStatusCode.BadRequest),
            Fault.Http429 => _cloud.Answers("{}", HttpStatusCode.TooManyRequests),
            Fault.Http500 => _cloud.Answers("oops", HttpStatusCode.InternalServerError),
            Fault.Http502 => _cloud.Answers("<html>", HttpStatusCode.BadGateway, "text/html"),
            Fault.Http503 => _cloud.Answers("<html>", HttpStatusCode.ServiceUnavailable, "text/html"),
            Fault.Http504 => _cloud.Answers("<html>", HttpStatusCode.GatewayTimeout, "text/html"),
            Fault.Http504WithRetCode150 => _cloud.Answers("""{"RetCode":150}""", HttpStatusCode.GatewayTimeout),
            Fault.Unreachable => _cloud.Fails(new HttpRequestException("unreachable", new IOException("x", new SocketException((int)SocketError.HostUnreachable)))),
            Fault.Html => _cloud.Answers("<html>", contentType: "text/html"),
            Fault.Refused => _cloud.Fails(new HttpRequestException(HttpRequestError.ConnectionError, "refused")),
            Fault.RefusedOfOld => _cloud.Fails(new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused))),
            Fault.NameNotResolved => _cloud.Fails(new HttpRequestException(HttpRequestError.NameResolutionError, "no name")),
            Fault.BadCertificate => _cloud.Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "expired")),
            Fault.Reset => _cloud.Fails(new HttpRequestException("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)))),
            Fault.HalfBody => _cloud.Answers(Good, more: r => r.Content!.Headers.ContentLength = 1000),
            Fault.HttpClientTimeout => _cloud.Fails(new TaskCanceledException("timeout", new TimeoutException())),
            Fault.AttemptTimeout => _cloud.Takes(taking ?? TimeSpan.FromSeconds(65)),
            _ => _cloud.Answers($$"""{"RetCode":{{fault.ToString()["RetCode".Length..]}},"Message":"m"}"""),
        };
    }

    private static Task GetAsync(ApiClient client) => client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = "t" });

    private static Task<CreateHostResponse> CreateAsync(ApiClient client) => CreateAsync(client, CancellationToken.None);

    private static Task<CreateHostResponse> CreateAsync(ApiClient client, CancellationToken token) =>
        client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }, token);

    private sealed class Rotating : ICredentialProvider
    {
        private int _count;

        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            _count++;
            return new(new Credential($"key-{_count}", $"private-{_count}", _count == 1 ? "token-1" : null));
        }
    }

    private sealed class Slow(SkippingTime time) : ICredentialProvider
    {
        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            time.Advance(TimeSpan.FromMinutes(2));
            cancellationToken.ThrowIfCancellationRequested();
            return default;
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
