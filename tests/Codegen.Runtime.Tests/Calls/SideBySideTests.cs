using System.Net;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>Bodies are read into arrays that the pool lends to one call after another: what one call reads must not be what another was sent.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public async Task Calls_at_the_same_time_get_each_their_own_reply()
    {
        using var echo = new Echo();
        using var client = new ApiClient(new ApiClientOptions { Endpoint = new Uri("https://api.example.com/"), Credentials = StubCloud.Credential, KeepRawReplies = true }, echo);
        var calls = Enumerable.Range(0, 2_000).Select(i => Task.Run(async () =>
        {
            var id = $"{i}-{new string((char)('a' + (i % 26)), i * 37 % 40_000)}";
            var reply = await client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = id });
            return (id, reply.Data!.State, Raw: reply.ResponseMetadata.Raw!.Value.GetProperty("Data").GetProperty("State").GetString());
        }));
        foreach (var (id, state, raw) in await Task.WhenAll(calls))
        {
            Assert.Equal(id, state);
            Assert.Equal(id, raw);
        }
    }

    /// <summary>Replies with the task that it was asked for, now saying how long the body is and now not.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var id = StubCloud.Decode(await request.Content!.ReadAsStringAsync(cancellationToken))["TaskId"];
            await Task.Yield();
            HttpContent content = new StringContent($$$"""{"RetCode":0,"Data":{"State":"{{{id}}}"}}""");
            if (id.Length % 2 == 0) content = new StreamContent(await content.ReadAsStreamAsync(cancellationToken));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
        }
    }
}
