namespace Codegen.Runtime.Tests.Samples;

/// <summary>Connections that nobody answers until their time limit has passed.</summary>
internal static class Unconnectable
{
    public static SocketsHttpHandler Create() => new()
    {
        ConnectTimeout = TimeSpan.FromMilliseconds(1),
        ConnectCallback = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException();
        },
    };
}
