using System.CommandLine;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Codegen.Runtime;

namespace Codegen.Tool.Tests;

/// <summary><c>codegen serve</c>, called as SDKs of other languages call it: posts and gets without any of our own client's code.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ServeTests()
    {
        _workspace.Write("docs/thing-api/get_thing.md", Workspace.Page);
        Assert.Equal(0, _workspace.Build().Code);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_form_as_the_go_sdk_posts_it()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        Assert.Contains(server.Greeting, line => line.Contains("codegen-public-key", StringComparison.Ordinal));

        JsonElement reply = await server.PostFormAsync(Signed(("Action", "GetThing"), ("Id", "t 1"), ("Region", "cn-bj2")));

        Assert.Equal((0, "GetThingResponse"), (reply.GetProperty("RetCode").GetInt32(), reply.GetProperty("Action").GetString()));
        string line = await server.ReadLineAsync();
        Assert.EndsWith(" GetThing Id=t 1 Region=cn-bj2 → ok", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_as_the_python_sdk_posts_it()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        Dictionary<string, string> parameters = Signed(("Action", "GetThing"), ("Id", "t-1"));
        using var content = new StringContent(JsonSerializer.Serialize(parameters), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await server.Http.PostAsync(new Uri("/", UriKind.Relative), content);
        using JsonDocument reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(0, reply.RootElement.GetProperty("RetCode").GetInt32());
    }

    [Fact]
    public async Task A_get_with_a_query_and_a_page_for_all_others()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        string query = string.Join('&', Signed(("Action", "GetThing"), ("Id", "t-1")).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        Assert.Contains("\"RetCode\":0", await server.Http.GetStringAsync(new Uri("/?" + query, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("\"RetCode\":160", await server.Http.GetStringAsync(new Uri("/?PublicKey=p", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("RetCode\":", await server.Http.GetStringAsync(new Uri("/?q=thing", UriKind.Relative)), StringComparison.Ordinal);
        using HttpResponseMessage page = await server.Http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.NotEqual("application/json", page.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(171, "codegen-public-key", "another", "GetThing", "Id")]
    [InlineData(172, "someone", "codegen-private-key", "GetThing", "Id")]
    [InlineData(161, "codegen-public-key", "codegen-private-key", "GetNothing", "Id")]
    [InlineData(220, "codegen-public-key", "codegen-private-key", "GetThing", "Other")]
    public async Task What_the_docs_refuse(int retCode, string publicKey, string privateKey, string action, string parameter)
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        JsonElement reply = await server.PostFormAsync(SignedBy(publicKey, privateKey, ("Action", action), (parameter, "x")));
        Assert.Equal(retCode, reply.GetProperty("RetCode").GetInt32());
    }

    [Fact]
    public async Task Key_pairs_from_the_command_line()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"), "--key", "anna:apple", "--key", "ben:banana:token");
        Assert.Equal(0, (await server.PostFormAsync(SignedBy("anna", "apple", ("Action", "GetThing"), ("Id", "x")))).GetProperty("RetCode").GetInt32());
        Assert.Equal(0, (await server.PostFormAsync(SignedBy("ben", "banana", ("Action", "GetThing"), ("Id", "x"), ("SecurityToken", "token")))).GetProperty("RetCode").GetInt32());
        Assert.Equal(174, (await server.PostFormAsync(SignedBy("ben", "banana", ("Action", "GetThing"), ("Id", "x")))).GetProperty("RetCode").GetInt32());
        Assert.Equal(172, (await server.PostFormAsync(Signed(("Action", "GetThing"), ("Id", "x")))).GetProperty("RetCode").GetInt32());
        Assert.DoesNotContain(server.Greeting, line => line.Contains("apple", StringComparison.Ordinal) || line.Contains("banana", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Secrets_stay_out_of_the_log()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        await server.PostFormAsync(Signed(("Action", "GetThing"), ("Id", "x"), ("Password", "open sesame")));
        Assert.Contains("Password=*** → ok", await server.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_that_is_named_twice_is_served_once()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"), _workspace.At("specs/thing.json"), _workspace.At("specs/../specs"));
        Assert.Contains(server.Greeting, line => line.StartsWith("1 actions of 1 products at ", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_specs_of_one_product_are_told_with_both_files()
    {
        File.Copy(_workspace.At("specs/thing.json"), _workspace.At("copy.json"));
        (int code, string output, string errors) = Workspace.Run("serve", _workspace.At("specs"), _workspace.At("copy.json"), "--port", "0");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"error: '{_workspace.At("copy.json")}' and '{_workspace.At("specs/thing.json")}' are both the product 'thing-api'.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken()
    {
        await using var server = await Serving.StartAsync(_workspace.At("specs"));
        (int code, _, string errors) = Workspace.Run("serve", _workspace.At("specs"), "--port", $"{server.Http.BaseAddress!.Port}");
        Assert.Equal(2, code);
        Assert.Contains("--port 0 for a free one", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file or folder 'nowhere'. Name a spec or a folder of specs; 'codegen build PAGES --output FOLDER' makes them.", "serve", "nowhere")]
    [InlineData("A port is a number from 0 to 65535.", "serve", "specs", "--port", "70000")]
    [InlineData("A key pair is written public:private", "serve", "specs", "--key", "public")]
    public void What_makes_no_sense(string message, params string[] args)
    {
        (int code, _, string errors) = Workspace.Run(args);
        Assert.Equal(2, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Signed(params (string Name, string Value)[] parameters) =>
        SignedBy("codegen-public-key", "codegen-private-key", parameters);

    private static Dictionary<string, string> SignedBy(string publicKey, string privateKey, params (string Name, string Value)[] parameters)
    {
        Dictionary<string, string> all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        all["PublicKey"] = publicKey;
        all["Signature"] = RequestSignature.Compute(all, privateKey);
        return all;
    }

    /// <summary>The command in the course of a test: its lines as they come, and its end with the test's.</summary>
    private sealed class Serving : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stop = new();
        private readonly Lines _lines = new();
        private Task<int> _run = Task.FromResult(0);

        public HttpClient Http { get; } = new();

        public IReadOnlyList<string> Greeting { get; private set; } = [];

        public static async Task<Serving> StartAsync(string specs, params string[] options)
        {
            var serving = new Serving();
            ParseResult command = CodegenCommand.Create().Parse(["serve", specs, "--port", "0", .. options]);
            serving._run = command.InvokeAsync(new InvocationConfiguration { Output = serving._lines, Error = serving._lines }, serving._stop.Token);
            var greeting = new List<string>();
            do
            {
                greeting.Add(await serving.ReadLineAsync());
            }
            while (!greeting[^1].StartsWith("Ctrl+C", StringComparison.Ordinal));
            serving.Greeting = greeting;
            serving.Http.BaseAddress = new Uri(greeting[0].Split(' ')[^1]);
            return serving;
        }

        public async Task<string> ReadLineAsync() => await _lines.Written.ReadAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        public async Task<JsonElement> PostFormAsync(Dictionary<string, string> parameters)
        {
            using var content = new FormUrlEncodedContent(parameters);
            using HttpResponseMessage response = await Http.PostAsync(new Uri("/", UriKind.Relative), content);
            using JsonDocument reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return reply.RootElement.Clone();
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            Assert.Equal(0, await _run);
            Http.Dispose();
            _stop.Dispose();
        }
    }

    private sealed class Lines : StringWriter
    {
        private readonly Channel<string> _written = Channel.CreateUnbounded<string>();

        public ChannelReader<string> Written => _written.Reader;

        public override void WriteLine(string? value) => _written.Writer.TryWrite(value ?? string.Empty);
    }
}
