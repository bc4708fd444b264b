using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Quickstart.Cloud;

/// <summary>Stands in for the cloud: a server on a free port of this machine that checks signatures and knows a few answers.</summary>
internal sealed class LocalCloud : IAsyncDisposable
{
    private readonly WebApplication _server;

    private LocalCloud(WebApplication server) => _server = server;

    /// <summary>Where the server listens.</summary>
    public Uri Address => new(_server.Urls.Single());

    public static async Task<LocalCloud> StartAsync(string publicKey, string privateKey)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        var check = new SignatureCheck(publicKey, privateKey);
        server.MapPost("/", async (HttpContext context) =>
        {
            IFormCollection form = await context.Request.ReadFormAsync();
            var parameters = form.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString());
            JsonObject reply = check.IsValid(parameters)
                ? Replies.To(parameters)
                : Replies.Error(parameters, 171, "Signature VerifyAC Error");
            context.Response.Headers["X-UCLOUD-REQUEST-UUID"] = "00000000-0000-0000-0000-000000000001";
            return Results.Text(reply.ToJsonString(), "application/json");
        });
        await server.StartAsync();
        return new LocalCloud(server);
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
