using Codegen.Runtime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds generated clients to an account.</summary>
public sealed class ApiClientBuilder
{
    internal ApiClientBuilder(IServiceCollection services, string? name)
    {
        Services = services;
        Name = name;
    }

    /// <summary>The services that are being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The account's name, which is the key of its services; null for the account without one.</summary>
    public string? Name { get; }

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
