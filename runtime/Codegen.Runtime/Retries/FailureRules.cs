using System.Net.Sockets;

namespace Codegen.Runtime.Retries;

/// <summary>What a failure says about trying again. Whatever is not listed is an answer for good.</summary>
internal static class FailureRules
{
    /// <summary>What a refusal says. Where code and status disagree, the more careful counts: a gateway that timed out may have been too late to know.</summary>
    public static Repeatability OfRefusal(long code, int status) => (OfRetCode(code), OfStatus(status)) switch
    {
        (Repeatability.NotCarriedOut, Repeatability.Unknown) => Repeatability.Unknown,
        ({ } byCode, _) => byCode,
        (null, { } byStatus) => byStatus,
        _ => Repeatability.Answered,
    };

    private static Repeatability? OfRetCode(long code) => code switch
    {
        CommonRetCodes.GatewayFailure or CommonRetCodes.Unavailable or CommonRetCodes.Throttled => Repeatability.NotCarriedOut,
        CommonRetCodes.TimedOut => Repeatability.Unknown,
        _ => null,
    };

    public static Repeatability? OfStatus(int status) => status switch
    {
        429 or 503 => Repeatability.NotCarriedOut,
        502 or 504 => Repeatability.Unknown,
        _ => null,
    };

    public static bool IsThrottle(ApiException failure) =>
        failure.StatusCode == 429 || failure is ServiceException { RetCode: CommonRetCodes.Throttled };

    /// <summary>A request that never reached the service is known by where it failed; of all else the outcome is unknown.</summary>
    public static Repeatability Of(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError => Repeatability.NotCarriedOut,

        // Nothing was sent. A connection that broke may hold the next time; a certificate does not get better by asking again, nor does
        // a proxy that refuses, unless it says that it has too much to do.
        HttpRequestError.SecureConnectionError => IsBroken(failure) ? Repeatability.NotCarriedOut : Repeatability.Answered,
        HttpRequestError.ProxyTunnelError => failure.StatusCode is { } status && OfStatus((int)status) is not null ? Repeatability.NotCarriedOut : Repeatability.Answered,

        // A handler that does not say where it failed. An unreachable host is not among these: a connection that already
        // carried the request can end that way too.
        _ => SocketErrorOf(failure) switch
        {
            SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData => Repeatability.NotCarriedOut,
            _ => Repeatability.Unknown,
        },
    };

    private static bool IsBroken(HttpRequestException failure) => failure.InnerException is IOException or SocketException;

    private static SocketError? SocketErrorOf(Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket) return socket.SocketErrorCode;
        }

        return null;
    }
}
