using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Codegen.Runtime.Tests.Samples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Codegen.Runtime.Tests.Faults;

/// <summary>A cloud on the bare connections of Kestrel: it answers byte by byte as it is told, and counts what it carried out.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    // Less than the limit of a try, so that more than one byte comes in time; more than what the tests' clock skips.
    private static readonly TimeSpan DribbleInterval = TimeSpan.FromSeconds(45);

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, Answer> _script;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _stalled = new(0);
    private readonly ConcurrentDictionary<string, int> _carriedOut = new(StringComparer.Ordinal);
    private int _requests;

    /// <summary>Starts to serve.</summary>
    /// <param name="script">What the n-th request gets, from 1.</param>
    /// <param name="time">On whose clock a slow answer takes its time.</param>
    public FaultServer(Func<int, Answer> script, TimeProvider? time = null)
    {
        _script = script;
        _time = time ?? TimeProvider.System;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Run(ServeAsync)));
        _app = builder.Build();
        _app.Start();
        Endpoint = new Uri(_app.Urls.Single());
    }

    internal enum Ending
    {
        KeepsOpen,
        Closes,
        Resets,
        Dribbles,
        Hangs,
    }

    public Uri Endpoint { get; }

    public int Requests => Volatile.Read(ref _requests);

    /// <summary>How often actions were carried out.</summary>
    public int CarriedOut => _carriedOut.Values.Sum();

    /// <summary>How often the action was carried out for the image or the task of this name.</summary>
    public int CarriedOutFor(string id) => _carriedOut.GetValueOrDefault(id);

    /// <summary>Waits until an answer has begun to hang or to dribble, or the call that should meet it has ended without.</summary>
    public Task StalledAsync(Task call) => Task.WhenAny(_stalled.WaitAsync(TimeSpan.FromMinutes(1)), call);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _app.DisposeAsync();
        _stop.Dispose();
        _stalled.Dispose();
    }

    private async Task ServeAsync(ConnectionContext connection)
    {
        var input = connection.Transport.Input.AsStream();
        var output = connection.Transport.Output.AsStream();
        var buffer = new byte[64 * 1024];
        var buffered = 0;
        try
        {
            while (true)
            {
                // The first bytes tell that there is a request; what happens to it is decided before the rest is read.
                if (buffered == 0 && (buffered = await input.ReadAsync(buffer, _stop.Token)) == 0) return;
                var answer = _script(Interlocked.Increment(ref _requests));
                if (answer.ReadsRequest)
                {
                    int length;
                    while ((length = LengthOf(buffer.AsSpan(0, buffered))) < 0 || buffered < length)
                    {
                        var read = await input.ReadAsync(buffer.AsMemory(buffered), _stop.Token);
                        if (read == 0) return;
                        buffered += read;
                    }

                    if (answer.CarriesOut) _carriedOut.AddOrUpdate(IdIn(buffer.AsSpan(0, length)), 1, static (_, n) => n + 1);
                    buffered = 0;
                }

                if (answer.Ends == Ending.Dribbles)
                {
                    foreach (var one in answer.Bytes)
                    {
                        await output.WriteAsync(new[] { one }, _stop.Token);
                        _stalled.Release();
                        await Task.Delay(DribbleInterval, _time, _stop.Token);
                    }
                }
                else
                {
                    await output.WriteAsync(answer.Bytes, _stop.Token);
                }

                switch (answer.Ends)
                {
                    case Ending.Closes: return;
                    case Ending.Resets:
                        connection.Features.Get<IConnectionSocketFeature>()!.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
                        connection.Abort();
                        return;
                    case Ending.Hangs:
                        _stalled.Release();
                        await Task.Delay(Timeout.Infinite, _stop.Token);
                        return;
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ConnectionAbortedException or ObjectDisposedException)
        {
            // The client gave up, or the test is over.
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> request)
    {
        var end = request.IndexOf("\r\n\r\n"u8);
        if (end < 0) return -1;
        var header = Encoding.ASCII.GetString(request[..end]);
        var length = header.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))?.Split(':')[1];
        return end + 4 + int.Parse(length ?? "0", CultureInfo.InvariantCulture);
    }

    private static string IdIn(ReadOnlySpan<byte> request)
    {
        var form = StubCloud.Decode(Encoding.ASCII.GetString(request[(request.IndexOf("\r\n\r\n"u8) + 4)..]));
        return form.GetValueOrDefault("ImageId") ?? form["TaskId"];
    }

    /// <summary>What happens to a request.</summary>
    /// <param name="CarriesOut">Whether the action is carried out.</param>
    /// <param name="Bytes">What is sent back.</param>
    /// <param name="ReadsRequest">Whether the request is read before.</param>
    /// <param name="Ends">How the connection goes on.</param>
    internal sealed record Answer(bool CarriesOut, byte[] Bytes, bool ReadsRequest = true, Ending Ends = Ending.KeepsOpen)
    {
        public static Answer Good { get; } = Of(200, """{"RetCode":0,"UHostIds":["uhost-1"]}""");

        public static Answer Of(int status, string body, string headers = "", bool carriesOut = true) =>
            Of(status, Encoding.UTF8.GetBytes(body), headers, carriesOut);

        public static Answer Of(int status, byte[] body, string headers = "", bool carriesOut = true) =>
            new(carriesOut, [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\nContent-Length: {body.Length}\r\nContent-Type: application/json\r\n{headers}\r\n"), .. body]);
    }
}
