using System.Text;
using System.Text.Json;
using Codegen.Runtime.Responses;

namespace Codegen.Runtime;

/// <summary>
/// Reads a reply in one pass. Lenient where nothing is lost: numbers and texts stand for each other, one value for a list
/// of one and the reverse, and null, empty text or an empty list for nothing. Where something would be lost it throws a
/// <see cref="ResponseFormatException"/> with the JSON path.
/// </summary>
/// <remarks>Every method but <see cref="TryReadProperty"/> is called at a value and leaves the reader at that value's end.</remarks>
public ref partial struct ResponseReader
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private RepeatedTexts _repeated;

    internal ResponseReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json);
    }

    internal Envelope Envelope;

    /// <summary>Whether to keep the action's name. It is asked for only where the return code is missing.</summary>
    internal bool KeepsAction { get; init; }

    /// <summary>Whether the value is an object, which is then entered. False when it reads as nothing: null, empty text, an empty list.</summary>
    /// <exception cref="ResponseFormatException">The value is something else.</exception>
    internal bool TryReadObjectStart()
    {
        if (_reader.TokenType == JsonTokenType.StartObject) return true;
        if (TryReadNothing()) return false;
        throw Complaint("an object");
    }

    /// <summary>Moves to the value of the next property.</summary>
    /// <param name="name">The property's name.</param>
    /// <returns>False at the object's end.</returns>
    public bool TryReadProperty(out PropertyName name)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = new PropertyName(_reader.ValueIsEscaped ? Unescaped() : _reader.ValueSpan);
        _reader.Read();
        return true;
    }

    /// <summary>Passes over the value of a member that nothing is known of. The reply is then kept as JSON.</summary>
    public void Skip()
    {
        Envelope.HasUndeclared = true;
        _reader.Skip();
    }

    /// <summary>Takes a member of the reply's root that the action does not declare: the return code, the action, the message. Others are passed over.</summary>
    public void ReadEnvelope(PropertyName name)
    {
        // A reply's type may occur within a reply: only the outermost speaks for the call.
        if (_reader.CurrentDepth != 1) Skip();
        else if (name.Is("RetCode"u8)) Envelope.RetCode = ReadInt64();
        else if (name.Is("Message"u8)) Envelope.Message = ReadAsText();
        else if (name.Is("Action"u8)) ReadAction();
        else Skip();
    }

    /// <summary>Reads an object; null when it reads as nothing.</summary>
    /// <exception cref="ResponseFormatException">The value is neither an object nor a list of one.</exception>
    public T? ReadObject<T>()
        where T : class, IResponseObject<T>
    {
        if (_reader.TokenType != JsonTokenType.StartArray) return TryReadObjectStart() ? T.ReadFrom(ref this) : null;
        if (!TryReadItem()) return null;
        var value = ReadObject<T>();
        ReadOnlyItemEnd("an object");
        return value;
    }

    /// <summary>Reads one JSON object and nothing behind it.</summary>
    /// <exception cref="ResponseFormatException">Some value is not what it should be.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    internal T ReadRoot<T>()
        where T : class, IResponseObject<T>
    {
        try
        {
            ReadRootStart();
            var value = T.ReadFrom(ref this);
            ReadRootEnd();
            return value;
        }
        catch (InvalidOperationException)
        {
            // A text of broken UTF-8 or with half of a surrogate pair: that is how the JSON reader says so.
            throw Complaint("a text in valid Unicode");
        }
    }

    internal void ReadRootStart()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject) throw Complaint("an object");
    }

    internal void ReadRootEnd() => _reader.Read();

    /// <summary>The complaint that the value at hand is not what was expected; the path is found only now, by walking again.</summary>
    internal readonly ResponseFormatException Complaint(string expected) =>
        new(JsonPath.At(_json, _reader.TokenStartIndex), expected, Found());

    // Only the kind of a text is told, never its characters: it may be a secret.
    private readonly string Found() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text of " + _reader.ValueSpan.Length.ToString(System.Globalization.CultureInfo.InvariantCulture) + " bytes",
        JsonTokenType.Number => _reader.ValueSpan.Length <= 40 ? "the number " + Encoding.UTF8.GetString(_reader.ValueSpan) : "a long number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "a name",
    };

    // A list of one stands for its item.
    private void ReadOnlyItemEnd(string expected)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.EndArray)
            throw new ResponseFormatException(JsonPath.ContainerAt(_json, _reader.TokenStartIndex), expected, "a list of several");
    }

    // What only informs must not keep the return code from being read.
    private string? ReadAsText()
    {
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return ReadString();
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        return Encoding.UTF8.GetString(_json[start..(int)_reader.BytesConsumed]);
    }

    private void ReadAction()
    {
        if (KeepsAction) Envelope.Action = ReadAsText();
        else _reader.Skip();
    }

    private bool TryReadNothing()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null: return true;
            case JsonTokenType.String: return _reader.ValueSpan.Trim(" \t"u8).IsEmpty;
            case JsonTokenType.StartArray:
                // Only an empty list is nothing; the reader is a struct, so looking ahead is a copy.
                var ahead = _reader;
                ahead.Read();
                if (ahead.TokenType != JsonTokenType.EndArray) return false;
                _reader = ahead;
                return true;
            default: return false;
        }
    }

    private readonly ReadOnlySpan<byte> Unescaped()
    {
        var text = new byte[_reader.ValueSpan.Length];
        return text.AsSpan(0, _reader.CopyString(text));
    }
}
