namespace Codegen.Runtime.Transport;

/// <summary>Which endpoints may be called: requests carry passwords and tokens in clear, so the way must be safe.</summary>
internal static class EndpointRule
{
    /// <summary>Reachable only from inside a VPC, and documented without TLS.</summary>
    private const string InVpcHost = "api.service.ucloud.cn";

    /// <summary>What is wrong with an endpoint, or null.</summary>
    public static string? ProblemOf(Uri endpoint, bool allowInsecureHttp)
    {
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
            return "The endpoint must be an absolute https URL.";
        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
            return "The endpoint must have no user, query or fragment.";
        if (endpoint.Scheme == Uri.UriSchemeHttp && !allowInsecureHttp && !endpoint.IsLoopback && endpoint.Host != InVpcHost)
            return $"The endpoint {endpoint} is plain http, which sends passwords and tokens in clear; use https, or set {nameof(ApiClientOptions.AllowInsecureHttp)}.";
        return null;
    }
}
