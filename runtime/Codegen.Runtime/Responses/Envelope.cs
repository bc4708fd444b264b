using System.Text.Json;

namespace Codegen.Runtime.Responses;

/// <summary>What every reply says of itself, and whether it says more than its type does.</summary>
internal struct Envelope
{
    public long? RetCode;
    public string? Action;
    public string? Message;

    /// <summary>Whether there are members that the type does not declare.</summary>
    public bool HasUndeclared;

    /// <summary>Looks for the envelope alone, whatever else is wrong with the reply; null if the reply is no JSON object up to its end.</summary>
    public static Envelope? Find(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new ResponseReader(json) { KeepsAction = true };
            _ = reader.ReadRoot<JsonResponse>();
            return reader.Envelope;
        }
        catch (Exception e) when (e is JsonException or ResponseFormatException)
        {
            return null;
        }
    }
}
