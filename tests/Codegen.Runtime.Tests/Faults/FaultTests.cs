using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Codegen.Runtime.Tests.Samples;
using static Codegen.Runtime.Tests.Faults.FaultServer;

namespace Codegen.Runtime.Tests.Faults;

/// <summary>Real sockets and every way in which they fail; each test states how often the server carried the action out.</summary>
public sealed class FaultTests
{
    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(60);
    private static readonly byte[] HalfBody = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{\"RetCode\":0,\"UHo"u8.ToArray();
    private static readonly byte[] HalfHeader = "HTTP/1.1 200 OK\r\nConte"u8.ToArray();
    private static readonly byte[] Bomb = Gzip("{\"RetCode\":0" + new string(' ', 50_000_000) + "}");
    private static readonly byte[] HalfChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"RetCode\":0,"u8.ToArray();

    // Skips the waits between tries; what is longer passes only when a test says so.
    private readonly SkippingTime _time = new();

    /// <summary>The fault of the first request; all others are answered well. Then what becomes of a create and of a read, and how often each was carried out.</summary>
    public static TheoryData<string, bool, int, bool, int> Cases => new()
    {
        // fault, create succeeds, create carried out, read succeeds, read carried out
        { "good", true, 1, true, 1 },
        { "reset before the request was read", false, 0, true, 1 },
        { "reset after the request was read", false, 1, true, 2 },
        { "closed after the request was read", false, 1, true, 2 },
        { "half a header", false, 1, true, 2 },
        { "half a body", false, 1, true, 2 },
        { "half a body, then reset", false, 1, true, 2 },
        { "half a chunk", false, 1, true, 2 },
        { "a body longer than announced", false, 1, false, 1 },
        { "slow loris", false, 1, true, 2 },
        { "hangs", false, 1, true, 2 },
        { "half a body, then silence", false, 1, true, 2 },
        { "gzip bomb", false, 1, false, 1 },
        { "gzip", true, 1, true, 1 },
        { "500", false, 1, false, 1 },
        { "502", false, 1, true, 2 },
        { "503", true, 1, true, 1 },
        { "504", false, 1, true, 2 },
        { "429 with Retry-After", true, 1, true, 1 },
        { "RetCode 110", false, 1, true, 2 },
        { "RetCode 130", true, 1, true, 1 },
        { "RetCode 150", true, 1, true, 1 },
        { "RetCode 153", true, 1, true, 1 },
        { "RetCode 8039", false, 0, false, 0 },
        { "garbage JSON", false, 1, false, 1 },
        { "HTML", false, 1, false, 1 },
        { "redirect", false, 0, false, 0 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_create_is_never_carried_out_twice(string fault, bool succeeds, int carriedOut, bool readSucceeds, int readCarriedOut)
    {
        _ = (readSucceeds, readCarriedOut);
        var (failure, count) = await OutcomeAsync(fault, CreateAsync);
        Assert.Equal((succeeds, carriedOut), (failure is null, count));
        if (failure is not null && carriedOut == 1) Assert.True(failure.OutcomeUnknown, failure.Message);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_read_is_carried_out_again_where_that_helps(string fault, bool createSucceeds, int createCarriedOut, bool succeeds, int carriedOut)
    {
        _ = (createSucceeds, createCarriedOut);
        var (failure, count) = await OutcomeAsync(fault, ReadAsync);
        Assert.Equal((succeeds, carriedOut), (failure is null, count));
        Assert.False(failure?.OutcomeUnknown ?? false);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_call_that_fails_for_good_ends_by_its_deadline(string fault, bool createSucceeds, int createCarriedOut, bool readSucceeds, int readCarriedOut)
    {
        _ = (createSucceeds, createCarriedOut, readSucceeds, readCarriedOut);

        // The clock moves only when the call itself waits, or by all the time it has while the server is silent.
        _time.LongestWait = TimeSpan.FromSeconds(1.01);
        await using var server = new FaultServer(_ => AnswerOf(fault), _time);
        using var client = Client(server.Endpoint, retries: 100, baseDelay: TimeSpan.FromSeconds(1));
        var start = _time.GetTimestamp();
        var call = FailureOfAsync(() => ReadAsync(client.WithOptions(new CallOptions { Deadline = _time.GetUtcNow().AddSeconds(10) }), "t"));
        if (Stalls(fault))
        {
            await server.StalledAsync(call);
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        var failure = await call.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.InRange(_time.GetElapsedTime(start).TotalSeconds, 0, 10.1);
        if (Stalls(fault)) Assert.True(failure is TransportException { TimedOut: true }, failure?.Message);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_known_not_to_have_done_anything()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        using var client = Client(endpoint);
        var failure = await FailureOfAsync(() => CreateAsync(client, "i"));
        Assert.Equal((4, false), (failure!.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_tried_again()
    {
        using var client = Client(new Uri("https://no-such-host.invalid/"));
        var failure = await FailureOfAsync(() => CreateAsync(client, "i"));
        Assert.Equal((4, false), (failure!.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_connection_that_was_kept_and_then_reset_does_not_repeat_a_create()
    {
        await using var server = new FaultServer(n => n == 2 ? AnswerOf("reset after the request was read") : Answer.Good);
        using var client = Client(server.Endpoint);
        await CreateAsync(client, "one");
        Assert.True((await FailureOfAsync(() => CreateAsync(client, "two")))!.OutcomeUnknown);
        Assert.Equal((1, 1, 2), (server.CarriedOutFor("one"), server.CarriedOutFor("two"), server.Requests));
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_client_that_follows_redirects_does_not_hand_the_form_on(int status)
    {
        await using var stranger = new FaultServer(_ => Answer.Good);
        await using var server = new FaultServer(_ => Answer.Of(status, "", $"Location: {stranger.Endpoint}\r\n", carriesOut: false));
        using var http = new HttpClient();
        using var client = new ApiClient(Options(server.Endpoint), http);
        var failure = await FailureOfAsync(() => CreateAsync(client, "i"));
        Assert.Contains("AllowAutoRedirect", failure!.Message, StringComparison.Ordinal);
        Assert.Equal((0, 1), (stranger.CarriedOut, failure.Attempts.Count));
    }

    [Fact]
    public async Task A_handler_that_repeats_requests_does_not_repeat_a_create()
    {
        await using var server = new FaultServer(n => n == 1 ? AnswerOf("502") : Answer.Good);
        using var stubborn = new Stubborn();
        using var client = new ApiClient(Options(server.Endpoint), stubborn);
        var failure = await FailureOfAsync(() => CreateAsync(client, "i"));
        Assert.Contains("a second time", failure!.Message, StringComparison.Ordinal);
        Assert.Equal((1, true), (server.CarriedOut, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_call_that_is_under_way_outlives_its_client()
    {
        ApiClient? client = null;
        await using var server = new FaultServer(_ =>
        {
            client!.Dispose();
            return Answer.Good;
        });
        client = Client(server.Endpoint, retries: 0);
        Assert.Null(await FailureOfAsync(() => CreateAsync(client, "i")));
    }

    [Fact]
    public async Task A_thousand_calls_at_once_under_one_fault_in_five()
    {
        string[] faults =
        [
            "reset after the request was read", "RetCode 153", "503", "half a body", "502", "reset before the request was read", "429 with Retry-After",
            "closed after the request was read", "RetCode 130", "504", "RetCode 110", "half a chunk", "RetCode 150",
        ];
        await using var server = new FaultServer(n => n % 5 == 0 ? AnswerOf(faults[n / 5 % faults.Length]) : Answer.Good);
        using var client = Client(server.Endpoint, retries: 20);
        var failures = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i =>
            FailureOfAsync(() => i % 2 == 0 ? CreateAsync(client, $"create-{i}") : ReadAsync(client, $"read-{i}"))));
        for (var i = 0; i < 1000; i++)
        {
            if (i % 2 == 1)
            {
                Assert.Null(failures[i]);
                Assert.InRange(server.CarriedOutFor($"read-{i}"), 1, 21);
            }
            else if (failures[i] is { } failure)
            {
                Assert.True(failure.OutcomeUnknown, failure.Message);
                Assert.InRange(server.CarriedOutFor($"create-{i}"), 0, 1);
            }
            else
            {
                Assert.Equal(1, server.CarriedOutFor($"create-{i}"));
            }
        }

        Assert.Contains(failures, f => f is not null);
        Assert.True(server.Requests > 1100, "Hardly anything was tried again.");
    }

    [Theory]
    [InlineData("hangs")]
    [InlineData("half a body, then silence")]
    public async Task Cancelling_a_hanging_call_ends_it_though_no_time_passes(string fault)
    {
        await using var server = new FaultServer(_ => AnswerOf(fault));
        using var client = Client(server.Endpoint);
        using var source = new CancellationTokenSource();
        var call = client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }, source.Token);
        await server.StalledAsync(call);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(source.Token, cancelled.CancellationToken);
    }

    private async Task<(ApiException? Failure, int CarriedOut)> OutcomeAsync(string fault, Func<ApiClient, string, Task> call)
    {
        await using var server = new FaultServer(n => n == 1 ? AnswerOf(fault) : Answer.Good, _time);
        using var client = Client(server.Endpoint);
        var calling = FailureOfAsync(() => call(client, "i"));
        if (Stalls(fault))
        {
            await server.StalledAsync(calling);
            _time.Advance(AttemptTimeout);
        }

        return (await calling, server.CarriedOut);
    }

    private ApiClient Client(Uri endpoint, int retries = 3, TimeSpan? baseDelay = null) => new(Options(endpoint, retries, baseDelay));

    private ApiClientOptions Options(Uri endpoint, int retries = 3, TimeSpan? baseDelay = null) => new()
    {
        Endpoint = endpoint,
        Credentials = StubCloud.Credential,
        Region = "r",
        Zone = "z",
        MaxRetries = retries,
        Timeout = TimeSpan.FromMinutes(30),
        AttemptTimeout = AttemptTimeout,
        RetryBaseDelay = baseDelay ?? TimeSpan.FromMilliseconds(1),
        RetryMaxDelay = baseDelay ?? TimeSpan.FromMilliseconds(5),
        MaxResponseBytes = 1 << 20,
        TimeProvider = _time,
    };

    private static bool Stalls(string fault) => fault is "slow loris" or "hangs" or "half a body, then silence";

    private static Task CreateAsync(ApiClient client, string id) => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = id });

    private static Task ReadAsync(ApiClient client, string id) => client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = id });

    private static async Task<ApiException?> FailureOfAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (ApiException e)
        {
            return e;
        }
    }

    private static Answer AnswerOf(string fault) => fault switch
    {
        "good" => Answer.Good,
        "reset before the request was read" => new(CarriesOut: false, [], ReadsRequest: false, Ending.Resets),
        "reset after the request was read" => new(CarriesOut: true, [], Ends: Ending.Resets),
        "closed after the request was read" => new(CarriesOut: true, [], Ends: Ending.Closes),
        "half a header" => new(CarriesOut: true, HalfHeader, Ends: Ending.Closes),
        "half a body" => new(CarriesOut: true, HalfBody, Ends: Ending.Closes),
        "half a body, then reset" => new(CarriesOut: true, HalfBody, Ends: Ending.Resets),
        "half a chunk" => new(CarriesOut: true, HalfChunk, Ends: Ending.Closes),
        "a body longer than announced" => Answer.Good with
        {
            Bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Type: application/json\r\n\r\n{\"RetCode\":0,\"UHostIds\":[]}"u8.ToArray(),
            Ends = Ending.Closes,
        },
        "slow loris" => Answer.Good with { Ends = Ending.Dribbles },
        "half a body, then silence" => new(CarriesOut: true, HalfBody, Ends: Ending.Hangs),
        "hangs" => new(CarriesOut: true, [], Ends: Ending.Hangs),
        "gzip bomb" => Answer.Of(200, Bomb, "Content-Encoding: gzip\r\n"),
        "gzip" => Answer.Of(200, Gzip("""{"RetCode":0}"""), "Content-Encoding: gzip\r\n"),
        "500" => Answer.Of(500, "oops"),
        "502" => Answer.Of(502, "<html>bad gateway</html>"),
        "503" => Answer.Of(503, "<html>unavailable</html>", carriesOut: false),
        "504" => Answer.Of(504, "<html>timeout</html>"),
        "429 with Retry-After" => Answer.Of(429, "{}", "Retry-After: 1\r\n", carriesOut: false),
        "garbage JSON" => Answer.Of(200, """{"RetCode":0,,}"""),
        "HTML" => Answer.Of(200, "<html>welcome</html>"),
        "redirect" => Answer.Of(308, "", "Location: /elsewhere\r\n", carriesOut: false),
        "RetCode 110" => Answer.Of(200, """{"RetCode":110}"""),
        _ => Answer.Of(200, $$"""{"RetCode":{{fault["RetCode ".Length..]}},"Message":"m"}""", carriesOut: false),
    };

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    // Repeats whatever failed, as resilience handlers do.
    private sealed class Stubborn() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode ? response : await base.SendAsync(request, cancellationToken);
        }
    }
}
