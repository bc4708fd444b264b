using System.Net;
using System.Text;
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
            text = Without(text, Encoding.UTF8.GetString(parameters.ValueOf(entry)));
        }

        return text;
    }

    // As it is, and as it stood in the form.
    private static string Without(string text, string secret) => text
        .Replace(secret, Mask, StringComparison.Ordinal)
        .Replace(WebUtility.UrlEncode(secret), Mask, StringComparison.Ordinal)
        .Replace(Uri.EscapeDataString(secret), Mask, StringComparison.Ordinal);
}
