using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Diagnostics;

/// <summary>Reports calls and tries: activities, measurements, log messages. By the semantic conventions of RPC and HTTP clients.</summary>
internal sealed class CallObserver(ILogger logger)
{
    private static readonly ActivitySource Source = new(RuntimeTelemetry.ActivitySourceName);
    private static readonly Meter Meter = new(RuntimeTelemetry.MeterName);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("codegen.client.call.duration", "s", "Duration of a call with all its tries.");

    private static readonly Histogram<int> Attempts =
        Meter.CreateHistogram<int>("codegen.client.call.attempts", "{attempt}", "Tries that a call took.");

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("codegen.client.failures", "{attempt}", "Tries that failed, by return code or kind of failure.");

    private static readonly Counter<long> Throttles =
        Meter.CreateCounter<long>("codegen.client.throttles", "{attempt}", "Tries that the service throttled.");

    public static Activity? StartCall(ApiAction action)
    {
        var activity = Source.StartActivity(action.ToString(), ActivityKind.Client);
        activity?.SetTag("rpc.service", action.Product).SetTag("rpc.method", action.Name);
        return activity;
    }

    public static Activity? StartAttempt(Uri endpoint, int number)
    {
        var activity = Source.StartActivity("POST", ActivityKind.Client);
        if (activity is null) return null;
        activity.SetTag("http.request.method", "POST").SetTag("server.address", endpoint.Host).SetTag("server.port", endpoint.Port);
        if (number > 1) activity.SetTag("http.request.resend_count", number - 1);
        return activity;
    }

    public static void EndAttempt(Activity? activity, ApiAction action, ApiAttempt attempt, Exception? failure)
    {
        activity?.SetTag("http.response.status_code", attempt.StatusCode)
            .SetTag("codegen.ret_code", attempt.RetCode)
            .SetTag("codegen.request_id", attempt.RequestId);
        if (failure is null) return;
        Fail(activity, failure);
        Failures.Add(1, Tag("rpc.service", action.Product), Tag("rpc.method", action.Name), Tag("error.type", ErrorType(failure)));
        if (failure is ApiException e && Retries.FailureRules.IsThrottle(e))
            Throttles.Add(1, Tag("rpc.service", action.Product), Tag("rpc.method", action.Name));
    }

    public void Retrying(ApiAction action, int attempts, TimeSpan delay, Exception failure) =>
        LogMessages.Retrying(logger, action, attempts, delay.TotalMilliseconds, failure.Message);

    public void EndCall(Activity? activity, ApiAction action, TimeSpan duration, int attempts, Exception? failure)
    {
        var tags = new TagList { { "rpc.service", action.Product }, { "rpc.method", action.Name } };
        if (failure is null)
        {
            LogMessages.Succeeded(logger, action, duration.TotalMilliseconds, attempts);
        }
        else
        {
            Fail(activity, failure);
            tags.Add("error.type", ErrorType(failure));
            if (failure is OperationCanceledException) LogMessages.Cancelled(logger, action, duration.TotalMilliseconds);
            else LogMessages.Failed(logger, action, duration.TotalMilliseconds, failure.Message);
        }

        Duration.Record(duration.TotalSeconds, tags);
        Attempts.Record(attempts, tags);
    }

    private static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);

    private static void Fail(Activity? activity, Exception failure) =>
        activity?.SetStatus(ActivityStatusCode.Error, failure.Message).SetTag("error.type", ErrorType(failure));

    // Few values, or the series would have no end: the return code, the status, or the kind.
    private static string ErrorType(Exception failure) => failure switch
    {
        ServiceException e => e.RetCode.ToString(CultureInfo.InvariantCulture),
        TransportException { TimedOut: true } => "timeout",
        TransportException { StatusCode: { } status } => "http_" + status.ToString(CultureInfo.InvariantCulture),
        TransportException => "connection",
        ResponseFormatException => "unreadable",
        OperationCanceledException => "cancelled",
        _ => failure.GetType().Name,
    };
}
