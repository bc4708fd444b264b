using System.Globalization;
using System.Text;
using System.Text.Json;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Signing;

namespace Codegen.Runtime;

/// <summary>Computes the signature of a request, for whoever checks one instead of sending it: a fake cloud, a proxy, a test.</summary>
public static class RequestSignature
{
    /// <summary>The signature of a form-encoded request.</summary>
    /// <param name="parameters">All parameters, unescaped and in any order. One called <c>Signature</c> is passed over.</param>
    /// <param name="privateKey">The private key that belongs to the parameter <c>PublicKey</c>.</param>
    /// <returns>40 lower-case hex digits.</returns>
    public static string Compute(IEnumerable<KeyValuePair<string, string>> parameters, string privateKey)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(privateKey);
        var buffer = new ParameterBuffer();
        foreach (var (name, value) in parameters)
        {
            if (!string.Equals(name, ReservedNames.Signature, StringComparison.Ordinal)) buffer.Add(Encoding.UTF8.GetBytes(name), value);
        }

        buffer.Sort();
        Span<byte> hex = stackalloc byte[RequestSigner.HexLength];
        using var text = new SigningText(buffer, privateKey);
        text.Sign(hex);
        return Encoding.ASCII.GetString(hex);
    }

    /// <summary>
    /// The signature of a request whose parameters are a JSON object, as some official SDKs send: members in ordinal
    /// order at every level, list items in their own, and a list or an object stands for what it contains.
    /// </summary>
    /// <inheritdoc cref="Compute(IEnumerable{KeyValuePair{string, string}}, string)"/>
    public static string Compute(JsonElement parameters, string privateKey)
    {
        ArgumentNullException.ThrowIfNull(privateKey);
        if (parameters.ValueKind != JsonValueKind.Object) throw new ArgumentException("The parameters must be a JSON object.", nameof(parameters));
        return Compute(parameters.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, SignedTextOf(p.Value))), privateKey);
    }

    private static string SignedTextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => string.Concat(value.EnumerateObject()
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => p.Name + SignedTextOf(p.Value))),
        JsonValueKind.Array => string.Concat(value.EnumerateArray().Select(SignedTextOf)),
        JsonValueKind.Number => NumberOf(value),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "",
    };

    private static string NumberOf(JsonElement value) =>
        value.TryGetInt64(out var integer)
            ? integer.ToString(CultureInfo.InvariantCulture)
            : NumberText.WithoutExponent(value.GetDouble().ToString(CultureInfo.InvariantCulture));
}
