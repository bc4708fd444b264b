using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Codegen.Benchmarks.Serving;

/// <summary>Posts bodies over one connection, one after the other, with as little work as can be: what is measured is the server.</summary>
/// <param name="address">The server.</param>
/// <param name="bodies">The bodies, which are posted in turn.</param>
internal sealed class RawConnection(Uri address, byte[][] bodies)
{
    private readonly byte[] _buffer = new byte[64 * 1024];

    private readonly byte[][] _requests = [.. bodies.Select(body => (byte[])
    [
        .. Encoding.ASCII.GetBytes(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")),
        .. body,
    ])];

    /// <summary>Posts until it is told to stop.</summary>
    /// <param name="stop">Says when.</param>
    /// <returns>How many answers came.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port, CancellationToken.None);
        int count = 0;
        while (!stop.IsCancellationRequested)
        {
            await socket.SendAsync(_requests[count % _requests.Length]);
            await ReadAsync(socket);
            count++;
        }

        return count;
    }

    private async Task ReadAsync(Socket socket)
    {
        int length = 0;
        int expected = int.MaxValue;
        while (length < expected)
        {
            int read = await socket.ReceiveAsync(_buffer.AsMemory(length));
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            length += read;
            if (expected == int.MaxValue)
            {
                expected = LengthOf(_buffer.AsSpan(0, length)) ?? expected;
            }
        }
    }

    private static int? LengthOf(ReadOnlySpan<byte> answer)
    {
        int head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> name = "Content-Length: "u8;
        ReadOnlySpan<byte> rest = answer[(answer.IndexOf(name) + name.Length)..];
        return head + 4 + int.Parse(rest[..rest.IndexOf((byte)'\r')], CultureInfo.InvariantCulture);
    }
}
