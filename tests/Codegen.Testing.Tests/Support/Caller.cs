using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Runtime;

namespace Codegen.Testing.Tests.Support;

/// <summary>Calls a fake cloud without a generated client, in all the ways that the docs allow.</summary>
internal sealed class Caller(FakeCloud cloud, string publicKey = "fake-public-key", string privateKey = "fake-private-key") : IDisposable
{
    private readonly HttpClient _http = new(cloud.Handler, disposeHandler: false);

    public void Dispose() => _http.Dispose();

    /// <summary>Posts a signed form.</summary>
    public Task<JsonElement> FormAsync(params (string Name, string Value)[] parameters) => UnsignedFormAsync(Signed(parameters));

    /// <summary>Posts a form as it stands.</summary>
    public Task<JsonElement> UnsignedFormAsync(IEnumerable<KeyValuePair<string, string>> parameters) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://cloud.test/") { Content = new FormUrlEncodedContent(parameters) });

    /// <summary>Gets an address with a signed query.</summary>
    public Task<JsonElement> GetAsync(params (string Name, string Value)[] parameters) => SendAsync(new HttpRequestMessage(
        HttpMethod.Get,
        "http://cloud.test/?" + string.Join('&', Signed(parameters).Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"))));

    /// <summary>Posts signed JSON.</summary>
    public Task<JsonElement> JsonAsync(string parameters)
    {
        var body = JsonNode.Parse(parameters)!.AsObject();
        body["PublicKey"] = publicKey;
        body["Signature"] = RequestSignature.Compute(JsonDocument.Parse(body.ToJsonString()).RootElement, privateKey);
        return BodyAsync(body.ToJsonString(), "application/json");
    }

    /// <summary>Posts a body as it stands.</summary>
    public Task<JsonElement> BodyAsync(string body, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, "http://cloud.test/") { Content = content });
    }

    private Dictionary<string, string> Signed((string Name, string Value)[] parameters)
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        all["PublicKey"] = publicKey;
        all["Signature"] = RequestSignature.Compute(all, privateKey);
        return all;
    }

    private async Task<JsonElement> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _http.SendAsync(request);
            Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
            using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
            return document.RootElement.Clone();
        }
    }
}
