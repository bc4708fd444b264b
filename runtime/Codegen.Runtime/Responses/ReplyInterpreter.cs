using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Codegen.Runtime.Retries;

namespace Codegen.Runtime.Responses;

/// <summary>Decides what a reply is: a response, a refusal, an answer of something on the way, or unreadable.</summary>
internal static class ReplyInterpreter
{
    private const string JsonObject = "a JSON object";

    /// <summary>Reads a success.</summary>
    /// <param name="reply">What came.</param>
    /// <param name="action">What was called.</param>
    /// <param name="keepRaw">Whether to keep it as JSON even if the type declares all that it holds.</param>
    /// <param name="mask">Takes the secrets out of a refusal before it is thrown: who listens to exceptions sees each one that is thrown.</param>
    /// <exception cref="ApiException">The reply is anything else.</exception>
    public static TResponse Read<TResponse>(Reply reply, ApiAction action, bool keepRaw, RefusalMask mask)
        where TResponse : ApiResponse, IResponseObject<TResponse>
    {
        if (!reply.IsSuccess) throw RefusalIn(reply) is { } answer ? mask.Apply(answer) : FailureOf(reply);
        var json = reply.Json;
        TResponse response;
        Envelope envelope;
        try
        {
            response = ReadObject<TResponse>(json, out envelope);
        }
        catch (ResponseFormatException complaint)
        {
            // The optimistic read stumbled, perhaps because the reply is that of a failure and lacks everything else.
            if (RefusalIn(reply) is { } refusal) throw mask.Apply(refusal);
            throw Contextual(complaint, reply);
        }

        var isKept = keepRaw || envelope.HasUndeclared;

        // An action that declares a field of the envelope's name keeps it for itself: then it is looked for once more.
        if (envelope.RetCode is null) envelope = Envelope.Find(json) ?? envelope;
        if (envelope.RetCode is not { } code)
        {
            // Without a return code only a reply that says whose it is counts as a success; others may be anyone's.
            if (!string.Equals(envelope.Action, action.Name + "Response", StringComparison.Ordinal))
                throw new ResponseFormatException("$.RetCode", "a return code", "nothing");
            code = CommonRetCodes.Success;
        }

        if (code != CommonRetCodes.Success) throw mask.Apply(RefusalOf(code, envelope.Message, reply));
        response.Attach(new ResponseMetadata
        {
            RetCode = code,
            Message = envelope.Message,
            RequestId = reply.RequestId,
            StatusCode = reply.StatusCode,
            Json = isKept ? json.ToArray() : null,
        });
        return response;
    }

    /// <summary>Reads one JSON object and nothing behind it.</summary>
    /// <exception cref="ResponseFormatException">It can't be read; the path tells where.</exception>
    internal static T ReadObject<T>(ReadOnlySpan<byte> json, out Envelope envelope)
        where T : class, IResponseObject<T>
    {
        var reader = new ResponseReader(json);
        try
        {
            var value = reader.ReadRoot<T>();
            envelope = reader.Envelope;
            return value;
        }
        catch (JsonException)
        {
            throw Malformed(json);
        }
    }

    private static ResponseFormatException Malformed(ReadOnlySpan<byte> json)
    {
        if (json.Trim(" \t\r\n"u8).IsEmpty) return new ResponseFormatException("$", JsonObject, "nothing");
        var (path, offset) = JsonPath.OfError(json);
        var found = JsonPath.EndsEarly(json)
            ? string.Create(CultureInfo.InvariantCulture, $"the end of the text after {json.Length} bytes")
            : string.Create(CultureInfo.InvariantCulture, $"something else at byte {offset} of {json.Length}");
        return new ResponseFormatException(path, "valid JSON", found);
    }

    // A page of HTML is best described by what it calls itself.
    private static ResponseFormatException Contextual(ResponseFormatException complaint, Reply reply) =>
        complaint.Path == "$" && MediaTypeHeaderValue.TryParse(reply.ContentType, out var header) && header.MediaType is { } type && !type.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? new ResponseFormatException("$", JsonObject, $"{complaint.Found}, in a body of type {type}")
            : complaint;

    private static ServiceException? RefusalIn(Reply reply) =>
        Envelope.Find(reply.Json) is { RetCode: { } code and not CommonRetCodes.Success } envelope ? RefusalOf(code, envelope.Message, reply) : null;

    private static ServiceException RefusalOf(long code, string? message, Reply reply) => new(code, message)
    {
        Repeatability = FailureRules.OfRefusal(code, reply.StatusCode),
        RetryAfter = reply.RetryAfter,
    };

    private static TransportException FailureOf(Reply reply)
    {
        var message = reply.StatusCode is >= 300 and < 400
            ? $"The endpoint answered with a redirect (HTTP {reply.StatusCode}), which is not followed: the request is signed for this endpoint alone."
            : $"The endpoint answered with HTTP {reply.StatusCode} and no return code.";
        return new TransportException(message)
        {
            Repeatability = FailureRules.OfStatus(reply.StatusCode) ?? (reply.StatusCode >= 500 ? Repeatability.UnknownForGood : Repeatability.Answered),
            RetryAfter = reply.RetryAfter,
        };
    }
}
