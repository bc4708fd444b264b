using System.Text.Json;
using Codegen.Runtime.Credentials;
using Codegen.Runtime.Diagnostics;
using Codegen.Runtime.Responses;
using Codegen.Runtime.Transport;

namespace Codegen.Runtime;

/// <summary>Takes the credential of a virtual machine's role from the metadata service, and the next one before it ends. Where there is no such service it has none.</summary>
public sealed class InstanceMetadataCredentialProvider : ICredentialProvider, IDisposable
{
    private const long MaxReplyBytes = 1 << 20;

    private readonly InstanceMetadataOptions _options;
    private readonly HttpClient _http;
    private readonly RefreshingCredentialProvider _kept;
    private volatile bool _hadOne;

    /// <summary>Asks the metadata service as the options say, when first needed.</summary>
    public InstanceMetadataCredentialProvider(InstanceMetadataOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;

        // The service is on the machine's own link: a proxy could only get in between.
        _http = new HttpClient(options.Handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, disposeHandler: options.Handler is null)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _kept = new RefreshingCredentialProvider(FetchAsync, options.TimeProvider, options.LoggerFactory);
    }

    /// <inheritdoc/>
    public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken) => _kept.GetCredentialAsync(cancellationToken);

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _http.Dispose();

    private async Task<Credential?> FetchAsync(CancellationToken cancellationToken)
    {
        var path = _options.Version == InstanceMetadataVersion.V1 ? "meta-data/v1/uam/security-credentials/" : "meta-data/v2/iam/security-credentials/";
        var address = new Uri(_options.Host, path + Uri.EscapeDataString(_options.Role));
        using var timer = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        RentedBytes body;
        try
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                throw new CredentialException($"The metadata service answered with HTTP {(int)response.StatusCode} for the role {_options.Role}.");
            body = await BodyReader.ReadAsync(response.Content, MaxReplyBytes, both.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && timer.IsCancellationRequested))
        {
            // Where none ever was, this is no machine that has one. Where one was, the service is out of order, and why is worth telling.
            if (!_hadOne) return null;
            throw new CredentialException($"The metadata service can't be reached: {FailureText.Of(e)}", e);
        }

        using (body)
        {
            var credential = Read(body.Memory);
            _hadOne = true;
            return credential;
        }
    }

    private Credential Read(ReadOnlyMemory<byte> reply)
    {
        if (Envelope.Find(reply.Span) is not { } envelope) throw new CredentialException("The metadata service answered with no JSON object.");
        if (envelope.RetCode is { } code and not CommonRetCodes.Success)
            throw new CredentialException($"The metadata service answered with RetCode {code} for the role {_options.Role}.");
        using var document = JsonDocument.Parse(reply);
        return TemporaryCredential.Read(document.RootElement, "The metadata service");
    }
}
