using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

public sealed class OptionsTests
{
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
        Assert.Empty(new ApiClientOptions { Credentials = StubCloud.Credential }.Validate());
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
        using var client = new ApiClient(new ApiClientOptions { Credentials = StubCloud.Credential });
        Assert.Throws<ArgumentException>(() => client.WithDefaultEndpoint(new Uri("http://api.example.com/")));
        Assert.Throws<ArgumentException>(() => client.WithDefaultEndpoint(new Uri("/relative", UriKind.Relative)));
    }

    [Fact]
    public async Task The_documented_endpoint_is_used_unless_the_options_name_one()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0}""").Answers("""{"RetCode":0}""");
        using var open = cloud.Client(o => o.Endpoint = null);
        using var named = cloud.Client();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await open.CallAsync("Act"));
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
    public void Options_of_a_call_are_checked_too()
    {
        using var client = new ApiClient(new ApiClientOptions { Credentials = StubCloud.Credential });
        Assert.Throws<ArgumentException>(() => client.WithOptions(new CallOptions { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentException>(() => client.WithOptions(new CallOptions { AttemptTimeout = TimeSpan.FromDays(3) }));
        Assert.Throws<ArgumentException>(() => client.WithOptions(new CallOptions { MaxRetries = 101 }));
        Assert.Equal("CallOptions", new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["P"] = "secret" } }.ToString());
    }

    [Fact]
    public async Task No_credential_is_told_and_nothing_sent()
    {
        using var cloud = new StubCloud();
        using var client = cloud.Client(o => o.Credentials = new CredentialChain());
        Assert.Equal("No source of credentials has one.", (await Assert.ThrowsAsync<CredentialException>(() => client.CallAsync("Act"))).Message);
        Assert.Empty(cloud.Requests);
    }
}
