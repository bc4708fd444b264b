namespace Codegen.Runtime.Transport;

/// <summary>
/// Stands next to the connections and lets each form through once. A form tells by itself when it is sent again, but no longer once a
/// handler has read it: what is sent is then a copy that the HTTP stack has made, which it can send as often as it likes.
/// </summary>
/// <remarks>
/// It also tells apart what only the handler of the connections can mean: of the time limits below it, there is only that of connecting.
/// </remarks>
internal sealed class FormGuard : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (request.Content as FormContent)?.LetThrough(this);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested && Connects())
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, HttpTransport.ConnectingTookTooLong, e);
        }
    }

    /// <summary>Whether nothing but what logs lies between here and a handler that gives up only when it can't connect.</summary>
    private bool Connects()
    {
        var handler = InnerHandler;
        while (handler is DelegatingHandler { InnerHandler: { } inner }) handler = inner;
        return handler is SocketsHttpHandler;
    }
}
