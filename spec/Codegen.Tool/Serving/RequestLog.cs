using System.Globalization;
using Codegen.Testing;

namespace Codegen.Tool.Serving;

/// <summary>A line a call: when it came, what was called with what, and what was answered. Secrets were masked before.</summary>
/// <param name="output">Takes the lines.</param>
internal sealed class RequestLog(TextWriter output)
{
    private readonly Lock _lock = new();

    /// <summary>Writes a call.</summary>
    /// <param name="call">The call.</param>
    public void Write(ReceivedCall call)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{call.Time.ToLocalTime():HH:mm:ss.fff} {call}");
        lock (_lock)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
