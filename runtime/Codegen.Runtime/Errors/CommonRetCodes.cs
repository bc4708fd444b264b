namespace Codegen.Runtime;

/// <summary>Return codes that all products share.</summary>
public static class CommonRetCodes
{
    /// <summary>The action was carried out.</summary>
    public const int Success = 0;

    /// <summary>The service gave up after 60 seconds; the action may have been carried out.</summary>
    public const int TimedOut = 110;

    /// <summary>The gateway failed, or could not check the user.</summary>
    public const int GatewayFailure = 130;

    /// <summary>The service is unavailable.</summary>
    public const int Unavailable = 150;

    /// <summary>Too many requests.</summary>
    public const int Throttled = 153;

    /// <summary>No action was named.</summary>
    public const int ActionMissing = 160;

    /// <summary>The action does not exist.</summary>
    public const int ActionUnknown = 161;

    /// <summary>The request was not signed.</summary>
    public const int SignatureMissing = 170;

    /// <summary>The signature does not fit the request and the public key.</summary>
    public const int SignatureWrong = 171;

    /// <summary>No user has this public key.</summary>
    public const int UserUnknown = 172;

    /// <summary>The security token is unknown or has expired.</summary>
    public const int TokenUnknown = 174;

    /// <summary>The project does not exist.</summary>
    public const int ProjectUnknown = 292;

    /// <summary>The zone may not be used.</summary>
    public const int ZoneForbidden = 293;

    /// <summary>The caller's address is not allowed.</summary>
    public const int AddressRefused = 294;

    /// <summary>The account has a security lock.</summary>
    public const int SecurityLock = 295;

    /// <summary>The user lacks the permission.</summary>
    public const int Forbidden = 299;
}
