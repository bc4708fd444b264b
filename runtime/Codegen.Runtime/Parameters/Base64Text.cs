using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;

namespace Codegen.Runtime;

/// <summary>
/// The value of a parameter that the cloud wants in Base64, such as a password or a script. Plain text and bytes convert
/// into it and are encoded once, here; what is encoded already comes in through <see cref="FromEncoded"/>. Its content can't be printed.
/// </summary>
/// <remarks>
/// The default value is the empty text. Serializing writes the content, as its Base64, since a request must come back whole: unlike
/// <see cref="ToString"/>, JSON of a request holds its passwords, and is to be kept as they are.
/// </remarks>
[JsonConverter(typeof(Base64TextJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Base64Text : IEquatable<Base64Text>
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _encoded;

    private Base64Text(string encoded) => _encoded = encoded;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Encoded => _encoded ?? "";

    /// <summary>Encodes plain text, as UTF-8.</summary>
    /// <param name="text">The text as it is meant to arrive; not encoded yet.</param>
    public static implicit operator Base64Text(string text) => FromText(text);

    /// <summary>Encodes bytes.</summary>
    /// <param name="bytes">The bytes as they are meant to arrive; a copy is taken.</param>
    public static implicit operator Base64Text(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return FromBytes(bytes);
    }

    /// <inheritdoc cref="op_Implicit(byte[])"/>
    public static implicit operator Base64Text(ReadOnlyMemory<byte> bytes) => FromBytes(bytes.Span);

    /// <summary>Whether both are the same once encoded.</summary>
    public static bool operator ==(Base64Text left, Base64Text right) => left.Equals(right);

    /// <summary>Whether both differ once encoded.</summary>
    public static bool operator !=(Base64Text left, Base64Text right) => !left.Equals(right);

    /// <summary>Encodes plain text, as UTF-8.</summary>
    /// <param name="text">The text as it is meant to arrive; not encoded yet.</param>
    /// <exception cref="ArgumentException">The text has half of a surrogate pair, which UTF-8 can't hold.</exception>
    public static Base64Text FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return FromBytes(StrictUtf8.GetBytes(text));
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"The text has half of a surrogate pair at {e.Index}.", nameof(text), e);
        }
    }

    /// <summary>Encodes bytes.</summary>
    /// <param name="bytes">The bytes as they are meant to arrive.</param>
    public static Base64Text FromBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>Takes what is encoded already. Blanks and line ends, with which tools wrap long texts, are left out.</summary>
    /// <param name="encoded">Base64 with the usual alphabet (<c>+</c> and <c>/</c>) and with its padding.</param>
    /// <exception cref="FormatException">The text is not Base64.</exception>
    public static Base64Text FromEncoded(string encoded)
    {
        ArgumentNullException.ThrowIfNull(encoded);
        if (!Base64.IsValid(encoded)) throw new FormatException("The text is not Base64. Plain text needs no encoding: it converts by itself.");
        return new Base64Text(string.Concat(encoded.Where(c => !char.IsWhiteSpace(c))));
    }

    /// <inheritdoc/>
    public bool Equals(Base64Text other) => string.Equals(Encoded, other.Encoded, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Base64Text other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Encoded, StringComparison.Ordinal);

    /// <summary>Three asterisks, whatever the content.</summary>
    public override string ToString() => "***";
}
