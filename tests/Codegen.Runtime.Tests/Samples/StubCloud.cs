using System.Net;
using System.Text;

namespace Codegen.Runtime.Tests.Samples;

/// <summary>Answers in place of a cloud, and keeps what it was asked.</summary>
internal sealed class StubCloud : HttpMessageHandler
{
    public const string Secret = "s3cr3t-private-key-0123456789";

    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<string> Forms { get; } = [];

    public List<HttpRequestMessage> Requests { get; } = [];

    public SkippingTime Time { get; } = new();

    public static Credential Credential { get; } = new("public-key", Secret);

    /// <summary>The last form, decoded.</summary>
    public Dictionary<string, string> LastForm => Decode(Forms[^1]);

    public StubCloud Answers(string json, HttpStatusCode status = HttpStatusCode.OK, string contentType = "application/json", Action<HttpResponseMessage>? more = null) =>
        Answers(_ =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, contentType) };
            more?.Invoke(response);
            return Task.FromResult(response);
        });

    public StubCloud Answers(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    /// <summary>Takes its time, on the clock of the test, and answers only if nobody gave up meanwhile.</summary>
    public StubCloud Takes(TimeSpan time, string json = """{"RetCode":0}""") => Answers(token =>
    {
        Time.Advance(time);
        token.ThrowIfCancellationRequested();
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") });
    });

    public StubCloud Fails(Exception failure) => Answers(_ => Task.FromException<HttpResponseMessage>(failure));

    /// <summary>A client with this as its cloud. Waits are drawn as long as they may be.</summary>
    public ApiClient Client(Action<ApiClientOptions>? configure = null) =>
        new(ClientSettings.From(Options(configure)), http: null, this, jitter: () => 1.0);

    public ApiClientOptions Options(Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions
        {
            Endpoint = new Uri("https://api.example.com/"),
            Credentials = Credential,
            Region = "cn-bj2",
            Zone = "cn-bj2-05",
            TimeProvider = Time,
        };
        configure?.Invoke(options);
        return options;
    }

    public static Dictionary<string, string> Decode(string form) => form.Split('&')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => WebUtility.UrlDecode(pair[0]), pair => WebUtility.UrlDecode(pair[1]));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Forms.Add(request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) : "");
        if (!_answers.TryDequeue(out var answer)) throw new InvalidOperationException("The cloud was asked more often than expected.");
        var response = await answer(cancellationToken).ConfigureAwait(false);
        response.RequestMessage ??= request;
        return response;
    }
}
