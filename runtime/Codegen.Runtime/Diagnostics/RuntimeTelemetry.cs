namespace Codegen.Runtime;

/// <summary>The names under which the runtime can be observed.</summary>
public static class RuntimeTelemetry
{
    /// <summary>
    /// The name of the activity source: one activity a call, by OpenTelemetry's conventions for RPC, and in it one a try, by those
    /// for HTTP, with the id of the request in <c>codegen.request_id</c>.
    /// </summary>
    public const string ActivitySourceName = "Codegen.Runtime";

    /// <summary>
    /// The name of the meter: <c>rpc.client.call.duration</c> in seconds, <c>codegen.client.call.attempts</c>, and of failed tries
    /// <c>codegen.client.failures</c>, by return code in <c>rpc.status_code</c>, and <c>codegen.client.throttles</c>.
    /// </summary>
    public const string MeterName = "Codegen.Runtime";

    /// <summary>The category of the log messages.</summary>
    public const string LoggerCategoryName = "Codegen.Runtime";
}
