using System.Net;
using Codegen.Files;
using Codegen.Testing;
using Codegen.Tool.Explorer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Codegen.Tool.Serving;

/// <summary>The fake cloud and the pages about it, on one port of this machine.</summary>
internal sealed class ServedCloud : IAsyncDisposable
{
    /// <summary>Parameters that a page's address never has, and a call's nearly always.</summary>
    private static readonly string[] MarksOfCalls = ["Action", "PublicKey", "Signature"];

    private readonly WebApplication _application;
    private readonly FakeCloud _cloud;

    private ServedCloud(WebApplication application, FakeCloud cloud) => (_application, _cloud) = (application, cloud);

    /// <summary>Where it listens, without a slash at its end.</summary>
    public string Address => _application.Urls.Single();

    /// <summary>Starts to listen.</summary>
    /// <param name="cloud">What answers calls. It is disposed with this.</param>
    /// <param name="served">What pages show.</param>
    /// <param name="port">The port; 0 for a free one.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>What listens.</returns>
    /// <exception cref="UserErrorException">The port is taken.</exception>
    public static async Task<ServedCloud> StartAsync(FakeCloud cloud, ServedSpecs served, int port, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        WebApplication application = builder.Build();
        application.Use(next => context => IsCall(context.Request) ? cloud.AnswerAsync(context) : next(context));

        // Behind the calls, so that none of them pays for the search of an endpoint.
        application.UseRouting();
        ExplorerPage.Map(application, served);
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (IOException e)
        {
            await application.DisposeAsync();
            throw new UserErrorException($"Port {port} can't be used: {e.Message} Name another with --port, or --port 0 for a free one.", e);
        }

        return new ServedCloud(application, cloud);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    /// <summary>
    /// Whether a request calls an action: every POST, and a GET of the root whose query has one of the parameters that all
    /// calls have. All else asks for a page.
    /// </summary>
    private static bool IsCall(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method))
        {
            return true;
        }

        return request.QueryString.HasValue
            && request.Path.Value is null or "" or "/"
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && Array.Exists(MarksOfCalls, request.Query.ContainsKey);
    }
}
