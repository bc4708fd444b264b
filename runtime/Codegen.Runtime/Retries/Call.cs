using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Retries;

/// <summary>One call from its beginning to its end: what is sent, how long it may take, and what became of its tries.</summary>
internal sealed class Call
{
    private readonly List<ApiAttempt> _attempts = new(1);
    private readonly long _start;
    private readonly TimeSpan _timeout;

    public Call(ApiAction action, Uri endpoint, ClientSettings settings, ParameterBuffer parameters)
    {
        Action = action;
        Endpoint = endpoint;
        Settings = settings;
        Parameters = parameters;
        _start = settings.TimeProvider.GetTimestamp();
        _timeout = settings.Timeout;
        if (settings.Deadline is not { } deadline) return;
        var untilDeadline = deadline - settings.TimeProvider.GetUtcNow();
        if (untilDeadline < _timeout) _timeout = untilDeadline;
    }

    public ApiAction Action { get; }

    public Uri Endpoint { get; }

    public ClientSettings Settings { get; }

    /// <summary>All but what the credential of a try adds.</summary>
    public ParameterBuffer Parameters { get; }

    public IReadOnlyList<ApiAttempt> Attempts => _attempts;

    public TimeSpan Elapsed => Settings.TimeProvider.GetElapsedTime(_start);

    /// <summary>What is left of the time for all tries.</summary>
    public TimeSpan Remaining => _timeout - Elapsed;

    /// <summary>The wait that was decided on after the last failure.</summary>
    public TimeSpan NextDelay { get; set; }

    public void Record(ApiAttempt attempt) => _attempts.Add(attempt);
}
