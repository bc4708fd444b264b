using Codegen.Runtime;
using Codegen.Spec;
using Codegen.Testing.Calls;
using Codegen.Testing.Checking;
using Codegen.Testing.Listening;
using Codegen.Testing.Rules;
using Codegen.Testing.State;
using Microsoft.AspNetCore.Http;

namespace Codegen.Testing;

/// <summary>
/// A cloud for tests, made from specs: it checks signatures, required parameters and their types, and answers in the words of
/// the docs, by your rules, or else with the docs' examples. In memory through <see cref="Handler"/>, or on a port through <see cref="ListenAsync"/>.
/// </summary>
/// <remarks>All members may be used from several threads.</remarks>
public sealed partial class FakeCloud : IAsyncDisposable
{
    /// <summary>Where clients made by <see cref="CreateClient"/> think that they call. The name can't exist.</summary>
    private static readonly Uri NoAddress = new("https://fake-cloud.invalid/");

    private readonly FakeCloudOptions _options;
    private readonly ActionTable _actions;
    private readonly KeyRing _keys = new();
    private readonly RuleBook _rules = new();
    private readonly CallLog _log;
    private readonly CallHandler _calls;
    private readonly List<LoopbackServer> _servers = [];

    internal FakeCloud(IEnumerable<ProductSpec> products, FakeCloudOptions options, IEnumerable<Credential>? credentials = null)
    {
        _options = options;
        _actions = new ActionTable(products, options.Seed);
        _log = new CallLog(options);
        _calls = new CallHandler(_actions, new ResourceRoles(_actions, options), _keys, _rules, _log);
        Handler = new FakeCloudHandler(_calls, options.TimeProvider);
        foreach (var credential in credentials ?? [Credential]) Accept(credential);
    }

    /// <summary>The key pair that is accepted from the start.</summary>
    public Credential Credential { get; } = new("fake-public-key", "fake-private-key");

    /// <summary>Answers any HTTP client in memory. It need not be disposed.</summary>
    public HttpMessageHandler Handler { get; }

    /// <summary>The calls that were received, in their order, without their secrets.</summary>
    public IReadOnlyList<ReceivedCall> Calls => _log.Calls;

    /// <summary>Makes a cloud of specs.</summary>
    /// <param name="specs">Files and folders. What is relative is looked for in the current folder, then beside the test assembly.</param>
    /// <exception cref="FileNotFoundException">A place has no spec.</exception>
    /// <exception cref="InvalidDataException">A spec can't be read, or two are one product; the message says where.</exception>
    public static FakeCloud FromSpecs(params string[] specs) => FromSpecs(new FakeCloudOptions(), specs);

    /// <param name="options">How it behaves.</param>
    /// <param name="specs">Files and folders. What is relative is looked for in the current folder, then beside the test assembly.</param>
    /// <inheritdoc cref="FromSpecs(string[])"/>
    public static FakeCloud FromSpecs(FakeCloudOptions options, params string[] specs)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(specs);
        return new FakeCloud(SpecFiles.Read(specs), options);
    }

    /// <summary>Accepts another key pair; with a security token, calls with that token alone.</summary>
    /// <param name="credential">The key pair.</param>
    /// <returns>The same cloud.</returns>
    public FakeCloud Accept(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        _keys.Add(credential);
        return this;
    }

    /// <summary>Makes a client of this cloud, in memory: give it to the clients of products. Dispose it.</summary>
    /// <param name="configure">Changes the options, which have the endpoint, the key pair and the clock of this cloud.</param>
    public ApiClient CreateClient(Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions { Endpoint = NoAddress, Credentials = Credential, TimeProvider = _options.TimeProvider };
        configure?.Invoke(options);
        return new ApiClient(options, Handler);
    }

    /// <summary>Listens on 127.0.0.1 as well, for clients that need a port, until the cloud is disposed.</summary>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The address.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public async Task<Uri> ListenAsync(int port = 0, CancellationToken cancellationToken = default)
    {
        var server = await LoopbackServer.StartAsync(port, AnswerAsync, cancellationToken).ConfigureAwait(false);
        lock (_servers) _servers.Add(server);
        return server.Address;
    }

    /// <summary>Answers a request of an ASP.NET Core application that the cloud is a part of.</summary>
    /// <param name="context">The request, whatever its path.</param>
    public Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HttpContextAnswer.SendAsync(context, _calls, _options.TimeProvider);
    }

    /// <summary>Forgets the calls that were received. Rules stay.</summary>
    public void ClearCalls() => _log.Clear();

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        LoopbackServer[] servers;
        lock (_servers)
        {
            servers = [.. _servers];
            _servers.Clear();
        }

        foreach (var server in servers) await server.DisposeAsync().ConfigureAwait(false);
    }
}
