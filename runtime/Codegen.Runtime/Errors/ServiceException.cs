namespace Codegen.Runtime;

/// <summary>The service answered with a return code that is not 0.</summary>
public sealed class ServiceException : ApiException
{
    /// <summary>States a refusal, as tests of error handling need it.</summary>
    /// <param name="retCode">The return code.</param>
    /// <param name="serviceMessage">What the service said.</param>
    public ServiceException(long retCode, string? serviceMessage)
        : this(retCode, serviceMessage, signedText: null)
    {
    }

    internal ServiceException(long retCode, string? serviceMessage, string? signedText)
        : base(MessageOf(retCode, serviceMessage, signedText), innerException: null)
    {
        RetCode = retCode;
        ServiceMessage = serviceMessage;
        SignedText = signedText;
    }

    /// <summary>The return code; <see cref="CommonRetCodes"/> names those that every product shares.</summary>
    public long RetCode { get; }

    /// <summary>What the service said, with any secret of the request masked.</summary>
    public string? ServiceMessage { get; }

    /// <summary>For a refused signature: the text that was signed, without the private key and with secrets masked.</summary>
    public string? SignedText { get; }

    /// <inheritdoc/>
    private protected override string Summary => MessageOf(RetCode, ServiceMessage, signedText: null);

    private static string MessageOf(long retCode, string? serviceMessage, string? signedText)
    {
        var message = $"The service answered with RetCode {retCode}{(string.IsNullOrEmpty(serviceMessage) ? "." : ": " + serviceMessage)}";
        if (retCode == CommonRetCodes.UserUnknown) message = $"{message.TrimEnd('.')}. No user has this public key there: see that the key and the endpoint belong together.";
        return signedText is null
            ? message
            : $"""
               {message}
               The signature was refused. What was signed, the private key and secrets left out:
               {signedText}
               What commonly goes wrong: the private key is not that of this public key; the key has a blank or a line end too much;
               a temporary credential lacks its security token; a proxy or a handler changed a parameter after it was signed.
               """;
    }
}
