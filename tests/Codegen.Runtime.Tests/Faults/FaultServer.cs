using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Codegen.Runtime.Tests.Faults;

/// <summary>A cloud on a bare socket: it answers byte by byte as it is told, and counts what it carried out.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, Answer> _script;
    private readonly Task _serving;
    private int _requests;
    private int _carriedOut;

    /// <summary>Starts to serve.</summary>
    /// <param name="script">What the n-th request gets, from 1.</param>
    public FaultServer(Func<int, Answer> script)
    {
        _script = script;
        _listener.Start(1024);
        _serving = ServeAsync();
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

    internal enum Ending
    {
        KeepsOpen,
        Closes,
        Resets,
        Dribbles,
        Hangs,
    }

    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public int Requests => Volatile.Read(ref _requests);

    public int CarriedOut => Volatile.Read(ref _carriedOut);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        var stream = client.GetStream();
        var buffer = new byte[64 * 1024];
        var buffered = 0;
        try
        {
            while (true)
            {
                // The first bytes tell that there is a request; what happens to it is decided before the rest is read.
                if (buffered == 0 && (buffered = await stream.ReadAsync(buffer, _stop.Token)) == 0) return;
                var answer = _script(Interlocked.Increment(ref _requests));
                if (answer.ReadsRequest)
                {
                    int length;
                    while ((length = LengthOf(buffer.AsSpan(0, buffered))) < 0 || buffered < length)
                    {
                        var read = await stream.ReadAsync(buffer.AsMemory(buffered), _stop.Token);
                        if (read == 0) return;
                        buffered += read;
                    }

                    buffered = 0;
                }

                if (answer.CarriesOut) Interlocked.Increment(ref _carriedOut);
                if (answer.Ends == Ending.Dribbles)
                {
                    foreach (var one in answer.Bytes)
                    {
                        await stream.WriteAsync(new[] { one }, _stop.Token);
                        await Task.Delay(50, _stop.Token);
                    }
                }
                else
                {
                    await stream.WriteAsync(answer.Bytes, _stop.Token);
                }

                switch (answer.Ends)
                {
                    case Ending.Closes: return;
                    case Ending.Resets:
                        client.LingerState = new LingerOption(enable: true, seconds: 0);
                        return;
                    case Ending.Hangs:
                        await Task.Delay(Timeout.Infinite, _stop.Token);
                        return;
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // The client gave up, or the test is over.
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> request)
    {
        var end = request.IndexOf("\r\n\r\n"u8);
        if (end < 0) return -1;
        var header = Encoding.ASCII.GetString(request[..end]);
        var length = header.Split("\r\n").First(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1];
        return end + 4 + int.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
    }
}
