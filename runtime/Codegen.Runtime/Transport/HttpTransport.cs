using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Retries;

namespace Codegen.Runtime.Transport;

/// <summary>Posts a form and reads the reply whole. Turns every failure on the way into a <see cref="TransportException"/>.</summary>
internal sealed class HttpTransport : IDisposable
{
    private const string UnreachableAdvice = "See that the option Endpoint is right, that its server runs, and that no proxy or firewall is in the way.";

    /// <summary>What is said when it was only the connection that could not be had.</summary>
    public const string ConnectingTookTooLong = "connecting took too long";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    // An HttpClient only where one was handed in: with time limits of our own, it would but link another token to ours.
    private readonly HttpMessageInvoker _http;
    private readonly bool _onlyConnectingIsTimed;
    private readonly bool _ownsHttp;
    private readonly string _userAgent;
    private readonly long _maxResponseBytes;
    private readonly TimeProvider _time;
    private volatile bool _isDisposed;

    /// <summary>Uses the given client or handler, which stays the caller's, or else a client of its own.</summary>
    public HttpTransport(ClientSettings settings, HttpClient? http, HttpMessageHandler? handler)
    {
        _onlyConnectingIsTimed = http is null && handler is null or SocketsHttpHandler;
        _ownsHttp = http is null;
        _http = http ?? new HttpMessageInvoker(handler ?? CreateHandler(), disposeHandler: handler is null);
        _userAgent = UserAgent.Of(settings.ApplicationId);
        _maxResponseBytes = settings.MaxResponseBytes;
        _time = settings.TimeProvider;
    }

    /// <summary>Whether nothing can be sent any more.</summary>
    public bool IsDisposed => _isDisposed;

    /// <summary>A handler that follows no redirect, keeps no cookie and finds out when an address changes.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    /// <exception cref="TransportException">No whole reply came.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<Reply> PostAsync(Uri endpoint, byte[] form, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new FormContent(form) };
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("U-Timestamp-Ms", _time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        try
        {
            using var response = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            RefuseFollowedRedirect(endpoint, response);
            return new Reply
            {
                StatusCode = (int)response.StatusCode,
                ContentType = FirstOf(response.Content.Headers.NonValidated, "Content-Type"),
                RequestId = FirstOf(response.Headers.NonValidated, "X-UCLOUD-REQUEST-UUID"),
                RetryAfter = RetryAfterOf(response),
                Body = await BodyReader.ReadAsync(response.Content, _maxResponseBytes, cancellationToken).ConfigureAwait(false),
            };
        }
        catch (Exception e) when (SentAgain(e) is { } sentAgain)
        {
            throw new TransportException(sentAgain.Message, e) { Repeatability = Repeatability.UnknownForGood };
        }
        catch (HttpRequestException e) when (cancellationToken.IsCancellationRequested)
        {
            // Some handlers tell of being cancelled as of any other failure.
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            var repeatability = FailureRules.Of(e);
            var message = repeatability == Repeatability.Unknown
                ? $"The connection failed before a whole answer came: {e.Message}"
                : Unreachable(e.Message);
            throw new TransportException(message, e) { Repeatability = repeatability, TimedOut = e.InnerException is OperationCanceledException };
        }
        catch (IOException e)
        {
            throw new TransportException($"The connection failed before a whole answer came: {e.Message}", e) { Repeatability = Repeatability.Unknown };
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // Not our doing: a time limit of the HTTP stack. Next to the connections there is only one, that of connecting.
            throw new TransportException(_onlyConnectingIsTimed ? Unreachable(ConnectingTookTooLong) : GaveUp(), e)
            {
                TimedOut = true,
                Repeatability = _onlyConnectingIsTimed ? Repeatability.NotCarriedOut : Repeatability.Unknown,
            };
        }
    }

    public void Dispose()
    {
        if (!_ownsHttp) return;
        _isDisposed = true;
        _http.Dispose();
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _http is HttpClient client
        ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _http.SendAsync(request, cancellationToken);

    private static string Unreachable(string reason) => $"The endpoint can't be reached: {reason.TrimEnd('.')}. {UnreachableAdvice}";

    private string GaveUp() => _http is HttpClient { Timeout: var limit } && limit != Timeout.InfiniteTimeSpan
        ? $"The HTTP client gave up: its own Timeout is {limit}. Set it to Timeout.InfiniteTimeSpan; the options {nameof(ApiClientOptions.Timeout)} and {nameof(ApiClientOptions.AttemptTimeout)} limit calls and tries."
        : "The HTTP client gave up: one of its handlers has a time limit of its own.";

    // As it came: the text is all that anyone is told of it, so nothing is parsed.
    private static string? FirstOf(HttpHeadersNonValidated headers, string name)
    {
        if (!headers.TryGetValues(name, out var values)) return null;
        foreach (var value in values) return value;
        return null;
    }

    private static SentAgainException? SentAgain(Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (e is SentAgainException sentAgain) return sentAgain;
        }

        return null;
    }

    private static void RefuseFollowedRedirect(Uri endpoint, HttpResponseMessage response)
    {
        // A client that was handed in may follow redirects; then the answer is a stranger's.
        if (response.RequestMessage?.RequestUri is not { } answered || answered == endpoint) return;
        throw new TransportException($"The HTTP client followed a redirect to {answered.Host}; switch AllowAutoRedirect off.") { Repeatability = Repeatability.UnknownForGood };
    }

    private TimeSpan? RetryAfterOf(HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter is not { } header) return null;
        return header.Delta ?? (header.Date - _time.GetUtcNow());
    }
}
