using Codegen.Runtime.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace Codegen.Runtime.Tests.Registration;

/// <summary>What an application's own handlers can do to requests, and what not.</summary>
public sealed class HandlerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_repeats_requests_is_stopped_though_another_one_reads_them(bool readsFirst)
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        await using var provider = Services(cloud, http =>
        {
            if (readsFirst) http.AddHttpMessageHandler(() => new Reading());
            http.AddHttpMessageHandler(() => new Repeating());
            if (!readsFirst) http.AddHttpMessageHandler(() => new Reading());
        });
        var failure = await Assert.ThrowsAsync<TransportException>(() => provider.GetRequiredService<ApiClient>().CreateHostAsync());
        Assert.Contains("a second time", failure.Message, StringComparison.Ordinal);
        Assert.Equal((1, true), (cloud.Forms.Count, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_request_that_a_handler_reads_is_sent_as_ever()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        await using var provider = Services(cloud, http => http.AddHttpMessageHandler(() => new Reading()));
        await provider.GetRequiredService<ApiClient>().CreateHostAsync();
        Assert.Equal("CreateUHostInstance", cloud.LastForm["Action"]);
    }

    [Fact]
    public async Task A_connection_that_could_not_be_had_in_time_has_carried_nothing_out()
    {
        using var sockets = Unconnectable.Create();
        await using var provider = Services(sockets, http => http.AddHttpMessageHandler(() => new Reading()));
        var failure = await Assert.ThrowsAsync<TransportException>(() => provider.GetRequiredService<ApiClient>().CreateHostAsync());
        Assert.Contains("The endpoint can't be reached: connecting took too long. See that", failure.Message, StringComparison.Ordinal);
        Assert.Equal((true, false), (failure.TimedOut, failure.OutcomeUnknown));
    }

    [Fact]
    public async Task A_handler_in_place_of_connections_that_gives_up_may_have_sent_the_request()
    {
        using var cloud = new StubCloud().Fails(new TaskCanceledException("timeout", new TimeoutException()));
        await using var provider = Services(cloud, _ => { });
        var failure = await Assert.ThrowsAsync<TransportException>(() => provider.GetRequiredService<ApiClient>().CreateHostAsync());
        Assert.Contains("The HTTP client gave up: one of its handlers has a time limit of its own.", failure.Message, StringComparison.Ordinal);
        Assert.Equal((true, true), (failure.TimedOut, failure.OutcomeUnknown));
    }

    private static ServiceProvider Services(HttpMessageHandler connections, Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        var account = services.AddCodegenClient(o =>
        {
            o.Credentials = StubCloud.Credential;
            o.Endpoint = new Uri("https://api.example.com/");
            o.Region = o.Zone = "x";
            o.MaxRetries = 0;
        });
        account.HttpClient.ConfigurePrimaryHttpMessageHandler(() => connections);
        configure(account.HttpClient);
        return services.BuildServiceProvider();
    }

    // As a handler that logs bodies does.
    private sealed class Reading : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.NotEmpty(await request.Content!.ReadAsStringAsync(cancellationToken));
            return await base.SendAsync(request, cancellationToken);
        }
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
