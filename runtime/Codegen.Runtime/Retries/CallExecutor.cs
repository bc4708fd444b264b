using Codegen.Runtime.Diagnostics;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Transport;
using Polly;
using Polly.Retry;

namespace Codegen.Runtime.Retries;

/// <summary>Carries calls out, try by try. Shared by a client and all its views.</summary>
internal sealed class CallExecutor : IDisposable
{
    private static readonly ResiliencePropertyKey<Call> CallKey = new("codegen.call");

    private readonly HttpTransport _transport;
    private readonly AttemptRunner _attempts;
    private readonly ResiliencePipeline _pipeline;
    private readonly CallObserver _observer;

    public CallExecutor(ClientSettings settings, HttpClient? http, HttpMessageHandler? handler, Func<double> jitter)
    {
        _transport = new HttpTransport(settings, http, handler);
        _attempts = new AttemptRunner(_transport);
        _observer = new CallObserver(settings.LoggerFactory.CreateLogger(RuntimeTelemetry.LoggerCategoryName));
        _pipeline = CreatePipeline(settings.TimeProvider, jitter);
    }

    /// <exception cref="MissingParametersException">The request lacks required parameters; nothing was sent.</exception>
    public async Task<TResponse> ExecuteAsync<TResponse>(
        ApiAction action, IRequestObject request, Uri endpoint, ClientSettings settings, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        ObjectDisposedException.ThrowIf(_transport.IsDisposed, typeof(ApiClient));
        cancellationToken.ThrowIfCancellationRequested();
        var writer = ParameterWriter.Rent(settings.Location);
        try
        {
            request.WriteTo(writer);
            if (settings.ExtraParameters.Count > 0) new LooseParameters(settings.ExtraParameters, fillLocation: false).WriteTo(writer);
            if (writer.Missing.Count > 0) throw new MissingParametersException(action, writer.Missing);
            writer.Write(ReservedNames.Action, action.Name);
            return await ExecuteAsync<TResponse>(new Call(action, endpoint, settings, writer.Buffer), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            writer.Release();
        }
    }

    public void Dispose() => _transport.Dispose();

    private async ValueTask<TResponse> ExecuteAsync<TResponse>(Call call, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        var action = call.Action;
        using var activity = CallObserver.StartCall(action, call.Endpoint);
        var outcome = await _attempts.RunAsync<TResponse>(call, cancellationToken).ConfigureAwait(false);
        if (outcome.Exception is not null) outcome = await RepeatAsync(call, outcome, cancellationToken).ConfigureAwait(false);
        (outcome.Exception as ApiException)?.Attach(call.Attempts);
        _observer.EndCall(activity, action, call.Elapsed, call.Attempts.Count, outcome.Exception);
        outcome.ThrowIfException();
        outcome.Result!.ResponseMetadata.Attach(call.Attempts);
        return outcome.Result;
    }

    private async Task<Outcome<TResponse>> RepeatAsync<TResponse>(Call call, Outcome<TResponse> first, CancellationToken cancellationToken)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        var remaining = call.Remaining;
        if (remaining <= TimeSpan.Zero) return first;

        // Ends a wait that begins too late to be over in time. A try has a limit of its own.
        using var deadline = new CancellationTokenSource(remaining, call.Settings.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, both.Token);
        context.Properties.Set(CallKey, call);
        var last = first;
        var isFirst = true;
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(
                async (_, executor) =>
                {
                    // A call that waited while its client was disposed ends as it stood.
                    if (!isFirst && !executor._transport.IsDisposed) last = await executor._attempts.RunAsync<TResponse>(call, cancellationToken).ConfigureAwait(false);
                    isFirst = false;
                    return last;
                },
                context,
                this).ConfigureAwait(false);
            if (outcome.Exception is not OperationCanceledException) return outcome;
            return cancellationToken.IsCancellationRequested ? Outcome.FromException<TResponse>(new OperationCanceledException(cancellationToken)) : last;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    // Polly waits, on the given clock and until cancelled; what is tried again and when is decided in RetryPolicy.
    private ResiliencePipeline CreatePipeline(TimeProvider time, Func<double> jitter) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = args =>
                {
                    var call = args.Context.Properties.GetValue(CallKey, null!);
                    if (_transport.IsDisposed || RetryPolicy.DelayBeforeNext(args.Outcome.Exception, call, jitter) is not { } delay) return PredicateResult.False();
                    call.NextDelay = delay;
                    return PredicateResult.True();
                },
                DelayGenerator = args => new ValueTask<TimeSpan?>(args.Context.Properties.GetValue(CallKey, null!).NextDelay),
                OnRetry = args =>
                {
                    var call = args.Context.Properties.GetValue(CallKey, null!);
                    _observer.Retrying(call.Action, call.Attempts.Count, args.RetryDelay, args.Outcome.Exception!);
                    return default;
                },
            })
            .Build();
}
