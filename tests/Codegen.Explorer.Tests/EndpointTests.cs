using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Codegen.Spec;
using Codegen.Testing;
using Codegen.Tool.Serving;

namespace Codegen.Explorer.Tests;

/// <summary>What the page is made of, without a browser.</summary>
public sealed class EndpointTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new();
    private ServedCloud? _server;

    public async Task InitializeAsync()
    {
        (IReadOnlyList<ProductSpec> products, FakeCloud cloud) = ServedPage.Sample();
        _server = await ServedCloud.StartAsync(cloud, new ServedSpecs(products, null, null), port: 0, CancellationToken.None);
        _http.BaseAddress = new Uri(_server.Address + "/");
    }

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task The_page_and_all_that_it_names_are_there_and_may_ask_this_server_only()
    {
        foreach (string file in new[] { "", "explorer/main.js", "explorer/styles.css", "explorer/reader.html", "explorer/reader.js", "openapi/", "openapi/usmc-api.json" })
        {
            using HttpResponseMessage response = await _http.GetAsync(file);

            Assert.Equal((file, HttpStatusCode.OK), (file, response.StatusCode));
            string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        }

        Assert.True((await _http.GetStringAsync("reference/scalar.js")).Length > 1_000_000);
    }

    [Theory]
    [InlineData("explorer/nothing.js")]
    [InlineData("openapi/nothing.json")]
    public async Task What_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("reference/usmc", "There is no product 'usmc' here. Near it are: usmc-api, ")]
    [InlineData("reference/USMC-API", "There is no product 'USMC-API' here. Near it are: usmc-api, ")]
    [InlineData("reference/%3Cb%3E", "There is no product '<b>' here. Near it are: ")]
    public async Task A_reference_of_no_product_is_not_found_and_says_what_is_near(string path, string message)
    {
        using HttpResponseMessage response = await _http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        string body = await response.Content.ReadAsStringAsync();
        Assert.StartsWith(message, body, StringComparison.Ordinal);
        Assert.EndsWith(" The page at / names all.", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference")]
    [InlineData("reference/")]
    [InlineData("reference/usmc-api")]
    public async Task A_reference_of_what_is_served_is_there(string path) => Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(path)).StatusCode);

    [Fact]
    public async Task The_catalogue_has_all_actions_and_no_key_pair_that_a_user_gave()
    {
        JsonNode catalogue = JsonNode.Parse(await _http.GetStringAsync("explorer/catalogue.json"))!;

        Assert.Equal(["store-api", "uhost-api", "usmc-api"], catalogue["products"]!.AsArray().Select(product => (string?)product!["id"]));
        Assert.Equal("CreateStoreBox", (string?)catalogue["products"]![0]!["actions"]![0]!["name"]);
        Assert.Equal("创建箱子", (string?)catalogue["products"]![0]!["actions"]![0]!["title"]);
        Assert.Equal("create", (string?)catalogue["products"]![0]!["actions"]![0]!["retry"]);
        Assert.Null(catalogue["keys"]);
    }

    [Fact]
    public async Task A_document_of_a_product_calls_the_server_that_it_came_from()
    {
        JsonNode document = JsonNode.Parse(await _http.GetStringAsync("openapi/usmc-api.json"))!;

        Assert.Equal("/", (string?)document["servers"]![0]!["url"]);
        Assert.NotNull(document["paths"]!["/#GetUSMCTaskStatus"]);
    }

    [Fact]
    public async Task The_call_in_csharp_is_written_of_what_is_filled_in()
    {
        (HttpStatusCode status, string call) = await QueryAsync("explorer/csharp/store-api/CreateStoreBox", """{"Region": "cn-1", "Weight": "7", "Note": "5bCP5b+D", "Items": [{"Name": "a\"b"}]}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("await client.CreateStoreBoxAsync(new()", call, StringComparison.Ordinal);
        Assert.Contains("Weight = 7,", call, StringComparison.Ordinal);
        Assert.Contains("Note = \"小心\",", call, StringComparison.Ordinal);
        Assert.Contains("Name = \"a\\\"b\",", call, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await QueryAsync("explorer/csharp/store-api/CreateStoreBox", "{")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await QueryAsync("explorer/csharp/store-api/Nothing", "{}")).Status);
    }

    private async Task<(HttpStatusCode Status, string Text)> QueryAsync(string path, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod("QUERY"), path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using HttpResponseMessage response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
