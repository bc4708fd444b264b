using Codegen.Runtime;
using Codegen.Runtime.DependencyInjection;
using Codegen.Runtime.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers an <see cref="ApiClient"/> an account, over <see cref="IHttpClientFactory"/>.</summary>
/// <remarks>
/// What the options leave open is taken from the services: the credentials from an <see cref="ICredentialProvider"/> (the one with the
/// account's key before the one without), the clock and the loggers. The options are checked when the host starts.
/// </remarks>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>Registers the account without a name.</summary>
    public static ApiClientBuilder AddCodegenClient(this IServiceCollection services, Action<ApiClientOptions>? configure = null) =>
        Add(services, name: null, options => configure?.Invoke(options));

    /// <summary>Registers the account without a name, bound from configuration: the options' names, and <c>PublicKey</c>, <c>PrivateKey</c>, <c>SecurityToken</c>.</summary>
    /// <remarks>A value in a section that is no option is an error when the options are first read, at the latest when the host starts.</remarks>
    public static ApiClientBuilder AddCodegenClient(this IServiceCollection services, IConfiguration configuration, Action<ApiClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return AddBound(services, name: null, configuration, configure);
    }

    /// <summary>Registers one account of several. Its client, and the generated clients on it, are keyed services under its name.</summary>
    public static ApiClientBuilder AddCodegenClient(this IServiceCollection services, string name, Action<ApiClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Add(services, name, options => configure?.Invoke(options));
    }

    /// <summary>Registers one account of several, bound from configuration.</summary>
    /// <inheritdoc cref="AddCodegenClient(IServiceCollection, IConfiguration, Action{ApiClientOptions}?)"/>
    public static ApiClientBuilder AddCodegenClient(
        this IServiceCollection services, string name, IConfiguration configuration, Action<ApiClientOptions>? configure = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configuration);
        return AddBound(services, name, configuration, configure);
    }

    private static ApiClientBuilder AddBound(IServiceCollection services, string? name, IConfiguration configuration, Action<ApiClientOptions>? configure)
    {
        var builder = Add(services, name, options =>
        {
            ConfigurationBinding.Bind(configuration, options);
            configure?.Invoke(options);
        });
        services.AddSingleton<IValidateOptions<ApiClientOptions>>(new KeyPairCheck(OptionsNameOf(name), configuration));
        return builder;
    }

    private static ApiClientBuilder Add(IServiceCollection services, string? name, Action<ApiClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var optionsName = OptionsNameOf(name);
        var httpName = InnermostGuard.HttpNamePrefix + name;

        // The handler renews its connections itself, so the client may be kept for good and the factory need not rotate it.
        var http = services.AddHttpClient(httpName, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(HttpTransport.CreateHandler)
            .ConfigureAdditionalHttpMessageHandlers((handlers, _) => RemoveResilience(handlers))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, InnermostGuard>());
        services.AddOptions<ApiClientOptions>(optionsName)
            .Configure(configure)
            .PostConfigure<IServiceProvider>((options, provider) => FillFromServices(options, provider, name))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ApiClientOptions>, OptionsValidation>());

        if (name is null) services.AddSingleton(provider => Create(provider, optionsName, httpName));
        else services.AddKeyedSingleton(name, (provider, _) => Create(provider, optionsName, httpName));
        return new ApiClientBuilder(services, name, http);
    }

    private static string OptionsNameOf(string? name) => name ?? Options.Options.DefaultName;

    // Hosts like to give every HTTP client a resilience handler, which repeats whatever failed, a create included.
    // Known by its name, since its package is none of ours; one that is added later is stopped when it repeats a request: see InnermostGuard.
    private static void RemoveResilience(IList<DelegatingHandler> handlers)
    {
        for (var i = handlers.Count - 1; i >= 0; i--)
        {
            if (handlers[i].GetType().FullName == "Microsoft.Extensions.Http.Resilience.ResilienceHandler") handlers.RemoveAt(i);
        }
    }

    private static ApiClient Create(IServiceProvider provider, string optionsName, string httpName) => new(
        provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(optionsName),
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName));

    private static void FillFromServices(ApiClientOptions options, IServiceProvider provider, string? name)
    {
        options.Credentials ??= (name is null ? null : provider.GetKeyedService<ICredentialProvider>(name)) ?? provider.GetService<ICredentialProvider>();
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time) options.TimeProvider = time;
    }

    private sealed class OptionsValidation : IValidateOptions<ApiClientOptions>
    {
        public ValidateOptionsResult Validate(string? name, ApiClientOptions options)
        {
            var problems = options.Validate($"add an {nameof(ICredentialProvider)} to the services, such as a new {nameof(EnvironmentCredentialProvider)}()");
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
