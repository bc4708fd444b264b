using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Codegen.Runtime.Diagnostics;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Diagnostics;

/// <summary>Calls that fail in every way, against a cloud that repeats all it was told. Whatever can be seen afterwards holds no secret.</summary>
public sealed class SecretTests : IDisposable
{
    internal const string Password = "hunter22-Pässword+/=";
    internal const string Token = "sts-token-0123456789";
    internal const string Custom = "my-own-secret";

    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly StubCloud _cloud = new();
    private readonly Recorder _log = new();

    [Theory]
    [InlineData("Password", true)]
    [InlineData("Disks.0.DiskPassword", true)]
    [InlineData("PassWord", true)]
    [InlineData("SecurityToken", true)]
    [InlineData("SslPrivateKey", true)]
    [InlineData("AccessKeySecret", true)]
    [InlineData("UserData", true)]
    [InlineData("Signature", true)]
    [InlineData("PublicKey", false)]
    [InlineData("Region", false)]
    [InlineData("KeyPairId", false)]
    public void Names_that_carry_secrets_are_known(string name, bool sensitive) => Assert.Equal(sensitive, SensitiveNames.Contains(name, None));

    [Fact]
    public void Further_names_can_be_given_whole_or_as_a_part_of_the_path()
    {
        var further = new HashSet<string>(["Recipe", "A.0.B"], StringComparer.OrdinalIgnoreCase);
        Assert.True(SensitiveNames.Contains("Disks.0.recipe", further));
        Assert.True(SensitiveNames.Contains("A.0.B", further));
        Assert.False(SensitiveNames.Contains("Recipes", further));
    }

    [Fact]
    public async Task A_refused_signature_explains_itself_without_a_secret()
    {
        _cloud.Answers("""{"RetCode":171,"Message":"Signature VerifyAC Error"}""");
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client));
        Assert.Equal("ActionCreateUHostInstanceImageIduimage-1Password***PublicKeypublic-keyRecipe***Regioncn-bj2SecurityToken***Zonecn-bj2-05", refusal.SignedText);
        Assert.Contains(refusal.SignedText!, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("commonly goes wrong", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_signed_stands_in_no_log_and_no_trace()
    {
        var traced = new ConcurrentQueue<string>();
        using var listener = Listen(traced);
        _cloud.Answers("""{"RetCode":171,"Message":"Signature VerifyAC Error"}""");
        using var client = Client();
        await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client));
        Assert.EndsWith("uhost-api CreateUHostInstance: The service answered with RetCode 171: Signature VerifyAC Error", Assert.Single(_log.Messages).Text, StringComparison.Ordinal);
        Assert.Contains("uhost-api CreateUHostInstance: The service answered with RetCode 171: Signature VerifyAC Error", traced);
        Assert.DoesNotContain(traced, text => text.Contains("uimage-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_signed_to_assume_a_role_stands_in_no_log_and_no_trace_either()
    {
        const string role = "ucs:iam::1234:role/nobody-else-has-this-one";
        const string told = "The credential could not be fetched: sts-api AssumeRole: The service answered with RetCode 171: Signature VerifyAC Error";
        var traced = new ConcurrentQueue<string>();
        using var listener = Listen(traced);
        _cloud.Answers("""{"RetCode":171,"Message":"Signature VerifyAC Error"}""");
        using var client = Client();
        var options = new CallOptions { Credentials = new AssumeRoleCredentialProvider(client, new AssumeRoleOptions { RoleUrn = role, RoleSessionName = "me", LoggerFactory = _log }) };

        var failure = await Assert.ThrowsAsync<CredentialException>(() => CreateAsync(client.WithOptions(options)));

        Assert.Equal(told, failure.Message);
        Assert.Contains(role, Assert.IsType<ServiceException>(failure.InnerException).SignedText, StringComparison.Ordinal);
        Assert.Contains(_log.Messages, m => m.Text.EndsWith(told, StringComparison.Ordinal));
        Assert.Contains(told, traced);
        Assert.DoesNotContain(_log.Messages.Select(m => m.Text).Concat(traced), text => text.Contains(role, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refresh_that_fails_logs_nothing_of_what_was_signed()
    {
        const string role = "ucs:iam::1234:role/refreshed";
        _cloud.Answers("""{"RetCode":0,"Credentials":{"AccessKeyId":"k","AccessKeySecret":"p","Expiration":"2026-01-02T04:04:05Z"}}""")
            .Answers("""{"RetCode":171,"Message":"no"}""");
        _cloud.Time.LongestWait = TimeSpan.Zero;
        using var client = Client();
        var kept = new AssumeRoleCredentialProvider(client, new AssumeRoleOptions { RoleUrn = role, RoleSessionName = "me", LoggerFactory = _log, TimeProvider = _cloud.Time });
        await kept.GetCredentialAsync(default);

        _cloud.Time.Advance(TimeSpan.FromMinutes(56));
        await kept.GetCredentialAsync(default);
        await _log.WaitForAsync(11);

        Assert.EndsWith("used until it ends: sts-api AssumeRole: The service answered with RetCode 171: no", _log.Messages.Single(m => m.Id == 11).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_log.Messages, m => m.Text.Contains(role, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_wraps_a_refusal_takes_nothing_of_what_was_signed_into_a_log()
    {
        _cloud.Answers("""{"RetCode":171,"Message":"no"}""");
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client));
        var wrapped = new InvalidOperationException("vault: " + refusal.Message, refusal);
        foreach (var failure in new Exception[] { wrapped, new AggregateException(new IOException("x"), wrapped) })
        {
            Assert.Contains("uimage-1", failure.Message, StringComparison.Ordinal);
            Assert.Contains("RetCode 171: no", FailureText.Of(failure), StringComparison.Ordinal);
            Assert.DoesNotContain("uimage-1", FailureText.Of(failure), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_service_repeats_is_masked()
    {
        _cloud.Answers($$"""{"RetCode":8000,"Message":"bad password {{Password}} ({{WebUtility.UrlEncode(Password)}}, {{Uri.EscapeDataString(Password)}}) for {{Token}} and {{Custom}} by {{StubCloud.Secret}} in cn-bj2"}""");
        using var client = Client();
        Assert.Equal("bad password *** (***, ***) for *** and *** by *** in cn-bj2", (await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client))).ServiceMessage);
    }

    [Theory]
    [InlineData("""pa\u0022ss\\wo/rd\u003C\u0026\u003E1""")]
    [InlineData("""pa\"ss\\wo/rd<&>1""")]
    [InlineData("""pa\"ss\\wo\/rd<&>1""")]
    [InlineData("""pa\"ss\\wo/rd\u003c\u0026\u003e1""")]
    [InlineData("""pa&quot;ss\wo/rd&lt;&amp;&gt;1""")]
    [InlineData("""pa&#34;ss\wo/rd&lt;&amp;&gt;1""")]
    public async Task A_secret_that_the_service_quotes_is_masked(string quoted)
    {
        _cloud.Answers(JsonSerializer.Serialize(new { RetCode = 8000, Message = $"Params [Password] \"{quoted}\" not available" }));
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["Password"] = """pa"ss\wo/rd<&>1""" }));
        Assert.Equal("Params [Password] \"***\" not available", refusal.ServiceMessage);
    }

    [Fact]
    public async Task What_the_service_says_is_one_line_of_a_log()
    {
        var traced = new ConcurrentQueue<string>();
        using var listener = Listen(traced);
        _cloud.Answers("""{"RetCode":8000,"Message":"no\n2026-01-01 INFO admin logged in\u001b[2J"}""");
        using var client = Client();
        await Assert.ThrowsAsync<ServiceException>(() => CreateAsync(client));
        Assert.EndsWith("RetCode 8000: no 2026-01-01 INFO admin logged in [2J", Assert.Single(_log.Messages).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(traced, text => text.Any(char.IsControl));
    }

    [Fact]
    public async Task A_secret_of_four_letters_is_masked_and_a_shorter_one_is_left_in_the_words_it_would_be_found_in()
    {
        _cloud.Answers("""{"RetCode":8000,"Message":"abcd is no password, and neither is abc"}""");
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["Password"] = "abcd", ["OldPassword"] = "abc" }));
        Assert.Equal("*** is no password, and neither is abc", refusal.ServiceMessage);
    }

    [Theory]
    [InlineData("pässword one", "*** is weak")]
    [InlineData("one", "one is weak")]
    public async Task What_was_sent_as_Base64_is_masked_decoded_too(string password, string masked)
    {
        _cloud.Answers($$"""{"RetCode":8000,"Message":"{{password}} is weak"}""");
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["Password"] = (Base64Text)password }));
        Assert.Equal(masked, refusal.ServiceMessage);
    }

    [Fact]
    public async Task What_only_looks_like_Base64_is_masked_as_it_is()
    {
        _cloud.Answers("""{"RetCode":8000,"Message":"/////w== and hunter22 are weak"}""");
        using var client = Client();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync("Act", new Dictionary<string, object?> { ["Password"] = "hunter22", ["OldPassword"] = "/////w==" }));
        Assert.Equal("*** and *** are weak", refusal.ServiceMessage);
    }

    [Fact]
    public async Task What_the_docs_of_an_action_call_a_secret_is_masked()
    {
        _cloud.Answers("""{"RetCode":171,"Message":"not open sesame"}""");
        using var client = Client();
        var action = new ApiAction("uhost-api", "OpenVault", ActionKind.Other, "Phrase");
        var parameters = new Dictionary<string, object?> { ["Doors.0.Phrase"] = "open sesame", ["Door"] = "north" };

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CallAsync(action, parameters));

        Assert.Equal("not ***", refusal.ServiceMessage);
        Assert.Contains("Doors.0.Phrase***PublicKey", refusal.SignedText, StringComparison.Ordinal);
        Assert.Contains("Doornorth", refusal.SignedText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_can_be_seen_of_failing_calls_holds_a_secret()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RuntimeTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => seen.Enqueue(string.Join(';', a.TagObjects.Select(t => $"{t.Key}={t.Value}").Append(a.StatusDescription).Append(a.DisplayName))),
        };
        ActivitySource.AddActivityListener(listener);
        var all = $"{Password} {Token} {StubCloud.Secret} {Custom}";
        var faults = new Action[]
        {
            () => _cloud.Answers($$"""{"RetCode":171,"Message":"{{all}}"}"""),
            () => _cloud.Answers($$$"""{"RetCode":153,"Message":{"echo":"{{{all}}}"}}"""),
            () => _cloud.Answers($$"""{"RetCode":"{{all}}"}"""),
            () => _cloud.Answers($$"""{"RetCode":0,"UHostIds":[{"{{Password}}":1}]}"""),
            () => _cloud.Answers($$"""{"RetCode":0,"UHostIds":"{{all}}""" + "\"}garbage"),
            () => _cloud.Answers($"<html>{all}</html>", contentType: "text/html"),
            () => _cloud.Answers(all, HttpStatusCode.BadGateway),
            () => _cloud.Answers(all, HttpStatusCode.Redirect, more: r => r.Headers.Location = new Uri("https://x.example.com/?p=" + Token)),
            () => _cloud.Fails(new HttpRequestException("reset")),
            () => _cloud.Takes(TimeSpan.FromMinutes(10)),
        };
        foreach (var fault in faults)
        {
            fault();
            using var client = Client();
            var failure = await Assert.ThrowsAnyAsync<ApiException>(() => CreateAsync(client));
            seen.Enqueue(failure.ToString());
            foreach (var attempt in failure.Attempts) seen.Enqueue(attempt.ToString());
        }

        _cloud.Answers("""{"RetCode":0,"UHostIds":["x"]}""");
        using var last = Client();
        seen.Enqueue((await CreateAsync(last)).ToString());
        seen.Enqueue(Options().Credentials!.ToString()!);
        foreach (var message in _log.Messages) seen.Enqueue(message.Text);
        Assert.True(_log.Messages.Count > faults.Length);
        foreach (var text in seen)
        {
            foreach (var secret in new[] { Password, Token, StubCloud.Secret, Custom, WebUtility.UrlEncode(Password) })
                Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        _log.Dispose();
        _cloud.Dispose();
    }

    private ApiClientOptions Options() => _cloud.Options(o =>
    {
        o.Credentials = new Credential("public-key", StubCloud.Secret, Token);
        o.LoggerFactory = _log;
        o.MaxRetries = 0;
        o.SensitiveParameters.Add("Recipe");
    });

    private ApiClient Client() => new(Options(), _cloud);

    private static ActivityListener Listen(ConcurrentQueue<string> descriptions)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RuntimeTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => descriptions.Enqueue(a.StatusDescription ?? ""),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static Task<CreateHostResponse> CreateAsync(ApiClient client) =>
        client.WithOptions(new CallOptions { ExtraParameters = new Dictionary<string, object?> { ["Recipe"] = Custom } })
            .SendAsync<CreateHostRequest, CreateHostResponse>(new() { ImageId = "uimage-1", Password = Password });
}
