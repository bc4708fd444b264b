using System.Diagnostics;
using System.Text.Json;

namespace Codegen.Runtime;

/// <summary>What came with a reply besides its fields. Plays no part in the equality of responses.</summary>
[DebuggerDisplay("RetCode {RetCode}, request {RequestId}")]
public sealed class ResponseMetadata
{
    private readonly byte[]? _json;
    private IReadOnlyList<ApiAttempt> _attempts = [];
    private JsonDocument? _document;

    /// <summary>The metadata of a response that no call returned.</summary>
    public static ResponseMetadata Empty { get; } = new();

    /// <summary>The return code; 0 is success.</summary>
    public long RetCode { get; init; }

    /// <summary>The message, which is rarely sent with a success.</summary>
    public string? Message { get; init; }

    /// <summary>The id under which the cloud knows the request, from the header <c>X-UCLOUD-REQUEST-UUID</c>.</summary>
    public string? RequestId { get; init; }

    /// <summary>The HTTP status; 0 for a response that no call returned.</summary>
    public int StatusCode { get; init; }

    /// <summary>The tries that the call took, the last of which succeeded.</summary>
    public IReadOnlyList<ApiAttempt> Attempts
    {
        get => _attempts;
        init => _attempts = value;
    }

    /// <summary>
    /// The whole reply as JSON, for fields that the type does not declare: where there is no such field it is null, unless
    /// <see cref="ApiClientOptions.KeepRawReplies"/> is set. <c>RetCode</c>, <c>Action</c> and <c>Message</c>, which any reply has, do not
    /// count. Parsed when first asked for.
    /// </summary>
    public JsonElement? Raw
    {
        get => _json is null ? null : (_document ??= JsonDocument.Parse(_json)).RootElement;
        init => _json = value is { } json ? System.Text.Encoding.UTF8.GetBytes(json.GetRawText()) : null;
    }

    /// <summary>Tells replies with pages apart: a hash of all their bytes. 0 where the call asked for no page.</summary>
    internal int Fingerprint { get; set; }

    internal byte[]? Json
    {
        init => _json = value;
    }

    internal void Attach(IReadOnlyList<ApiAttempt> attempts) => _attempts = attempts;
}
