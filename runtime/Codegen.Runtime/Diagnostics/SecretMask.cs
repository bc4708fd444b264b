using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Diagnostics;

/// <summary>Takes the secrets of one request out of texts that people will read.</summary>
internal static class SecretMask
{
    private const string Mask = "***";

    // A shorter value is no secret worth the name, and would be found in every other word.
    private const int MinSecretLength = 4;

    /// <summary>The text that was signed, without the private key; values of sensitive parameters masked.</summary>
    public static string SignedText(ParameterBuffer sorted, IReadOnlySet<string> furtherNames)
    {
        var text = new StringBuilder();
        foreach (var entry in sorted.Entries)
        {
            var name = sorted.NameOf(entry);
            text.Append(Encoding.UTF8.GetString(name));
            text.Append(SensitiveNames.Contains(name, furtherNames) ? Mask : Encoding.UTF8.GetString(sorted.ValueOf(entry)));
        }

        return text.ToString();
    }

    /// <summary>A text of the service in which it may have repeated what it was sent.</summary>
    public static string? Apply(string? text, ParameterBuffer parameters, Credential credential, IReadOnlySet<string> furtherNames)
    {
        if (string.IsNullOrEmpty(text)) return text;
        text = Without(text, credential.PrivateKey);
        foreach (var entry in parameters.Entries)
        {
            if (entry.ValueLength < MinSecretLength || !SensitiveNames.Contains(parameters.NameOf(entry), furtherNames)) continue;
            var secret = parameters.ValueOf(entry);
            text = Without(text, Encoding.UTF8.GetString(secret));
            if (Decoded(secret) is { Length: >= MinSecretLength } plain) text = Without(text, plain);
        }

        return text;
    }

    // What was sent as Base64 is known to the service as what it decoded. That a value only looks like Base64 does no harm.
    private static string? Decoded(ReadOnlySpan<byte> base64)
    {
        Span<byte> bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length)];
        if (Base64.DecodeFromUtf8(base64, bytes, out _, out var length) != OperationStatus.Done) return null;
        return Utf8.IsValid(bytes[..length]) ? Encoding.UTF8.GetString(bytes[..length]) : null;
    }

    private static string Without(string text, string secret)
    {
        text = text.Replace(secret, Mask, StringComparison.Ordinal);

        // The digits of an escape are of either case.
        return FormsOf(secret).Aggregate(text, static (masked, form) => masked.Replace(form, Mask, StringComparison.OrdinalIgnoreCase));
    }

    // As it stood in the form, and as services quote it: in JSON, by whichever rules, and in HTML.
    private static IEnumerable<string> FormsOf(string secret)
    {
        yield return WebUtility.UrlEncode(secret);
        yield return Uri.EscapeDataString(secret);
        yield return JavaScriptEncoder.Default.Encode(secret);
        var json = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret);
        yield return json;
        yield return json.Replace("/", "\\/", StringComparison.Ordinal);
        yield return json.Replace("&", "\\u0026", StringComparison.Ordinal).Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal);
        var html = WebUtility.HtmlEncode(secret);
        yield return html;
        yield return html.Replace("&quot;", "&#34;", StringComparison.Ordinal);
    }
}
