using Codegen.Runtime.Tests.Samples;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Codegen.Runtime.Tests.Registration;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_client_is_bound_from_configuration_and_calls_over_the_factory()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        var services = new ServiceCollection();
        services.AddCodegenClient(Section(("PublicKey", "key"), ("PrivateKey", "private"), ("SecurityToken", "token"), ("Endpoint", "https://api.example.com/"), ("Region", "hk"), ("Timeout", "00:00:30"), ("MaxRetries", "0"), ("KeepRawReplies", "true"), ("SensitiveParameters:0", "Recipe")))
            .AddClient<ITaskClient>(client => new TaskClient(client));
        services.AddHttpClient("Codegen.Runtime:").ConfigurePrimaryHttpMessageHandler(() => cloud);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<ITaskClient>().GetAsync();
        Assert.Equal(("key", "token"), (cloud.LastForm["PublicKey"], cloud.LastForm["SecurityToken"]));
        var options = provider.GetRequiredService<IOptions<ApiClientOptions>>().Value;
        Assert.Equal(("hk", 30.0, 0, true), (options.Region, options.Timeout.TotalSeconds, options.MaxRetries, options.KeepRawReplies));
        Assert.Contains("recipe", options.SensitiveParameters);
    }

    [Fact]
    public async Task Resilience_that_the_host_gives_every_client_does_not_repeat_a_create()
    {
        await using var server = new Faults.FaultServer(n => n == 1 ? Faults.FaultServer.Answer.Of(502, "") : Faults.FaultServer.Answer.Good);
        using var log = new Diagnostics.Recorder();
        var seen = new Passing();
        var services = new ServiceCollection();
        services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(log);
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Microsoft.Extensions.Http.Resilience.ResilienceHandler()));
        services.AddCodegenClient(o =>
        {
            o.Credentials = StubCloud.Credential;
            o.Endpoint = server.Endpoint;
            o.Region = o.Zone = "x";
        }).HttpClient.AddHttpMessageHandler(() => seen);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ApiClient>();
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.CreateHostAsync());
        Assert.Equal((502, true), (failure.StatusCode, failure.OutcomeUnknown));
        Assert.Equal((1, 1, 1), (server.Requests, server.CarriedOutFor("i"), seen.Count));
        Assert.Contains(log.Messages, m => m.Text.Contains("HTTP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_accounts_live_side_by_side()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        var services = new ServiceCollection();
        foreach (var name in new[] { "a", "b" })
        {
            services.AddCodegenClient(name, o =>
            {
                o.Credentials = new Credential("key-" + name, "private");
                o.Endpoint = new Uri("https://api.example.com/");
            }).AddClient<ITaskClient>(client => new TaskClient(client));
            services.AddHttpClient("Codegen.Runtime:" + name).ConfigurePrimaryHttpMessageHandler(() => cloud);
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<ITaskClient>("b").GetAsync();
        await provider.GetRequiredKeyedService<ITaskClient>("a").GetAsync();
        Assert.Equal(["key-b", "key-a"], cloud.Forms.Select(f => StubCloud.Decode(f)["PublicKey"]));
        Assert.Null(provider.GetService<ITaskClient>());
    }

    [Fact]
    public async Task Credentials_clock_and_loggers_come_from_the_services()
    {
        var time = new SkippingTime();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<ICredentialProvider>(new Credential("shared", "x"));
        services.AddKeyedSingleton<ICredentialProvider>("b", new Credential("own", "x"));
        services.AddCodegenClient("a");
        services.AddCodegenClient("b", Section(("Region", "hk")), o => o.Zone = "z");
        await using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>();
        Assert.Equal("shared", ((Credential)options.Get("a").Credentials!).PublicKey);
        Assert.Equal("own", ((Credential)options.Get("b").Credentials!).PublicKey);
        Assert.Equal(("hk", "z"), (options.Get("b").Region, options.Get("b").Zone));
        Assert.Same(time, options.Get("a").TimeProvider);
        Assert.NotNull(options.Get("a").LoggerFactory);
        Assert.NotNull(provider.GetRequiredKeyedService<ApiClient>("b"));
    }

    [Fact]
    public async Task Wrong_options_stop_the_host_at_its_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddCodegenClient(o => o.MaxRetries = -1);
        using var host = builder.Build();
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(2, failure.Failures.Count());
    }

    [Fact]
    public void Without_credentials_it_is_told_what_helps_where_services_are_registered()
    {
        const string remedy = "Credentials is not set: give it a new Credential(publicKey, privateKey), or add an ICredentialProvider to the services, such as a new EnvironmentCredentialProvider().";
        var services = new ServiceCollection();
        services.AddCodegenClient(o => o.Region = "hk");
        Assert.Equal(remedy, Failure());
        services.AddSingleton<ICredentialProvider>(new EnvironmentCredentialProvider());
        Assert.Null(Failure());

        string? Failure()
        {
            using var provider = services.BuildServiceProvider();
            return Record.Exception(() => provider.GetRequiredService<ApiClient>())?.Message;
        }
    }

    [Theory]
    [InlineData("Endpoint", "nowhere")]
    [InlineData("Timeout", "soon")]
    [InlineData("AttemptTimeout", "30s")]
    [InlineData("ApplicationId", "My App/(")]
    [InlineData("MaxRetries", "many")]
    [InlineData("MaxRetries", "99999999999")]
    [InlineData("AllowInsecureHttp", "perhaps")]
    [InlineData("PublicKey", "only-half")]
    [InlineData("PrivateKey", "only-half")]
    public void What_cannot_be_read_is_named_and_not_shown(string key, string value)
    {
        var services = new ServiceCollection();
        services.AddCodegenClient(Section((key, value)));
        using var provider = services.BuildServiceProvider();
        var failure = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptions<ApiClientOptions>>().Value);
        Assert.StartsWith("Cloud:", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_cannot_be_read_is_named_at_once()
    {
        var services = new ServiceCollection();
        services.AddCodegenClient(Section(("Endpoint", "nowhere"), ("Timeout", "soon"), ("MaxRetries", "many"), ("AllowInsecureHttp", "perhaps"), ("PrivateKey", "only-half")));
        using var provider = services.BuildServiceProvider();
        var failure = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptions<ApiClientOptions>>().Value);
        Assert.Equal(
            "Cloud:Endpoint must be an absolute URL. Cloud:Timeout must be a time such as 00:00:30 for 30 seconds. Cloud:MaxRetries must be a whole number between 0 and 100. "
            + "Cloud:AllowInsecureHttp must be true or false. Cloud:PublicKey must be set, as PrivateKey is.",
            failure.Message);
    }

    [Theory]
    [InlineData("MaxRetries", "-1", "between 0 and 100")]
    [InlineData("MaxRetries", "101", "between 0 and 100")]
    [InlineData("MaxResponseBytes", "0", "between 1 and 2000000000")]
    [InlineData("MaxResponseBytes", "2000000001", "between 1 and 2000000000")]
    public void A_number_out_of_its_range_is_told_the_range(string key, string value, string range) =>
        Assert.Equal($"Cloud:{key} must be a whole number {range}.", ProblemOf((key, value)));

    [Theory]
    [InlineData("Timeout", "1")]
    [InlineData("Timeout", "30")]
    [InlineData("AttemptTimeout", "1.5")]
    [InlineData("RetryBaseDelay", "-1")]
    [InlineData("RetryMaxDelay", "30000")]
    public void A_time_without_a_unit_is_refused_and_told_how_to_write_seconds(string key, string value) =>
        Assert.Equal($"Cloud:{key} must be a time such as 00:00:30 for 30 seconds; {value} has no unit.", ProblemOf((key, value)));

    [Theory]
    [InlineData("Timeout", "00:00:00", "00:00:00")]
    [InlineData("AttemptTimeout", "-00:00:01", "-00:00:01")]
    [InlineData("RetryBaseDelay", "1.00:00:00.0000001", "1.00:00:00.0000001")]
    [InlineData("RetryMaxDelay", "24:00:00", "24.00:00:00")]
    public void A_time_out_of_its_range_is_told_by_its_key_and_as_what_it_is_read(string key, string value, string read) =>
        Assert.Equal($"Cloud:{key} must be more than nothing and at most a day; {value} is read as {read}, where a day is 1.00:00:00.", ProblemOf((key, value)));

    [Theory]
    [InlineData("Timeout", "1.00:00:00")]
    [InlineData("Timeout", "00:00:00.0000001")]
    [InlineData("AttemptTimeout", "0:30")]
    [InlineData("ApplicationId", "MyApp/1.2")]
    [InlineData("MaxRetries", "0")]
    [InlineData("MaxRetries", "100")]
    [InlineData("MaxResponseBytes", "1")]
    [InlineData("MaxResponseBytes", "2000000000")]
    public void What_lies_in_its_range_is_taken(string key, string value) => Assert.Null(ProblemOf((key, value)));

    [Theory]
    [InlineData("Regoin", "Cloud:Regoin is no option: write Cloud:Region, if that is meant.")]
    [InlineData("public_key", "Cloud:public_key is no option: write Cloud:PublicKey, if that is meant.")]
    [InlineData("SecureToken", "Cloud:SecureToken is no option: Cloud can have Endpoint, Region, Zone, ProjectId, ApplicationId, Timeout, AttemptTimeout, RetryBaseDelay, RetryMaxDelay, MaxRetries, MaxResponseBytes, KeepRawReplies, AllowInsecureHttp, PublicKey, PrivateKey, SecurityToken, SensitiveParameters.")]
    [InlineData("Credentials:PublicKey", "Cloud:Credentials is not read: keys stand directly in the section, as Cloud:PublicKey and Cloud:PrivateKey.")]
    [InlineData("credentials:private", "Cloud:credentials is not read: keys stand directly in the section, as Cloud:PublicKey and Cloud:PrivateKey.")]
    [InlineData("SensitiveParameter:0", "Cloud:SensitiveParameter is no option: write Cloud:SensitiveParameters, if that is meant.")]
    public void A_key_that_no_option_has_is_named_and_so_is_the_nearest(string key, string problem) => Assert.Equal(problem, ProblemOf((key, "hk")));

    [Fact]
    public void Keys_are_the_same_in_any_case_and_a_section_below_may_be_another_accounts() =>
        Assert.Null(ProblemOf(("REGION", "hk"), ("one:Region", "hk"), ("one:PublicKey", "key")));

    [Fact]
    public void The_root_of_a_configuration_has_keys_of_others_too()
    {
        var services = new ServiceCollection();
        services.AddCodegenClient(Configuration(("Regoin", "hk"), ("PublicKey", "key"), ("PrivateKey", "private")));
        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<IOptions<ApiClientOptions>>().Value.Credentials);
    }

    [Fact]
    public void Without_keys_the_section_and_its_keys_are_named()
    {
        const string missing = "The section Cloud of the configuration is missing or empty: set Cloud:PublicKey and Cloud:PrivateKey.";
        const string keyless = "The section Cloud of the configuration has no PublicKey and PrivateKey either: set Cloud:PublicKey and Cloud:PrivateKey.";
        const string root = "The root of the configuration has no PublicKey and PrivateKey either: set both.";
        Assert.Equal(missing, FailureOf(Section()));
        Assert.Equal(keyless, FailureOf(Section(("Region", "hk"))));
        Assert.Equal(root, FailureOf(Configuration(("Region", "hk"))));

        static string FailureOf(IConfiguration configuration)
        {
            var services = new ServiceCollection();
            services.AddCodegenClient("other", o => o.Region = "hk");
            services.AddCodegenClient("account", configuration);
            using var provider = services.BuildServiceProvider();
            var options = provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>();
            Assert.Single(Assert.Throws<OptionsValidationException>(() => options.Get("other")).Failures);
            var failures = Assert.Throws<OptionsValidationException>(() => options.Get("account")).Failures.ToArray();
            Assert.StartsWith("Credentials is not set: ", failures[0], StringComparison.Ordinal);
            return Assert.Single(failures.Skip(1));
        }
    }

    [Theory]
    [InlineData("key ", "private", "PublicKey")]
    [InlineData("key", "private\n", "PrivateKey")]
    public void A_key_with_a_blank_around_it_is_named(string publicKey, string privateKey, string name)
    {
        var services = new ServiceCollection();
        services.AddCodegenClient(Section(("PublicKey", publicKey), ("PrivateKey", privateKey)));
        using var provider = services.BuildServiceProvider();
        var failure = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptions<ApiClientOptions>>().Value);
        Assert.Equal($"Cloud:{name} must be without a blank or a line end around it.", failure.Message);
    }

    private static string? ProblemOf(params (string Key, string Value)[] values)
    {
        var services = new ServiceCollection();
        services.AddCodegenClient(Section(values), o => o.Credentials ??= StubCloud.Credential);
        using var provider = services.BuildServiceProvider();
        return Record.Exception(() => provider.GetRequiredService<IOptions<ApiClientOptions>>().Value)?.Message;
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        Configuration([.. values.Select(v => ("Cloud:" + v.Key, v.Value))]).GetSection("Cloud");

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value)))
        .Build();

    private interface ITaskClient
    {
        Task<GetTaskResponse> GetAsync();
    }

    // As the generator writes clients, but for the interface's name.
    private sealed class TaskClient(ApiClient client) : ITaskClient
    {
        private readonly ApiClient _client = client.WithDefaultEndpoint(new Uri("https://documented.example.com/"));

        public Task<GetTaskResponse> GetAsync() => _client.SendAsync<GetTaskRequest, GetTaskResponse>(new() { PlanId = "p", TaskId = "t" });
    }

    // Counts what an application's own handler gets to see.
    private sealed class Passing : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
