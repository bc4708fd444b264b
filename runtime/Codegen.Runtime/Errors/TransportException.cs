namespace Codegen.Runtime;

/// <summary>No answer of the service came: the connection failed, the time was up, or something on the way answered instead.</summary>
public sealed class TransportException : ApiException
{
    /// <summary>States a failed transport, as tests of error handling need it.</summary>
    /// <param name="message">What failed.</param>
    /// <param name="innerException">Why.</param>
    public TransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the call ran out of time.</summary>
    public bool TimedOut { get; init; }
}
