using System.Net;
using System.Net.Http.Headers;
using Codegen.Benchmarks.Reading;

namespace Codegen.Benchmarks.Sending;

/// <summary>Answers at once and without a socket. It reads the request, as whoever sends it must.</summary>
internal sealed class StubHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request.Content!.Headers.ContentLength;
        await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        var content = new ByteArrayContent(SampleReplies.Small);
        content.Headers.ContentType = Json;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
