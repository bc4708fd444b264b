using Codegen.Runtime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds generated clients to an account.</summary>
public sealed class ApiClientBuilder
{
    internal ApiClientBuilder(IServiceCollection services, string? name, IHttpClientBuilder httpClient)
    {
        Services = services;
        Name = name;
        HttpClient = httpClient;
    }

    /// <summary>The services that are being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The account's name, which is the key of its services; null for the account without one.</summary>
    public string? Name { get; }

    /// <summary>
    /// The HTTP client of the account, for a proxy, a certificate or a handler. Handlers must not repeat a request: that is stopped, since
    /// an action could be carried out twice. Default resilience handlers of the host are taken out.
    /// </summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Registers a generated client: <c>AddClient&lt;IUsmcClient&gt;(client =&gt; new UsmcClient(client))</c>.</summary>
    /// <returns>This builder, for the next client of the account.</returns>
    public ApiClientBuilder AddClient<TClient>(Func<ApiClient, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(create);
        if (Name is null) Services.AddSingleton(services => create(services.GetRequiredService<ApiClient>()));
        else Services.AddKeyedSingleton(Name, (services, key) => create(services.GetRequiredKeyedService<ApiClient>(key)));
        return this;
    }
}
