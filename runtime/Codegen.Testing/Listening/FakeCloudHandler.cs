using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Codegen.Runtime.Transport;
using Codegen.Testing.Calls;
using Codegen.Testing.Requests;
using Codegen.Testing.Rules;

namespace Codegen.Testing.Listening;

/// <summary>Answers an HTTP client in memory: no socket, no port.</summary>
internal sealed class FakeCloudHandler(CallHandler calls, TimeProvider time) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // As next to real connections: a test of a handler that repeats requests is to fail.
        (request.Content as FormContent)?.LetThrough(this);
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = calls.Answer(new HttpCall(request.RequestUri?.Query ?? "", request.Content?.Headers.ContentType?.ToString(), body));
        if (answer.Delay > TimeSpan.Zero) await Task.Delay(answer.Delay, time, cancellationToken).ConfigureAwait(false);
        switch (answer.Fault)
        {
            case Fault.ConnectionRefused:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused", new SocketException((int)SocketError.ConnectionRefused));
            case Fault.ConnectionReset:
                throw new HttpRequestException("An error occurred while sending the request.", new IOException("The connection was reset.", new SocketException((int)SocketError.ConnectionReset)));
            case Fault.NoAnswer:
                await Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(false);
                break;
        }

        return Response(request, answer);
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, Answer answer)
    {
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Content = answer.Fault == Fault.CutOff
                ? new StreamContent(new CutOffStream(answer.Body[..(answer.Body.Length / 2)]))
                : new ReadOnlyMemoryContent(answer.Body),
        };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue(AnswerHeaders.ContentTypeOf(answer.Body.Span), "utf-8");
        response.Content.Headers.ContentLength = answer.Body.Length;
        response.Headers.TryAddWithoutValidation(AnswerHeaders.RequestId, answer.RequestId);
        if (answer.RetryAfter is { } delay) response.Headers.TryAddWithoutValidation("Retry-After", AnswerHeaders.Seconds(delay));
        return response;
    }
}
