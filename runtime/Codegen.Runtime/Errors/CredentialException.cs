namespace Codegen.Runtime;

/// <summary>No credential could be had, so nothing was sent.</summary>
public sealed class CredentialException : Exception
{
    /// <summary>States why.</summary>
    public CredentialException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
