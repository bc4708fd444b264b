using System.Diagnostics;

namespace Codegen.Runtime;

/// <summary>What was waited for did not come: time ran out, or a state was reached from which it can't come any more.</summary>
public sealed class WaitException : Exception
{
    /// <summary>States a vain wait.</summary>
    /// <param name="message">What was waited for.</param>
    /// <param name="timedOut">Whether time ran out.</param>
    /// <param name="lastState">The last state seen.</param>
    /// <param name="lastResponse">The last response seen.</param>
    /// <param name="innerException">Why the last look failed, if it did.</param>
    public WaitException(string message, bool timedOut, string? lastState, object? lastResponse, Exception? innerException = null)
        : base(message, innerException)
    {
        TimedOut = timedOut;
        LastState = lastState;
        LastResponse = lastResponse;
    }

    /// <summary>Whether time ran out; otherwise a failure state was reached.</summary>
    public bool TimedOut { get; }

    /// <summary>The last state seen; null if a condition was waited for instead, or nothing was seen.</summary>
    public string? LastState { get; }

    /// <summary>The last response seen; null if none came in time.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public object? LastResponse { get; }
}
