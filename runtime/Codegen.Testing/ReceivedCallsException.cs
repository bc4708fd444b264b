namespace Codegen.Testing;

/// <summary>The fake cloud did not receive the calls that a test expects. The message lists those that it did receive.</summary>
public sealed class ReceivedCallsException : Exception
{
    /// <summary>States what was expected and what came.</summary>
    /// <param name="message">The message.</param>
    public ReceivedCallsException(string message)
        : base(message)
    {
    }
}
