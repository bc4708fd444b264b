using System.Net;
using Codegen.Runtime;
using Codegen.Testing.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Samples.Box;

namespace Codegen.Testing.Tests;

/// <summary>Refusals, faults and latencies on order.</summary>
public sealed class FaultTests
{
    private static readonly GetBoxTaskRequest Ask = new() { TaskId = "t" };

    [Fact]
    public async Task A_refusal_in_the_words_of_the_product()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var api = cloud.CreateClient();
        cloud.On<GetBoxTaskRequest>(Reply.Refusal(7101));
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => new BoxClient(api).GetBoxTaskAsync(Ask));
        Assert.Equal((7101, "The box is locked."), (refusal.RetCode, refusal.ServiceMessage));
        Assert.NotNull(refusal.RequestId);
    }

    [Fact]
    public async Task A_refusal_in_common_words_or_in_ones_own()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var caller = new Caller(cloud);
        cloud.On("GetBoxTask", Reply.Refusal(292), Reply.Refusal(4711), Reply.Refusal(4711, "as I say"));
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(292, "Project not found");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(4711, "");
        (await caller.FormAsync(("Action", "GetBoxTask"), ("TaskId", "t"))).IsRefusal(4711, "as I say");
    }

    [Fact]
    public async Task A_refusal_that_has_no_words_tells_its_code_once()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var api = cloud.CreateClient();
        cloud.On<GetBoxTaskRequest>(Reply.Refusal(4711));
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => new BoxClient(api).GetBoxTaskAsync(Ask));
        Assert.Contains(": The service answered with RetCode 4711. (request id ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("RetCode 4711", cloud.Received("GetBoxTask").Single().Outcome);
    }

    [Theory]
    [InlineData("throttled")]
    [InlineData("unavailable")]
    [InlineData("refused")]
    [InlineData("reset")]
    [InlineData("cut off")]
    public async Task What_passes_is_tried_again(string fault)
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.OnAny(
            fault switch
            {
                "throttled" => Reply.Refusal(CommonRetCodes.Throttled),
                "unavailable" => Reply.HttpStatus(503),
                "refused" => Reply.ConnectionRefused,
                "reset" => Reply.ConnectionReset,
                _ => Reply.CutOff,
            },
            Reply.Default);
        using var api = cloud.CreateClient(options => options.RetryBaseDelay = TimeSpan.FromTicks(1));
        var status = await new BoxClient(api).GetBoxTaskAsync(Ask);
        Assert.Equal(2, status.ResponseMetadata.Attempts.Count);
        cloud.Received<GetBoxTaskRequest>(times: 2);
    }

    [Fact]
    public async Task What_may_have_been_carried_out_is_not_tried_again()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.OnAny(Reply.ConnectionReset, Reply.Default);
        using var api = cloud.CreateClient();
        var failure = await Assert.ThrowsAsync<TransportException>(() => new BoxClient(api).CreateBoxAsync(new CreateBoxRequest { Region = "r", Name = "n" }));
        Assert.True(failure.OutcomeUnknown);
        cloud.Received<CreateBoxRequest>(times: 1);
    }

    [Fact]
    public async Task A_handler_that_repeats_requests_is_found_out_as_by_a_real_cloud()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        using var handler = new Repeating { InnerHandler = cloud.Handler };
        using var api = new ApiClient(new ApiClientOptions { Endpoint = new Uri("https://cloud.test/"), Credentials = cloud.Credential, Region = "r" }, handler);
        var failure = await Assert.ThrowsAsync<TransportException>(() => new BoxClient(api).CreateBoxAsync(new CreateBoxRequest { Name = "n" }));
        Assert.Contains("a second time", failure.Message, StringComparison.Ordinal);
        cloud.Received<CreateBoxRequest>(times: 1);
    }

    [Fact]
    public async Task A_gateway_that_asks_for_patience()
    {
        await using var cloud = FakeCloud.FromSpecs("specs");
        cloud.OnAny(Reply.HttpStatus(503, "<html>busy</html>").WithRetryAfter(TimeSpan.FromSeconds(1.5)));
        using var http = new HttpClient(cloud.Handler, disposeHandler: false);
        using var request = new FormUrlEncodedContent(SignedTask());
        using var response = await http.PostAsync(new Uri("http://cloud.test/"), request);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Latency_by_the_test_s_own_clock()
    {
        var clock = new FakeTimeProvider();
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { TimeProvider = clock }, "specs");
        cloud.On<GetBoxTaskRequest>(((Reply)new GetBoxTaskResponse { State = "Done" }).After(TimeSpan.FromSeconds(2)));
        cloud.OnAny(Reply.Default.After(TimeSpan.FromSeconds(1)));
        using var api = cloud.CreateClient();
        var call = new BoxClient(api).GetBoxTaskAsync(Ask);
        clock.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal("Done", (await call).State);
    }

    [Fact]
    public async Task No_answer_until_the_client_gives_up()
    {
        var clock = new FakeTimeProvider();
        await using var cloud = FakeCloud.FromSpecs(new FakeCloudOptions { TimeProvider = clock }, "specs");
        cloud.OnAny(Reply.NoAnswer);
        using var api = cloud.CreateClient(options => options.MaxRetries = 0);
        var call = new BoxClient(api).GetBoxTaskAsync(Ask);
        clock.Advance(TimeSpan.FromMinutes(4));
        Assert.True((await Assert.ThrowsAsync<TransportException>(() => call)).TimedOut);
    }

    internal static Dictionary<string, string> SignedTask()
    {
        var parameters = new Dictionary<string, string> { ["Action"] = "GetBoxTask", ["TaskId"] = "t", ["PublicKey"] = "fake-public-key" };
        parameters["Signature"] = RequestSignature.Compute(parameters, "fake-private-key");
        return parameters;
    }

    private sealed class Repeating : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
