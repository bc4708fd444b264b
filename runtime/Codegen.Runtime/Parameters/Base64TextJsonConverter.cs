using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Codegen.Runtime;

/// <summary>
/// Keeps a <see cref="Base64Text"/> in JSON as its Base64, so that a request that is put into a queue or a file comes back whole.
/// The struct names it, so that nobody has to add it to options; public, because serializers that are generated make it themselves.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Base64TextJsonConverter : JsonConverter<Base64Text>
{
    /// <summary>Reads Base64. Null is none, as it is no number: only a nullable one can be null.</summary>
    /// <exception cref="JsonException">What is there is no string of Base64. What it is instead is not repeated.</exception>
    public override Base64Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"A {nameof(Base64Text)} must be a string of Base64 with its padding; here is a JSON value of the kind {reader.TokenType}.");
        try
        {
            return Base64Text.FromEncoded(reader.GetString()!);
        }
        catch (FormatException e)
        {
            throw new JsonException($"A {nameof(Base64Text)} must be a string of Base64 with its padding; the string here is not. Plain text is encoded as UTF-8 first.", e);
        }
    }

    /// <summary>Writes the Base64, from which anybody can read the content.</summary>
    public override void Write(Utf8JsonWriter writer, Base64Text value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Encoded);
    }
}
