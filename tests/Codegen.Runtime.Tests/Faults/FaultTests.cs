using System.Diagnostics;
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
    private static readonly byte[] HalfBody = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{\"RetCode\":0,\"UHo"u8.ToArray();
    private static readonly byte[] HalfHeader = "HTTP/1.1 200 OK\r\nConte"u8.ToArray();
    private static readonly byte[] Bomb = Gzip("{\"RetCode\":0" + new string(' ', 50_000_000) + "}");
    private static readonly byte[] HalfChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"RetCode\":0,"u8.ToArray();

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
        await using var server = new FaultServer(n => n == 1 ? AnswerOf(fault) : Answer.Good);
        _ = (readSucceeds, readCarriedOut);
        using var client = Client(server.Endpoint, LimitFor(fault));
        var failure = await FailureOfAsync(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }));
        Assert.Equal((succeeds, carriedOut), (failure is null, server.CarriedOut));
        if (failure is not null && carriedOut == 1) Assert.True(failure.OutcomeUnknown, failure.Message);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_read_is_carried_out_again_where_that_helps(string fault, bool createSucceeds, int createCarriedOut, bool succeeds, int carriedOut)
    {
        await using var server = new FaultServer(n => n == 1 ? AnswerOf(fault) : Answer.Good);
        _ = (createSucceeds, createCarriedOut);
        using var client = Client(server.Endpoint, LimitFor(fault));
        var failure = await FailureOfAsync(() => client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = "t" }));
        Assert.Equal((succeeds, carriedOut), (failure is null, server.CarriedOut));
        Assert.False(failure?.OutcomeUnknown ?? false);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_and_known_not_to_have_done_anything()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        using var client = Client(endpoint);
        var failure = await FailureOfAsync(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }));
        Assert.Equal((4, false), (failure!.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_tried_again()
    {
        using var client = Client(new Uri("https://no-such-host.invalid/"));
        var failure = await FailureOfAsync(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }));
        Assert.Equal((4, false), (failure!.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_connection_that_was_kept_and_then_reset_does_not_repeat_a_create()
    {
        await using var server = new FaultServer(n => n == 2 ? AnswerOf("reset after the request was read") : Answer.Good);
        using var client = Client(server.Endpoint);
        await client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" });
        Assert.NotNull(await FailureOfAsync(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" })));
        Assert.Equal(2, server.CarriedOut);
    }

    [Fact]
    public async Task A_thousand_calls_at_once_under_one_fault_in_five()
    {
        string[] faults = ["reset after the request was read", "RetCode 153", "503", "half a body", "502"];
        await using var server = new FaultServer(n => n % 5 == 0 ? AnswerOf(faults[n / 5 % faults.Length]) : Answer.Good);
        using var client = Client(server.Endpoint, attempt: TimeSpan.FromSeconds(60), retries: 10);
        var failures = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => i % 2 == 0
            ? FailureOfAsync(() => client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }))
            : FailureOfAsync(() => client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = "t" }))));
        var creates = failures.Where((_, i) => i % 2 == 0).ToList();
        var reads = failures.Where((_, i) => i % 2 == 1).ToList();
        Assert.All(reads, Assert.Null);
        Assert.All(creates, f => Assert.True(f is null or { OutcomeUnknown: true }, f?.Message));
        Assert.Contains(creates, f => f is not null);
    }

    [Fact]
    public async Task Cancelling_a_hanging_call_is_prompt()
    {
        await using var server = new FaultServer(_ => AnswerOf("hangs"));
        using var client = Client(server.Endpoint, attempt: TimeSpan.FromMinutes(1));
        using var source = new CancellationTokenSource();
        var call = client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i" }, source.Token);
        while (server.Requests == 0) await Task.Yield();
        var watch = Stopwatch.StartNew();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    private static ApiClient Client(Uri endpoint, TimeSpan? attempt = null, int retries = 3) => new(new ApiClientOptions
    {
        Endpoint = endpoint,
        Credentials = StubCloud.Credential,
        Region = "r",
        Zone = "z",
        MaxRetries = retries,
        AttemptTimeout = attempt ?? TimeSpan.FromSeconds(30),
        RetryBaseDelay = TimeSpan.FromMilliseconds(1),
        RetryMaxDelay = TimeSpan.FromMilliseconds(5),
        MaxResponseBytes = 1 << 20,
    });

    // Only where the limit is the point is it short enough that a busy machine might exceed it.
    private static TimeSpan? LimitFor(string fault) => fault is "slow loris" or "hangs" ? TimeSpan.FromSeconds(1) : null;

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
}
