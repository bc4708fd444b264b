using Codegen.Runtime.Transport;
using Microsoft.Extensions.Http;

namespace Codegen.Runtime.DependencyInjection;

/// <summary>Puts a <see cref="FormGuard"/> below the handlers of our HTTP clients, those that are added later among them.</summary>
internal sealed class InnermostGuard : IHttpMessageHandlerBuilderFilter
{
    /// <summary>What the names of our HTTP clients begin with.</summary>
    public const string HttpNamePrefix = "Codegen.Runtime:";

    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name?.StartsWith(HttpNamePrefix, StringComparison.Ordinal) == true) builder.AdditionalHandlers.Add(new FormGuard());
    };
}
