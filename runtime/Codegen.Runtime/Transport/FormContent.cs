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
    private int _letThrough;

    public FormContent(byte[] form)
    {
        _form = form;
        Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
    }

    /// <summary>Is called where a request leaves, whether it carries the form itself or a copy.</summary>
    /// <exception cref="SentAgainException">It has left before.</exception>
    public void LetThrough()
    {
        if (Interlocked.Exchange(ref _letThrough, 1) != 0) throw new SentAgainException();
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
