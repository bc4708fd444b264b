using System.Text.Json;

namespace Codegen.Runtime;

/// <summary>The reply to a call by action name: JSON as it came.</summary>
public sealed record JsonResponse : ApiResponse, IResponseObject<JsonResponse>
{
    private static readonly JsonElement NoMembers = JsonDocument.Parse("{}").RootElement;

    /// <summary>The whole reply, <c>RetCode</c> and <c>Action</c> included.</summary>
    public JsonElement Body => ResponseMetadata.Raw ?? NoMembers;

    static JsonResponse IResponseObject<JsonResponse>.ReadFrom(ref ResponseReader reader)
    {
        while (reader.TryReadProperty(out var name)) reader.ReadEnvelope(name);

        // It declares nothing, so even a reply of nothing but a return code stays.
        reader.Envelope.HasUndeclared = true;
        return new JsonResponse();
    }

    /// <summary>Compares the JSON texts.</summary>
    public bool Equals(JsonResponse? other) => other is not null && string.Equals(Body.GetRawText(), other.Body.GetRawText(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Body.GetRawText().GetHashCode(StringComparison.Ordinal);

    /// <summary>Prints nothing of the reply, which may hold secrets.</summary>
    public override string ToString() => nameof(JsonResponse);
}
