using Codegen.Runtime.Retries;

namespace Codegen.Runtime;

/// <summary>
/// Signs, sends and reads. Generated clients call through it, and any action can be called by its name.
/// Thread-safe; make one an account and keep it.
/// </summary>
public sealed class ApiClient : IDisposable
{
    private readonly CallExecutor _executor;
    private readonly ClientSettings _settings;
    private readonly Uri? _defaultEndpoint;
    private readonly bool _isView;

    /// <summary>Makes a client with a connection pool of its own.</summary>
    /// <exception cref="ArgumentException">Something is wrong with the options; all of it is named.</exception>
    public ApiClient(ApiClientOptions options)
        : this(ClientSettings.From(options), http: null, handler: null)
    {
    }

    /// <summary>Makes a client that sends with a given <see cref="HttpClient"/>, which is not disposed with it.</summary>
    /// <param name="options">How to call.</param>
    /// <param name="httpClient">
    /// Should not follow redirects, not repeat requests, and leave time limits to the options. Both are stopped where it does, but not once a
    /// handler has read a request's body: what is sent then is a copy.
    /// </param>
    /// <exception cref="ArgumentException">Something is wrong with the options; all of it is named.</exception>
    public ApiClient(ApiClientOptions options, HttpClient httpClient)
        : this(ClientSettings.From(options), httpClient ?? throw new ArgumentNullException(nameof(httpClient)), handler: null)
    {
    }

    /// <summary>Makes a client that sends with a given handler, which is not disposed with it: for tests, or a proxy.</summary>
    /// <param name="options">How to call.</param>
    /// <param name="handler">Best made with <see cref="CreateHandler"/>. Should neither follow redirects nor repeat requests, as for an <see cref="HttpClient"/>.</param>
    /// <exception cref="ArgumentException">Something is wrong with the options; all of it is named.</exception>
    public ApiClient(ApiClientOptions options, HttpMessageHandler handler)
        : this(ClientSettings.From(options), http: null, handler ?? throw new ArgumentNullException(nameof(handler)))
    {
    }

    /// <summary>
    /// A handler like that of a client of its own, to be changed before it is handed in, for example to set its <see cref="SocketsHttpHandler.Proxy"/>.
    /// It follows no redirect, keeps no cookie, unpacks replies, gives connecting 15 seconds and renews its connections every 5 minutes.
    /// </summary>
    /// <returns>The handler, which is yours to dispose.</returns>
    public static SocketsHttpHandler CreateHandler() => Transport.HttpTransport.CreateHandler();

    internal ApiClient(ClientSettings settings, HttpClient? http, HttpMessageHandler? handler, Func<double>? jitter = null)
    {
        _settings = settings;
#pragma warning disable CA5394 // Spreads retries; nothing depends on its being unpredictable.
        _executor = new CallExecutor(settings, http, handler, jitter ?? Random.Shared.NextDouble);
#pragma warning restore CA5394
    }

    private ApiClient(CallExecutor executor, ClientSettings settings, Uri? defaultEndpoint)
    {
        _executor = executor;
        _settings = settings;
        _defaultEndpoint = defaultEndpoint;
        _isView = true;
    }

    /// <summary>A view of this client for calls that differ in something. Shares connections with it; need not be disposed.</summary>
    /// <exception cref="ArgumentException">An option is out of range, or an extra parameter is one that the client sets.</exception>
    public ApiClient WithOptions(CallOptions options) => new(_executor, _settings.With(options), _defaultEndpoint);

    /// <summary>A view of this client that calls a product's documented endpoint, unless the options name one.</summary>
    /// <exception cref="ArgumentException">The endpoint is not an absolute https URL, and the options name no other.</exception>
    public ApiClient WithDefaultEndpoint(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (_settings.Endpoint is null && Transport.EndpointRule.ProblemOf(endpoint, _settings.AllowInsecureHttp) is { } problem) throw new ArgumentException(problem, nameof(endpoint));
        return new ApiClient(_executor, _settings, endpoint);
    }

    /// <summary>Calls the action of a request and reads its reply.</summary>
    /// <exception cref="MissingParametersException">The request lacks required parameters; nothing was sent.</exception>
    /// <exception cref="CredentialException">No credential could be had; nothing was sent.</exception>
    /// <exception cref="ServiceException">The service refused.</exception>
    /// <exception cref="TransportException">No answer came.</exception>
    /// <exception cref="ResponseFormatException">The answer can't be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<TResponse> SendAsync<TRequest, TResponse>(TRequest request, CancellationToken cancellationToken = default)
        where TRequest : class, IApiRequest<TResponse>
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        ArgumentNullException.ThrowIfNull(request);
        return _executor.ExecuteAsync<TResponse>(TRequest.Action, request, Endpoint, _settings, cancellationToken);
    }

    /// <summary>Calls any action by its name. Nothing is known of the action, so it is tried again only where it certainly was not carried out.</summary>
    /// <param name="action">The action's name.</param>
    /// <param name="parameters">
    /// Text, numbers, bools, lists, dictionaries and JSON, nested at will; lists are sent as <c>name.0</c>, dictionaries as
    /// <c>name.Key</c>. Region, Zone and ProjectId of the options are added where they are not given.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="SendAsync" path="/exception"/>
    public Task<JsonResponse> CallAsync(
        string action, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default) =>
        CallAsync(new ApiAction("", action, ActionKind.Other), parameters, cancellationToken);

    /// <summary>Calls any action by its name, with what is known of it: an action stated as <see cref="ActionKind.Read"/> is tried again more often.</summary>
    /// <inheritdoc cref="CallAsync(string, IReadOnlyDictionary{string, object?}?, CancellationToken)"/>
    public Task<JsonResponse> CallAsync(
        ApiAction action, IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _executor.ExecuteAsync<JsonResponse>(
            action, new LooseParameters(parameters ?? new Dictionary<string, object?>(), fillLocation: true), Endpoint, _settings, cancellationToken);
    }

    /// <summary>Closes the connections of a client that made its own, each once the call on it has ended. A view has none.</summary>
    public void Dispose()
    {
        if (!_isView) _executor.Dispose();
    }

    private Uri Endpoint => _settings.Endpoint ?? _defaultEndpoint
        ?? throw new InvalidOperationException($"No endpoint: set {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.Endpoint)}.");
}
