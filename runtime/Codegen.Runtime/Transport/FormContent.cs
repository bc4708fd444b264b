using System.Net;

namespace Codegen.Runtime.Transport;

/// <summary>
/// A signed form that can be sent once. An HTTP client that was handed in may follow redirects or repeat requests by itself:
/// the first would hand the secrets of the form to a stranger, the second would carry an action out twice.
/// </summary>
/// <remarks>A handler that reads the form makes a copy of it, of whose sending it is not told: see <see cref="FormGuard"/>.</remarks>
internal sealed class FormContent : HttpContent
{
    private readonly byte[] _form;
    private int _sent;
    private object? _gate;
    private object? _innerGate;

    public FormContent(byte[] form)
    {
        _form = form;
        Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
    }

    /// <summary>Is called where a request leaves, whether it carries the form itself or a copy.</summary>
    /// <param name="gate">Who calls. A cloud in memory may stand below the guard of registered clients: each lets the form through once.</param>
    /// <exception cref="SentAgainException">It has left before.</exception>
    public void LetThrough(object gate)
    {
        if (Interlocked.CompareExchange(ref _gate, gate, null) is not { } first) return;
        if (ReferenceEquals(first, gate) || Interlocked.CompareExchange(ref _innerGate, gate, null) is not null) throw new SentAgainException();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _form.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _sent, 1) != 0) throw new SentAgainException();
        return stream.WriteAsync(_form, cancellationToken).AsTask();
    }
}
