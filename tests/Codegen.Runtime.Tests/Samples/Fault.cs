using System.Net;
using System.Net.Sockets;

namespace Codegen.Runtime.Tests.Samples;

/// <summary>One way in which a try can fail.</summary>
public enum Fault
{
    RetCode110, RetCode130, RetCode150, RetCode153, RetCode160, RetCode171, RetCode8039,
    Http400, Http429, Http500, Http502, Http503, Http504, Html, Http504WithRetCode150,
    Refused, Unreachable, RefusedOfOld, NameNotResolved, BadCertificate, BrokenHandshake, BusyProxy, RefusingProxy, Reset, HalfBody, HttpClientTimeout, AttemptTimeout,
}

internal static class FaultExtensions
{
    public static StubCloud Answers(this StubCloud cloud, Fault fault, TimeSpan? taking = null) => fault switch
    {
        Fault.Http400 => cloud.Answers("{}", HttpStatusCode.BadRequest),
        Fault.Http429 => cloud.Answers("{}", HttpStatusCode.TooManyRequests),
        Fault.Http500 => cloud.Answers("oops", HttpStatusCode.InternalServerError),
        Fault.Http502 => cloud.Answers("<html>", HttpStatusCode.BadGateway, "text/html"),
        Fault.Http503 => cloud.Answers("<html>", HttpStatusCode.ServiceUnavailable, "text/html"),
        Fault.Http504 => cloud.Answers("<html>", HttpStatusCode.GatewayTimeout, "text/html"),
        Fault.Http504WithRetCode150 => cloud.Answers("""{"RetCode":150}""", HttpStatusCode.GatewayTimeout),
        Fault.Unreachable => cloud.Fails(new HttpRequestException("unreachable", new IOException("x", new SocketException((int)SocketError.HostUnreachable)))),
        Fault.Html => cloud.Answers("<html>", contentType: "text/html"),
        Fault.Refused => cloud.Fails(new HttpRequestException(HttpRequestError.ConnectionError, "refused")),
        Fault.RefusedOfOld => cloud.Fails(new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused))),
        Fault.NameNotResolved => cloud.Fails(new HttpRequestException(HttpRequestError.NameResolutionError, "no name")),
        Fault.BadCertificate => cloud.Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "expired", new System.Security.Authentication.AuthenticationException("expired"))),
        Fault.BrokenHandshake => cloud.Fails(new HttpRequestException(HttpRequestError.SecureConnectionError, "handshake", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)))),
        Fault.BusyProxy => cloud.Fails(new HttpRequestException(HttpRequestError.ProxyTunnelError, "busy", inner: null, HttpStatusCode.ServiceUnavailable)),
        Fault.RefusingProxy => cloud.Fails(new HttpRequestException(HttpRequestError.ProxyTunnelError, "who are you", inner: null, HttpStatusCode.ProxyAuthenticationRequired)),
        Fault.Reset => cloud.Fails(new HttpRequestException("reset", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)))),
        Fault.HalfBody => cloud.Answers("""{"RetCode":0}""", more: r => r.Content!.Headers.ContentLength = 1000),
        Fault.HttpClientTimeout => cloud.Fails(new TaskCanceledException("timeout", new TimeoutException())),
        Fault.AttemptTimeout => cloud.Takes(taking ?? TimeSpan.FromSeconds(65)),
        _ => cloud.Answers($$"""{"RetCode":{{fault.ToString()["RetCode".Length..]}},"Message":"m"}"""),
    };
}
