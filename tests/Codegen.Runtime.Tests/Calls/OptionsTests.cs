using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

public sealed class OptionsTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var options = new ApiClientOptions
        {
            Endpoint = new Uri("http://api.example.com/"),
            Timeout = TimeSpan.Zero,
            AttemptTimeout = TimeSpan.FromDays(2),
            RetryBaseDelay = TimeSpan.FromSeconds(30),
            MaxRetries = -1,
            MaxResponseBytes = 0,
            ApplicationId = "a\r\nb",
        };
        var message = Assert.Throws<ArgumentException>(() => new ApiClient(options)).Message;
        foreach (var name in new[] { "Credentials", "http", "Timeout", "AttemptTimeout", "RetryMaxDelay", "MaxRetries", "MaxResponseBytes", "ApplicationId" })
            Assert.Contains(name, message, StringComparison.Ordinal);
        Assert.Equal(8, options.Validate().Count);
        Assert.Empty(Options().Validate());
    }

    [Fact]
    public void A_client_without_credentials_is_told_where_they_come_from() => Assert.StartsWith(
        "Credentials is not set: give it a new Credential(publicKey, privateKey), or begin with ApiClientOptions.FromEnvironment().",
        Assert.Throws<ArgumentException>(() => new ApiClient(new ApiClientOptions())).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_bounds_themselves_are_taken()
    {
        var least = Options(o => (o.MaxRetries, o.MaxResponseBytes, o.Timeout, o.AttemptTimeout, o.RetryBaseDelay, o.RetryMaxDelay) = (0, 1, Tick, Tick, Tick, Tick));
        var most = Options(o => (o.MaxRetries, o.MaxResponseBytes, o.Timeout, o.AttemptTimeout, o.RetryBaseDelay, o.RetryMaxDelay) = (100, 2_000_000_000, Day, Day, Day, Day));
        Assert.Empty(least.Validate());
        Assert.Empty(most.Validate());
    }

    [Fact]
    public void What_lies_beyond_a_bound_is_named()
    {
        Assert.Equal("MaxRetries must be between 0 and 100.", ProblemOf(o => o.MaxRetries = 101));
        Assert.Equal("MaxResponseBytes must be between 1 and 2,000,000,000.", ProblemOf(o => o.MaxResponseBytes = 2_000_000_001));
        Assert.Equal("Timeout must be more than nothing and at most a day.", ProblemOf(o => o.Timeout = Day + Tick));
        Assert.Equal("RetryBaseDelay must be more than nothing and at most a day.", ProblemOf(o => o.RetryBaseDelay = TimeSpan.Zero));
        Assert.Equal("RetryMaxDelay is less than RetryBaseDelay.", ProblemOf(o => o.RetryMaxDelay = o.RetryBaseDelay - Tick));
        Assert.Equal("TimeProvider is null.", ProblemOf(o => o.TimeProvider = null!));

        static string ProblemOf(Action<ApiClientOptions> configure) => Assert.Single(Options(configure).Validate());
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_its_parameter()
    {
        using var client = new ApiClient(Options());
        Assert.Throws<ArgumentNullException>("options", () => new ApiClient(null!));
        Assert.Throws<ArgumentNullException>("httpClient", () => new ApiClient(Options(), (HttpClient)null!));
        Assert.Throws<ArgumentNullException>("handler", () => new ApiClient(Options(), (HttpMessageHandler)null!));
        Assert.Throws<ArgumentNullException>("call", () => client.WithOptions(null!));
        Assert.Throws<ArgumentNullException>("endpoint", () => client.WithDefaultEndpoint(null!));
        Assert.Throws<ArgumentNullException>("request", () => { _ = client.SendAsync<GetTaskRequest, GetTaskResponse>(null!); });
        Assert.Throws<ArgumentNullException>("action", () => { _ = client.CallAsync((ApiAction)null!); });
    }

    [Theory]
    [InlineData("https://api.example.com/", true)]
    [InlineData("http://localhost:8080/", true)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://api.service.ucloud.cn/", true)]
    [InlineData("http://api.service.ucloud.cn.example.com/", false)]
    [InlineData("http://api.example.com/", false)]
    [InlineData("ftp://api.example.com/", false)]
    [InlineData("https://user:pass@api.example.com/", false)]
    [InlineData("https://api.example.com/?a=b", false)]
    [InlineData("https://api.example.com/#a", false)]
    public void Only_safe_endpoints_are_taken(string endpoint, bool taken)
    {
        var options = new ApiClientOptions { Credentials = StubCloud.Credential, Endpoint = new Uri(endpoint) };
        Assert.Equal(taken, options.Validate().Count == 0);
        Assert.DoesNotContain("pass@", string.Concat(options.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_can_be_asked_for()
    {
        Assert.Empty(new ApiClientOptions { Credentials = StubCloud.Credential, Endpoint = new Uri("http://api.example.com/"), AllowInsecureHttp = true }.Validate());
        using var cloud = new StubCloud();
        using var open = cloud.Client(o => o.Endpoint = null);
        Assert.Throws<ArgumentException>(() => open.WithDefaultEndpoint(new Uri("http://api.example.com/")));
        Assert.Throws<ArgumentException>(() => open.WithDefaultEndpoint(new Uri("/relative", UriKind.Relative)));

        // Of an address that is never called nothing is asked.
        using var named = cloud.Client();
        Assert.NotNull(named.WithDefaultEndpoint(new Uri("http://api.example.com/")));
    }

    [Fact]
    public async Task The_documented_endpoint_is_used_unless_the_options_name_one()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        using var open = cloud.Client(o => o.Endpoint = null);
        using var named = cloud.Client();
        Assert.Equal("No endpoint: set ApiClientOptions.Endpoint.", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await open.CallAsync("Act"))).Message);
        await open.WithDefaultEndpoint(new Uri("https://documented.example.com/")).WithOptions(new CallOptions()).CallAsync("Act");
        await named.WithDefaultEndpoint(new Uri("https://documented.example.com/")).CallAsync("Act");
        Assert.Equal(["documented.example.com", "api.example.com"], cloud.Requests.Select(r => r.RequestUri!.Host));
    }

    [Fact]
    public async Task Options_are_frozen_when_the_client_is_made()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        var options = cloud.Options();
        using var client = new ApiClient(options, cloud);
        options.Region = "changed";
        options.Endpoint = new Uri("https://changed.example.com/");
        options.Credentials = null;
        await client.CallAsync("Act");
        Assert.Equal("cn-bj2", cloud.LastForm["Region"]);
        Assert.Equal("api.example.com", cloud.Requests[0].RequestUri!.Host);
    }

    [Fact]
    public async Task Views_share_the_connection_and_disposing_one_does_no_harm()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        using (var view = client.WithOptions(new CallOptions { Credentials = new Credential("other-key", "other-private") })) await view.CallAsync("Act");
        Assert.Equal("other-key", cloud.LastForm["PublicKey"]);
        await client.CallAsync("Act");
        Assert.Equal("public-key", cloud.LastForm["PublicKey"]);
    }

    [Fact]
    public async Task A_client_that_was_disposed_calls_no_more_and_leaves_a_given_handler_open()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        var client = cloud.Client();
        client.Dispose();
        Assert.Equal(typeof(ApiClient).FullName, (await Assert.ThrowsAsync<ObjectDisposedException>(() => client.CallAsync("Act"))).ObjectName);
        using var next = cloud.Client();
        await next.CallAsync("Act");
    }

    [Fact]
    public void Options_of_a_call_are_checked_too()
    {
        using var client = new ApiClient(Options());
        Assert.StartsWith("Timeout must be more than nothing and at most a day.", ProblemOf(new CallOptions { Timeout = TimeSpan.Zero }), StringComparison.Ordinal);
        Assert.StartsWith("AttemptTimeout must be more than nothing and at most a day.", ProblemOf(new CallOptions { AttemptTimeout = Day + Tick }), StringComparison.Ordinal);
        Assert.StartsWith("MaxRetries must be between 0 and 100.", ProblemOf(new CallOptions { MaxRetries = 101 }), StringComparison.Ordinal);
        Assert.StartsWith("MaxRetries must be between 0 and 100.", ProblemOf(new CallOptions { MaxRetries = -1 }), StringComparison.Ordinal);
        client.WithOptions(new CallOptions { Timeout = Tick, AttemptTimeout = Day, MaxRetries = 0 }).WithOptions(new CallOptions { MaxRetries = 100 });

        string ProblemOf(CallOptions options) => Assert.Throws<ArgumentException>(() => client.WithOptions(options)).Message;
    }

    [Fact]
    public void Options_of_a_call_print_the_names_of_what_is_set_and_no_value()
    {
        var all = new CallOptions
        {
            Timeout = Day,
            AttemptTimeout = Day,
            Deadline = DateTimeOffset.UnixEpoch,
            MaxRetries = 1,
            Credentials = StubCloud.Credential,
            Region = "secret",
            Zone = "secret",
            ProjectId = "secret",
            ExtraParameters = new Dictionary<string, object?> { ["secret"] = "secret" },
        };
        Assert.Equal("CallOptions { Timeout, AttemptTimeout, Deadline, MaxRetries, Credentials, Region, Zone, ProjectId, ExtraParameters }", all.ToString());
        Assert.All(typeof(CallOptions).GetProperties(), option => Assert.Contains(option.Name, all.ToString(), StringComparison.Ordinal));
        Assert.Equal("CallOptions { MaxRetries, Zone }", new CallOptions { MaxRetries = 0, Zone = "z" }.ToString());
        Assert.Equal("CallOptions { }", new CallOptions().ToString());
    }

    [Fact]
    public async Task What_a_call_sets_outranks_the_client_and_what_it_leaves_open_stays()
    {
        using var cloud = new StubCloud();
        for (var i = 0; i < 3; i++) cloud.Answers("""{"RetCode":0}""");
        using var client = cloud.Client(o => (o.Region, o.Zone, o.ProjectId) = ("client-r", "client-z", "client-p"));
        var view = client.WithOptions(new CallOptions { Region = "call-r", ProjectId = "call-p" });
        await view.CallAsync("Act");
        Assert.Equal(("call-r", "client-z", "call-p"), Location());
        await view.WithOptions(new CallOptions { Zone = "inner-z" }).CallAsync("Act");
        Assert.Equal(("call-r", "inner-z", "call-p"), Location());
        await client.CallAsync("Act");
        Assert.Equal(("client-r", "client-z", "client-p"), Location());

        (string, string, string) Location() => (cloud.LastForm["Region"], cloud.LastForm["Zone"], cloud.LastForm["ProjectId"]);
    }

    [Fact]
    public async Task Extra_parameters_of_views_come_together_and_of_one_name_the_later_counts()
    {
        using var cloud = new StubCloud();
        for (var i = 0; i < 3; i++) cloud.Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        var first = client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["Tags"] = new[] { "a", "b" }, ["Kept"] = 1, ["Mode"] = "x", ["Taken"] = 1 } });
        var second = first.WithOptions(new CallOptions { MaxRetries = 0 })
            .WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["Tags"] = new[] { "c" }, ["MODE"] = "y", ["Taken"] = null, ["New"] = true } });
        await second.CallAsync("Act");
        Assert.Equal(["Kept=1", "MODE=y", "Mode=x", "New=true", "Tags.0=c"], Extras());
        await second.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["Tags.0"] = "d" } }).CallAsync("Act");
        Assert.Equal(["Kept=1", "MODE=y", "Mode=x", "New=true", "Tags.0=d"], Extras());
        await first.CallAsync("Act");
        Assert.Equal(["Kept=1", "Mode=x", "Tags.0=a", "Tags.1=b", "Taken=1"], Extras());

        IEnumerable<string> Extras() => cloud.LastForm.Where(p => p.Key is not ("Action" or "PublicKey" or "Region" or "Signature" or "Zone")).Select(p => $"{p.Key}={p.Value}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_call_can_have_a_time_limit_of_its_own_for_each_try()
    {
        using var cloud = new StubCloud().Takes(TimeSpan.FromSeconds(5));
        using var client = cloud.Client(o => o.MaxRetries = 0);
        var failure = await Assert.ThrowsAsync<TransportException>(() => client.WithOptions(new CallOptions { AttemptTimeout = TimeSpan.FromSeconds(5) }).CreateHostAsync());
        Assert.Contains("No answer came within 00:00:05.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_holds_in_the_views_of_a_view_until_one_sets_another()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""");
        using var client = cloud.Client();
        var late = client.WithOptions(new CallOptions { Deadline = cloud.Time.GetUtcNow() });
        await Assert.ThrowsAsync<TransportException>(() => late.WithOptions(new CallOptions { MaxRetries = 0 }).CallAsync("Act"));
        await late.WithOptions(new CallOptions { Deadline = cloud.Time.GetUtcNow().AddMinutes(1) }).CallAsync("Act");
        Assert.Single(cloud.Requests);
    }

    [Fact]
    public async Task No_credential_is_told_and_nothing_sent()
    {
        using var cloud = new StubCloud();
        using var client = cloud.Client(o => o.Credentials = new CredentialChain());
        Assert.StartsWith("No source of credentials has one. Set UCLOUD_PUBLIC_KEY and UCLOUD_PRIVATE_KEY, ", (await Assert.ThrowsAsync<CredentialException>(() => client.CallAsync("Act"))).Message, StringComparison.Ordinal);
        Assert.Empty(cloud.Requests);
    }

    [Fact]
    public async Task A_given_credential_that_has_ended_is_told_and_nothing_sent()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        var credential = new Credential("public-key", "private", "token", cloud.Time.GetUtcNow().AddSeconds(1));
        using var client = cloud.Client(o => o.Credentials = credential);
        await client.CallAsync("Act");
        cloud.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(
            "Credential publ…-key until 2026-01-02 03:04:06Z has ended; by this machine's clock it is 2026-01-02 03:04:06Z. "
            + "Give the option Credentials the next one, or a RefreshingCredentialProvider, which fetches it in time.",
            (await Assert.ThrowsAsync<CredentialException>(() => client.CallAsync("Act"))).Message);
        Assert.Single(cloud.Requests);
        await client.WithOptions(new CallOptions { Credentials = new CredentialChain(credential) }).CallAsync("Act");
    }

    private static ApiClientOptions Options(Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions { Credentials = StubCloud.Credential };
        configure?.Invoke(options);
        return options;
    }
}
