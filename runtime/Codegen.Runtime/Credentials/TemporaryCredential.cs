using System.Globalization;
using System.Text.Json;

namespace Codegen.Runtime.Credentials;

/// <summary>Reads a temporary credential from JSON, under any of the names that the cloud's services give its parts.</summary>
internal static class TemporaryCredential
{
    private static readonly string[] Containers = ["Credentials", "Data"];
    private static readonly string[] PublicKeys = ["AccessKeyId", "PublicKey"];
    private static readonly string[] PrivateKeys = ["AccessKeySecret", "PrivateKey"];
    private static readonly string[] Tokens = ["SecurityToken", "StsToken", "Token"];
    private static readonly string[] Ends = ["Expiration"];

    /// <exception cref="CredentialException">Something is missing, or no key.</exception>
    public static Credential Read(JsonElement reply, string source)
    {
        var json = Find(reply, Containers) is { ValueKind: JsonValueKind.Object } inner ? inner : reply;
        if (Text(json, PublicKeys) is not { } publicKey || Text(json, PrivateKeys) is not { } privateKey)
            throw new CredentialException($"{source} answered without a key pair.");
        if (Credential.HasBlankAround(publicKey) || Credential.HasBlankAround(privateKey))
            throw new CredentialException($"{source} answered with a key that begins or ends with a blank or a line end.");
        var end = EndOf(Find(json, Ends)) ?? throw new CredentialException($"{source} answered without a readable Expiration.");
        return new Credential(publicKey, privateKey, Text(json, Tokens), end);
    }

    private static JsonElement? Find(JsonElement json, string[] names)
    {
        foreach (var name in names)
        {
            if (json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null) return value;
        }

        return null;
    }

    private static string? Text(JsonElement json, string[] names) =>
        Find(json, names) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    // Seconds since 1970, as a number or as text, or a date, which is UTC unless it says otherwise.
    private static DateTimeOffset? EndOf(JsonElement? value)
    {
        var text = value switch
        {
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            { ValueKind: JsonValueKind.String } date => date.GetString(),
            _ => null,
        };
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var end) ? end : null;
    }
}
