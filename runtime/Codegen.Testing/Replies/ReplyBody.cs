using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Codegen.Testing.Checking;

namespace Codegen.Testing.Replies;

/// <summary>Writes whole replies.</summary>
internal static class ReplyBody
{
    // Chinese stays readable; no browser takes JSON for a page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Success(string action, JsonObject fields) => Write(0, action, message: null, writer =>
    {
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            if (value is null) writer.WriteNullValue();
            else value.WriteTo(writer);
        }
    });

    public static ReadOnlyMemory<byte> Success(string action, Action<Utf8JsonWriter> writeFields) => Write(0, action, message: null, writeFields);

    public static ReadOnlyMemory<byte> Of(Refusal refusal, string action) => Write(refusal.RetCode, action, refusal.Message, writeFields: null);

    private static ReadOnlyMemory<byte> Write(long retCode, string action, string? message, Action<Utf8JsonWriter>? writeFields)
    {
        var body = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(body, Readable))
        {
            writer.WriteStartObject();
            writer.WriteNumber("RetCode", retCode);
            writer.WriteString("Action", action + "Response");
            if (message is not null) writer.WriteString("Message", message);
            writeFields?.Invoke(writer);
            writer.WriteEndObject();
        }

        return body.WrittenMemory;
    }
}
