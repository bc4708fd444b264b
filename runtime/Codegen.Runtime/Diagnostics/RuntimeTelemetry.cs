namespace Codegen.Runtime;

/// <summary>The names under which the runtime can be observed.</summary>
public static class RuntimeTelemetry
{
    /// <summary>The name of the activity source: one activity a call, and in it one a try.</summary>
    public const string ActivitySourceName = "Codegen.Runtime";

    /// <summary>The name of the meter: <c>codegen.client.call.duration</c>, <c>.call.attempts</c>, <c>.failures</c>, <c>.throttles</c>.</summary>
    public const string MeterName = "Codegen.Runtime";

    /// <summary>The category of the log messages.</summary>
    public const string LoggerCategoryName = "Codegen.Runtime";
}
