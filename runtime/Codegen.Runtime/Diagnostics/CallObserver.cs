using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Diagnostics;

/// <summary>Reports calls and tries: activities, measurements, log messages. By the semantic conventions of OpenTelemetry for RPC and HTTP clients; names of our own, where there are none, begin with <c>codegen.</c></summary>
internal sealed class CallObserver(ILogger logger)
{
    private const string System = "ucloud";

    private static readonly string? Version = typeof(CallObserver).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(RuntimeTelemetry.ActivitySourceName, Version);
    private static readonly Meter Meter = new(RuntimeTelemetry.MeterName, Version);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>(
            "rpc.client.call.duration",
            "s",
#if NET9_0_OR_GREATER
            "Duration of a call with all its tries.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 180] });
#else
            "Duration of a call with all its tries.");
#endif

    private static readonly Histogram<int> Attempts =
        Meter.CreateHistogram<int>("codegen.client.call.attempts", "{attempt}", "Tries that a call took.");

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("codegen.client.failures", "{attempt}", "Tries that failed, by return code or kind of failure.");

    private static readonly Counter<long> Throttles =
        Meter.CreateCounter<long>("codegen.client.throttles", "{attempt}", "Tries that the service throttled.");

    public static Activity? StartCall(ApiAction action, Uri endpoint) => Source.StartActivity(action.Path, ActivityKind.Client)?
        .SetTag("rpc.system.name", System)
        .SetTag("rpc.method", action.Path)
        .SetTag("server.address", endpoint.Host)
        .SetTag("server.port", endpoint.Port);

    public static Activity? StartAttempt(Uri endpoint, int number)
    {
        var activity = Source.StartActivity("POST", ActivityKind.Client);
        if (activity is null) return null;

        // The endpoint has neither a user nor a query that could hold a secret.
        activity.SetTag("http.request.method", "POST").SetTag("url.full", endpoint.AbsoluteUri).SetTag("server.address", endpoint.Host).SetTag("server.port", endpoint.Port);
        if (number > 1) activity.SetTag("http.request.resend_count", number - 1);
        return activity;
    }

    public static void EndAttempt(Activity? activity, ApiAction action, ApiAttempt attempt, Exception? failure)
    {
        activity?.SetTag("http.response.status_code", attempt.StatusCode)
            .SetTag("rpc.status_code", CodeOf(attempt.RetCode))
            .SetTag("codegen.request_id", attempt.RequestId);
        if (failure is null) return;
        Fail(activity, failure);
        var tags = TagsOf(action);
        if (failure is ApiException e && Retries.FailureRules.IsThrottle(e)) Throttles.Add(1, tags);
        AddFailure(ref tags, failure);
        Failures.Add(1, tags);
    }

    public void Retrying(ApiAction action, int attempts, TimeSpan delay, Exception failure) =>
        LogMessages.Retrying(logger, action, attempts, delay.TotalMilliseconds, FailureText.Of(failure));

    public void EndCall(Activity? activity, ApiAction action, TimeSpan duration, int attempts, Exception? failure)
    {
        if (failure is null)
        {
            activity?.SetTag("rpc.status_code", CodeOf(CommonRetCodes.Success));
            LogMessages.Succeeded(logger, action, duration.TotalMilliseconds, attempts);
        }
        else
        {
            Fail(activity, failure);
            if (failure is ServiceException refusal) activity?.SetTag("rpc.status_code", CodeOf(refusal.RetCode));
            if (failure is OperationCanceledException) LogMessages.Cancelled(logger, action, duration.TotalMilliseconds);
            else LogMessages.Failed(logger, action, duration.TotalMilliseconds, FailureText.Of(failure));
        }

        if (Duration.Enabled || Attempts.Enabled) Measure(action, duration, attempts, failure);
    }

    private static void Measure(ApiAction action, TimeSpan duration, int attempts, Exception? failure)
    {
        var tags = TagsOf(action);
        if (failure is not null) AddFailure(ref tags, failure);
        Duration.Record(duration.TotalSeconds, tags);
        Attempts.Record(attempts, tags);
    }

    private static TagList TagsOf(ApiAction action) => new() { { "rpc.system.name", System }, { "rpc.method", action.Path } };

    private static string? CodeOf(long? retCode) => retCode?.ToString(CultureInfo.InvariantCulture);

    private static void AddFailure(ref TagList tags, Exception failure)
    {
        tags.Add("error.type", ErrorType(failure));
        if (failure is ServiceException e) tags.Add("rpc.status_code", CodeOf(e.RetCode));
    }

    private static void Fail(Activity? activity, Exception failure) =>
        activity?.SetStatus(ActivityStatusCode.Error, FailureText.Of(failure)).SetTag("error.type", ErrorType(failure));

    // Few values, or the series would have no end: the return code, which is given as rpc.status_code too, the HTTP status, or the kind.
    private static string ErrorType(Exception failure) => failure switch
    {
        ServiceException e => CodeOf(e.RetCode)!,
        TransportException { TimedOut: true } => "timeout",
        TransportException { StatusCode: { } status } => CodeOf(status)!,
        TransportException => "connection",
        ResponseFormatException => "unreadable",
        OperationCanceledException => "cancelled",
        _ => failure.GetType().Name,
    };
}
