using Microsoft.AspNetCore.Http;

namespace Codegen.Tool.Explorer;

/// <summary>What a browser may do on the pages: ask this server, and nobody else.</summary>
internal static class PagePolicy
{
    /// <summary>Styles may stand in elements: the viewer writes some that way. Scripts may not, whatever the docs hold.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>Sets the headers.</summary>
    /// <param name="headers">A reply's headers.</param>
    public static void Apply(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";

        // The next version of the command is at the same address, as are the specs of another day.
        headers.CacheControl = "no-cache";
    }
}
