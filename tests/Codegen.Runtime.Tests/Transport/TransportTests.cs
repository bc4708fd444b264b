using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Codegen.Runtime.Tests.Samples;
using Codegen.Runtime.Transport;

namespace Codegen.Runtime.Tests.Transport;

/// <summary>How a request travels, and what is told of one that did not arrive.</summary>
public sealed class TransportTests : IDisposable
{
    private const string Good = """{"RetCode":0}""";

    private readonly StubCloud _cloud = new();

    [Fact]
    public void A_connection_of_our_own_follows_no_redirect_keeps_no_cookie_and_notices_when_an_address_changes()
    {
        using var handler = HttpTransport.CreateHandler();
        Assert.Equal((false, false, DecompressionMethods.All), (handler.AllowAutoRedirect, handler.UseCookies, handler.AutomaticDecompression));
        Assert.Equal((TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(5)), (handler.ConnectTimeout, handler.PooledConnectionLifetime));
    }

    [Fact]
    public async Task A_request_asks_for_JSON_and_names_the_runtime_where_the_application_has_no_name()
    {
        using var client = _cloud.Answers(Good).Client();
        var reply = await client.CallAsync("Act");
        Assert.Equal("application/json", _cloud.Requests[0].Headers.Accept.ToString());
        Assert.StartsWith("Codegen-Runtime/", _cloud.Requests[0].Headers.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.Null(reply.ResponseMetadata.RequestId);
    }

    [Theory]
    [InlineData("MyApp/1.2", true)]
    [InlineData("MyApp/1.2 (linux)", true)]
    [InlineData("", false)]
    [InlineData("a\r\nb", false)]
    public void An_application_is_named_by_product_tokens(string name, bool taken) => Assert.Equal(taken, UserAgent.IsValid(name));

    [Fact]
    public async Task A_client_or_a_handler_that_was_handed_in_outlives_ours()
    {
        _cloud.Answers(Good).Answers(Good);
        using var http = new HttpClient(_cloud, disposeHandler: false);
        using var handler = new Closing();
        new ApiClient(_cloud.Options(), http).Dispose();
        new ApiClient(_cloud.Options(), handler).Dispose();
        Assert.False(handler.IsClosed);
        using var client = new ApiClient(_cloud.Options(), http);
        await client.CallAsync("Act");
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri("https://api.example.com/"))).StatusCode);
    }

    public static TheoryData<Exception, bool, string> Failures => new()
    {
        // failure, outcome unknown, what is told
        { new HttpRequestException(HttpRequestError.ConnectionError, "refused"), false, "The endpoint can't be reached: refused. See that the option Endpoint is right, that its server runs," },
        { new HttpRequestException("refused", new SocketException((int)SocketError.HostNotFound)), false, "The endpoint can't be reached: refused. See that the option Endpoint is right, that its server runs," },
        { new HttpRequestException(HttpRequestError.ProxyTunnelError, "no tunnel"), false, "The endpoint can't be reached: no tunnel. See that" },
        { new HttpRequestException("reset"), true, "The connection failed before a whole answer came: reset" },
        { new IOException("cut off"), true, "The connection failed before a whole answer came: cut off" },
        { new TaskCanceledException("timeout", new TimeoutException()), true, "The HTTP client gave up: one of its handlers has a time limit of its own." },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_told_with_its_cause(Exception cause, bool unknown, string told)
    {
        using var client = _cloud.Fails(cause).Client(o => o.MaxRetries = 0);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.StartsWith($"uhost-api CreateUHostInstance: {told}", failure.Message, StringComparison.Ordinal);
        Assert.Equal((unknown, cause is TaskCanceledException), (failure.OutcomeUnknown, failure.TimedOut));
        Assert.Same(cause, failure.InnerException);
    }

    [Fact]
    public async Task A_form_is_sent_once_whoever_asks_for_it_again()
    {
        using var twice = new Twice();
        using var client = new ApiClient(_cloud.Options(), twice);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Contains("tried to send the request a second time", failure.Message, StringComparison.Ordinal);
        Assert.Contains("switch AllowAutoRedirect off and take resilience handlers out", failure.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, true), (twice.Copies, failure.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_time_limit_of_an_HTTP_client_that_was_handed_in_is_told_as_its_own()
    {
        using var http = new HttpClient(_cloud.Fails(new TaskCanceledException("timeout", new TimeoutException())), disposeHandler: false) { Timeout = TimeSpan.FromSeconds(7) };
        using var client = new ApiClient(_cloud.Options(), http);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Contains("The HTTP client gave up: its own Timeout is 00:00:07. Set it to Timeout.InfiniteTimeSpan", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_of_connections_gives_up_only_before_anything_was_sent()
    {
        using var sockets = Unconnectable.Create();
        using var client = new ApiClient(_cloud.Options(o => o.MaxRetries = 0), sockets);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Contains("The endpoint can't be reached: connecting took too long. See that", failure.Message, StringComparison.Ordinal);
        Assert.Equal((true, false), (failure.TimedOut, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_handler_to_be_changed_is_like_that_of_a_client_of_its_own()
    {
        using var handler = ApiClient.CreateHandler();
        Assert.Equal((false, false, TimeSpan.FromSeconds(15)), (handler.AllowAutoRedirect, handler.UseCookies, handler.ConnectTimeout));
        handler.ConnectCallback = (_, _) => throw new IOException("through the proxy");
        using var client = new ApiClient(_cloud.Options(o => o.MaxRetries = 0), handler);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Contains("through the proxy", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_HTTP_client_that_was_handed_in_and_gives_up_may_have_sent_the_request()
    {
        using var http = new HttpClient(_cloud.Fails(new TaskCanceledException("timeout", new TimeoutException())), disposeHandler: false);
        using var client = new ApiClient(_cloud.Options(), http);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Equal((1, true), (failure.Attempts.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_form_is_escaped_in_its_names_and_its_values()
    {
        using var client = _cloud.Answers(Good).Client(o => o.Region = o.Zone = null);
        await client.CallAsync("Act", new Dictionary<string, object?> { ["A b=é"] = "x y+z&ö/~", ["Plain-1.0_~"] = "plain-1.0_~" });
        Assert.StartsWith("A+b%3D%C3%A9=x+y%2Bz%26%C3%B6%2F~&Action=Act&Plain-1.0_~=plain-1.0_~&PublicKey=public-key&Signature=", _cloud.Forms[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_Retry_After_that_is_over_is_none(int seconds)
    {
        _cloud.Answers("{}", HttpStatusCode.ServiceUnavailable, more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(_cloud.Time.GetUtcNow().AddSeconds(seconds)));
        using var client = _cloud.Answers(Good).Client(o => o.RetryBaseDelay = TimeSpan.FromSeconds(1));
        await client.CreateHostAsync();
        Assert.Equal([1.0], _cloud.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(5)]
    [InlineData(null)]
    public async Task A_body_may_be_as_long_as_the_limit_and_not_a_byte_longer(int? announced)
    {
        Answers(Good);
        using var roomy = _cloud.Client(o => o.MaxResponseBytes = Good.Length);
        await roomy.CreateHostAsync();
        Answers(Good);
        using var tight = _cloud.Client(o => o.MaxResponseBytes = Good.Length - 1);
        var failure = await Assert.ThrowsAsync<TransportException>(() => tight.CreateHostAsync());
        Assert.Contains("The body is larger than 12 bytes, the limit set by MaxResponseBytes.", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.OutcomeUnknown);

        void Answers(string body) => _cloud.Answers(body, more: r =>
        {
            if (announced is null) r.Content = new Unannounced(body);
            else r.Content!.Headers.ContentLength = announced;
        });
    }

    [Fact]
    public async Task A_body_that_is_announced_as_too_long_is_not_even_read()
    {
        using var body = new Counted();
        using var client = _cloud.Answers("", more: r => r.Content = new StreamContent(body)).Client(o => o.MaxResponseBytes = Good.Length - 1);
        await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Equal(0, body.Reads);
    }

    [Fact]
    public async Task A_body_that_ends_early_is_told_with_its_lengths()
    {
        _cloud.Answers(Good, more: r => r.Content!.Headers.ContentLength = 1000);
        using var client = _cloud.Client();
        Assert.Contains("The body ended after 13 of 1000 bytes.", (await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task A_body_whose_length_a_handler_forgot_to_correct_is_read_whole(int announced)
    {
        _cloud.Answers(Good, more: r => r.Content!.Headers.ContentLength = announced);
        using var client = _cloud.Client();
        Assert.Equal(Good, (await client.CallAsync("Act")).Body.GetRawText());
    }

    [Fact]
    public async Task A_handler_that_fails_for_its_time_being_up_is_told_as_that()
    {
        using var client = _cloud.Answers(_ =>
        {
            _cloud.Time.Advance(TimeSpan.FromSeconds(50));
            throw new HttpRequestException("The request was aborted.");
        }).Client(o => (o.MaxRetries, o.AttemptTimeout) = (0, TimeSpan.FromSeconds(50)));
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.True(failure.TimedOut);
        Assert.Contains("No answer came within 00:00:50.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_reply_stays_behind_in_shared_memory()
    {
        var text = string.Concat(Enumerable.Repeat("reply-secret ", 4000));
        using var client = _cloud.Answers($$$"""{"RetCode":0,"Data":{"State":"{{{text}}}"}}""").Client();
        Assert.Equal(text, (await client.GetTaskAsync()).Data!.State);

        // The pool hands the array that this thread gave back last to the next who asks on this thread.
        foreach (var size in new[] { 1 << 14, 1 << 15, 1 << 16, 1 << 17 })
            Assert.Equal(-1, ArrayPool<byte>.Shared.Rent(size).AsSpan().IndexOf("reply-secret"u8));
    }

    [Fact]
    public void Nothing_of_a_form_stays_behind_in_shared_memory()
    {
        using var client = _cloud.Answers(Good).Client();
        var call = client.SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "i", Password = "form-secret-0123456789" });
        Assert.True(call.IsCompletedSuccessfully, "A call that never waits ends on its thread.");

        for (var size = 16; size <= 1 << 14; size *= 2)
            Assert.Equal(-1, ArrayPool<byte>.Shared.Rent(size).AsSpan().IndexOf("form-secret-0123456789"u8));
    }

    [Theory]
    [InlineData("/relative", "The endpoint must be an absolute https URL.")]
    [InlineData("ftp://api.example.com/", "The endpoint must be an absolute https URL.")]
    [InlineData("https://user@api.example.com/", "The endpoint must have no user, query or fragment.")]
    [InlineData("https://api.example.com/?a=b", "The endpoint must have no user, query or fragment.")]
    [InlineData("https://api.example.com/#a", "The endpoint must have no user, query or fragment.")]
    [InlineData("http://api.example.com/", "The endpoint http://api.example.com/ is plain http, which sends passwords and tokens in clear; use https, or set AllowInsecureHttp.")]
    public void What_is_wrong_with_an_endpoint_is_told(string endpoint, string problem) =>
        Assert.Equal(problem, EndpointRule.ProblemOf(new Uri(endpoint, UriKind.RelativeOrAbsolute), allowInsecureHttp: false));

    public void Dispose() => _cloud.Dispose();

    private sealed class Closing : HttpMessageHandler
    {
        public bool IsClosed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is sent.");
    }

    private sealed class Counted() : MemoryStream(System.Text.Encoding.UTF8.GetBytes(Good))
    {
        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }

    // Sends what it is given twice.
    private sealed class Twice : HttpMessageHandler
    {
        public int Copies { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var i = 0; i < 2; i++)
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
                Copies++;
            }

            return new HttpResponseMessage { Content = new StringContent(Good) };
        }
    }

    private sealed class Unannounced(string body) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body)).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
