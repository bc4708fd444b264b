using System.Diagnostics;
using Codegen.Benchmarks.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Codegen.Benchmarks.Sending;

/// <summary>A server that answers everything with the same reply, in a process of its own: it must not take time from the client's threads.</summary>
internal static class ReplyServer
{
    /// <summary>The hidden argument with which this program is the server.</summary>
    public const string Argument = "--serve-reply";

    /// <summary>Starts it on a free port of this machine. The caller ends it.</summary>
    public static Process Start(out Uri endpoint)
    {
        Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        endpoint = new Uri(process.StandardOutput.ReadLine()!);
        return process;
    }

    /// <summary>Serves until it is killed.</summary>
    public static int Serve()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = SampleReplies.Small.Length;
            await context.Response.Body.WriteAsync(SampleReplies.Small);
        });
        app.StartAsync().GetAwaiter().GetResult();
        Console.WriteLine(app.Urls.First());
        ((IHost)app).WaitForShutdownAsync().GetAwaiter().GetResult();
        return 0;
    }
}
