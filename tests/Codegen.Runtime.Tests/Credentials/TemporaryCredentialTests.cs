using System.Net;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Credentials;

/// <summary>Instance metadata and assumed roles.</summary>
public sealed class TemporaryCredentialTests : IDisposable
{
    private readonly MetadataStub _metadata = new();
    private readonly SkippingTime _time = new() { LongestWait = TimeSpan.Zero };

    [Theory]
    [InlineData("""{"RetCode":0,"Data":{"PublicKey":"k","PrivateKey":"p","StsToken":"t","Expiration":1800000000}}""")]
    [InlineData("""{"RetCode":"0","Credentials":{"AccessKeyId":"k","AccessKeySecret":"p","SecurityToken":"t","Expiration":"2027-01-15T08:00:00Z"}}""")]
    [InlineData("""{"AccessKeyId":"k","AccessKeySecret":"p","SecurityToken":"t","Expiration":"2027-01-15 08:00:00"}""")]
    [InlineData("""{"AccessKeyId":"k","AccessKeySecret":"p","SecurityToken":"t","Expiration":"1800000000"}""")]
    [InlineData("""{"AccessKeyId":"k","AccessKeySecret":"p","Token":"t","Expiration":"1800000000"}""")]
    public async Task Metadata_is_read_in_all_its_forms(string json)
    {
        _metadata.Json = json;
        using var provider = Provider();
        var credential = await provider.GetCredentialAsync(default);
        Assert.Equal(("k", "p", "t", 1800000000L), (credential!.PublicKey, credential.PrivateKey, credential.SecurityToken, credential.ExpiresAt!.Value.ToUnixTimeSeconds()));
        Assert.Equal("http://100.80.80.80/meta-data/v1/uam/security-credentials/my%20role", _metadata.Asked!.AbsoluteUri);
        await provider.GetCredentialAsync(default);
        Assert.Equal(1, _metadata.Count);
    }

    [Fact]
    public async Task Version_and_host_can_be_chosen()
    {
        _metadata.Json = """{"AccessKeyId":"k","AccessKeySecret":"p","Expiration":1800000000}""";
        using var provider = Provider(InstanceMetadataVersion.V2, "http://127.0.0.1:99/");
        Assert.NotNull(await provider.GetCredentialAsync(default));
        Assert.Equal("http://127.0.0.1:99/meta-data/v2/iam/security-credentials/my%20role", _metadata.Asked!.AbsoluteUri);
    }

    [Theory]
    [InlineData("""{"RetCode":172,"Message":"x"}""", 200, "RetCode 172")]
    [InlineData("{}", 404, "HTTP 404")]
    [InlineData("<html>", 200, "no JSON object")]
    [InlineData("""{"RetCode":0}""", 200, "The metadata service answered without a key pair")]
    [InlineData("""{"RetCode":0,"PublicKey":"k ","PrivateKey":"p","Expiration":1800000000}""", 200, "The metadata service answered with a key that begins or ends with a blank or a line end.")]
    [InlineData("""{"RetCode":0,"PublicKey":"k","PrivateKey":"\np","Expiration":1800000000}""", 200, "The metadata service answered with a key that begins or ends with a blank or a line end.")]
    [InlineData("""{"RetCode":0,"PublicKey":"k","PrivateKey":"p"}""", 200, "without a readable Expiration")]
    [InlineData("""{"RetCode":0,"PublicKey":"k","PrivateKey":"p","Expiration":253402300800}""", 200, "without a readable Expiration")]
    [InlineData("""{"RetCode":0,"PublicKey":"k","PrivateKey":"p","Expiration":99999999999999999}""", 200, "without a readable Expiration")]
    public async Task What_is_no_credential_is_told(string json, int status, string why)
    {
        (_metadata.Json, _metadata.Status) = (json, (HttpStatusCode)status);
        using var provider = Provider();
        var message = (await Assert.ThrowsAsync<CredentialException>(async () => await provider.GetCredentialAsync(default))).Message;
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be fetched", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_metadata_service_there_is_no_credential()
    {
        _metadata.Failure = new HttpRequestException("unreachable");
        using var provider = Provider();
        Assert.Null(await provider.GetCredentialAsync(default));
        _metadata.Hang = () => _time.Advance(TimeSpan.FromSeconds(3));
        _time.Advance(TimeSpan.FromSeconds(11));
        Assert.Null(await provider.GetCredentialAsync(default));
    }

    [Fact]
    public async Task Where_there_was_a_credential_it_is_told_why_there_is_none_any_more()
    {
        _metadata.Json = $$"""{"PublicKey":"k","PrivateKey":"p","Expiration":{{_time.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}}}""";
        using var provider = Provider();
        Assert.NotNull(await provider.GetCredentialAsync(default));
        _time.Advance(TimeSpan.FromHours(2));
        _metadata.Failure = new HttpRequestException("unreachable");
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await provider.GetCredentialAsync(default));
        Assert.Equal("The metadata service can't be reached: unreachable", failure.Message);
        Assert.Same(_metadata.Failure, failure.InnerException);
    }

    [Fact]
    public async Task The_last_second_that_a_date_can_hold_is_an_end_like_others()
    {
        _metadata.Json = """{"PublicKey":"k","PrivateKey":"p","Expiration":253402300799}""";
        using var provider = Provider();
        Assert.Equal(new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), (await provider.GetCredentialAsync(default))!.ExpiresAt);
    }

    [Fact]
    public async Task A_metadata_service_that_is_given_up_before_its_own_time_is_over_is_a_failure()
    {
        _metadata.Hang = () => _time.Advance(TimeSpan.FromSeconds(31));
        using var provider = new InstanceMetadataCredentialProvider(new InstanceMetadataOptions { Role = "r", Handler = _metadata, TimeProvider = _time, Timeout = TimeSpan.FromMinutes(1) });
        await Assert.ThrowsAsync<CredentialException>(async () => await provider.GetCredentialAsync(default));
    }

    [Fact]
    public async Task The_metadata_service_is_asked_directly_and_redirects_are_not_followed()
    {
        await using var stranger = new Faults.FaultServer(_ => Faults.FaultServer.Answer.Of(200, """{"PublicKey":"k","PrivateKey":"p","Expiration":4000000000}""", carriesOut: false));
        await using var server = new Faults.FaultServer(_ => Faults.FaultServer.Answer.Of(302, "", $"Location: {stranger.Endpoint}\r\n", carriesOut: false));
        using var redirected = new InstanceMetadataCredentialProvider(new InstanceMetadataOptions { Role = "r", Host = server.Endpoint, Timeout = TimeSpan.FromSeconds(25) });
        using var direct = new InstanceMetadataCredentialProvider(new InstanceMetadataOptions { Role = "r", Host = stranger.Endpoint, Timeout = TimeSpan.FromSeconds(25) });
        Assert.Contains("HTTP 302", (await Assert.ThrowsAsync<CredentialException>(async () => await redirected.GetCredentialAsync(default))).Message, StringComparison.Ordinal);
        Assert.Equal("k", (await direct.GetCredentialAsync(default))!.PublicKey);
        Assert.Equal(1, stranger.Requests);
    }

    [Fact]
    public void A_handler_that_was_handed_in_is_left_open()
    {
        Provider().Dispose();
        Assert.False(_metadata.IsDisposed);
        Assert.Throws<ArgumentNullException>("options", () => new InstanceMetadataCredentialProvider(null!));
    }

    [Fact]
    public async Task A_refusal_of_STS_and_an_answer_without_keys_are_told()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0,"Credentials":{}}""");
        using var sts = cloud.Client();
        var options = new AssumeRoleOptions { RoleUrn = "urn", RoleSessionName = "me" };
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await new AssumeRoleCredentialProvider(sts, options).GetCredentialAsync(default));
        Assert.Equal("AssumeRole answered without a key pair.", failure.Message);
        cloud.Answers("""{"RetCode":299,"Message":"no"}""");
        var refusal = await Assert.ThrowsAsync<CredentialException>(async () => await new AssumeRoleCredentialProvider(sts, options).GetCredentialAsync(default));
        Assert.Equal("The credential could not be fetched: sts-api AssumeRole: The service answered with RetCode 299: no", refusal.Message);
        Assert.Throws<ArgumentNullException>("client", () => new AssumeRoleCredentialProvider(null!, options));
        Assert.Throws<ArgumentNullException>("options", () => new AssumeRoleCredentialProvider(sts, null!));
    }

    [Fact]
    public async Task A_role_is_assumed_through_STS()
    {
        using var cloud = new StubCloud().Answers("""{"RetCode":0,"Action":"AssumeRoleResponse","Credentials":{"AccessKeyId":"k2","AccessKeySecret":"p2","SecurityToken":"t2","Expiration":"2027-01-15T08:00:00Z"}}""")
            .Answers("""{"RetCode":0}""");
        cloud.Time.LongestWait = TimeSpan.Zero;
        using var sts = cloud.Client(o => o.Region = o.Zone = null);
        var provider = new AssumeRoleCredentialProvider(sts, new AssumeRoleOptions { RoleUrn = "urn", RoleSessionName = "me", Duration = TimeSpan.FromMinutes(15), Policy = "{}", TimeProvider = cloud.Time });
        await sts.WithOptions(new CallOptions { Credentials = provider }).CallAsync("Act");
        var forms = cloud.Forms.ConvertAll(StubCloud.Decode);
        Assert.Equal(("AssumeRole", "urn", "me", "900", "{}"), (forms[0]["Action"], forms[0]["RoleUrn"], forms[0]["RoleSessionName"], forms[0]["DurationSeconds"], forms[0]["Policy"]));
        Assert.Equal(("k2", "t2"), (forms[1]["PublicKey"], forms[1]["SecurityToken"]));
    }

    public void Dispose() => _metadata.Dispose();

    private InstanceMetadataCredentialProvider Provider(InstanceMetadataVersion version = InstanceMetadataVersion.V1, string host = "http://100.80.80.80/") =>
        new(new InstanceMetadataOptions { Role = "my role", Handler = _metadata, TimeProvider = _time, Version = version, Host = new Uri(host) });

    private sealed class MetadataStub : HttpMessageHandler
    {
        public string Json { get; set; } = "";

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public Exception? Failure { get; set; }

        public Action? Hang { get; set; }

        public Uri? Asked { get; private set; }

        public int Count { get; private set; }

        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            Asked = request.RequestUri;
            Hang?.Invoke();
            cancellationToken.ThrowIfCancellationRequested();
            return Failure is null ? Task.FromResult(new HttpResponseMessage(Status) { Content = new StringContent(Json) }) : Task.FromException<HttpResponseMessage>(Failure);
        }
    }
}
