using System.Net;
using System.Net.Http.Headers;
using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Calls;

/// <summary>When a call is tried again, and what is new in each try.</summary>
public sealed class RetryTests : IDisposable
{
    private const string Good = """{"RetCode":0}""";

    private readonly StubCloud _cloud = new();

    [Fact]
    public async Task Waits_grow_up_to_their_cap_and_each_try_has_its_own_timestamp()
    {
        for (var i = 0; i < 7; i++) _cloud.Answers(Fault.RetCode153);
        using var client = _cloud.Answers(Good).Client(o =>
        {
            o.MaxRetries = 9;
            o.RetryBaseDelay = TimeSpan.FromSeconds(1);
            o.RetryMaxDelay = TimeSpan.FromSeconds(10);
        });
        var response = await client.CreateHostAsync();
        Assert.Equal([1, 2, 4, 8, 10, 10, 10], _cloud.Time.Waits.Select(w => w.TotalSeconds));
        Assert.Equal(8, _cloud.Requests.Select(r => r.Headers.GetValues("U-Timestamp-Ms").Single()).Distinct().Count());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], response.ResponseMetadata.Attempts.Select(a => a.Number));
        Assert.Equal([153, 153, 153, 153, 153, 153, 153, 0], response.ResponseMetadata.Attempts.Select(a => a.RetCode!.Value));
    }

    [Fact]
    public async Task Waits_are_drawn_at_random_below_their_bound()
    {
        var draws = new Queue<double>([0.5, 0.0, 0.25]);
        for (var i = 0; i < 3; i++) _cloud.Answers(Fault.RetCode153);
        _cloud.Answers(Good);
        using var client = new ApiClient(ClientSettings.From(_cloud.Options(o => o.RetryBaseDelay = TimeSpan.FromSeconds(1))), http: null, _cloud, draws.Dequeue);
        await client.CreateHostAsync();
        Assert.Equal([0.5, 1.0], _cloud.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task Every_try_is_signed_with_the_credential_of_its_time()
    {
        var credentials = new Rotating();
        _cloud.Answers(Fault.RetCode130);
        using var client = _cloud.Answers(Good).Client(o => o.Credentials = credentials);
        await client.CreateHostAsync();
        var forms = _cloud.Forms.ConvertAll(StubCloud.Decode);
        Assert.Equal(["key-1", "key-2"], forms.Select(f => f["PublicKey"]));
        Assert.Equal(RequestSignature.Compute(forms[1], "private-2"), forms[1]["Signature"]);
        Assert.False(forms[1].ContainsKey("SecurityToken"));
        Assert.Equal("token-1", forms[0]["SecurityToken"]);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.OK)]
    public async Task Retry_After_is_obeyed(HttpStatusCode status)
    {
        _cloud.Answers("""{"RetCode":153}""", status, more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(30)));
        _cloud.Answers("x", HttpStatusCode.ServiceUnavailable, more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(_cloud.Time.GetUtcNow().AddSeconds(15)));
        using var client = _cloud.Answers(Good).Client();
        await client.CreateHostAsync();
        Assert.Equal([30.0, 15.0], _cloud.Time.Waits.Select(w => w.TotalSeconds));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(3600)]
    public async Task A_Retry_After_that_leaves_no_time_for_a_try_ends_the_call_at_once_with_the_failure_itself(int seconds)
    {
        _cloud.Answers("""{"RetCode":153}""", more: r => r.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds)));
        using var client = _cloud.Client(o => o.Timeout = TimeSpan.FromSeconds(60));
        Assert.Equal(153, (await Assert.ThrowsAsync<ServiceException>(() => client.CreateHostAsync())).RetCode);
        Assert.Empty(_cloud.Time.Waits);
    }

    [Fact]
    public async Task A_call_that_waits_while_its_client_is_disposed_ends_with_its_last_failure()
    {
        _cloud.Answers("""{"RetCode":153}""");
        var client = _cloud.Answers(Good).Client();
        _cloud.Time.Waiting = client.Dispose;
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => client.CreateHostAsync());
        Assert.Equal((153, 1, 1), (refusal.RetCode, refusal.Attempts.Count, _cloud.Forms.Count));
    }

    [Fact]
    public async Task What_a_source_of_credentials_throws_is_a_credential_that_could_not_be_had()
    {
        using var client = _cloud.Client(o => o.Credentials = new Broken());
        var failure = await Assert.ThrowsAsync<CredentialException>(() => client.CreateHostAsync());
        Assert.Equal("The credential could not be fetched: the vault is sealed", failure.Message);
        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Empty(_cloud.Forms);
    }

    public void Dispose() => _cloud.Dispose();

    private sealed class Broken : ICredentialProvider
    {
        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("the vault is sealed");
    }

    private sealed class Rotating : ICredentialProvider
    {
        private int _count;

        public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken)
        {
            _count++;
            return new(new Credential($"key-{_count}", $"private-{_count}", _count == 1 ? "token-1" : null));
        }
    }
}
