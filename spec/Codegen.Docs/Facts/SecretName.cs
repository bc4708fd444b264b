using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Whether a field carries a secret, by its name, or by a private key that its description speaks of.</summary>
internal static class SecretName
{
    /// <summary>What a secret's name ends in, or ends in but for a word that says in which form it is.</summary>
    private static readonly string[] Endings =
        ["password", "passwd", "pwd", "passphrase", "secret", "secretkey", "privatekey", "token", "accesskeysecret", "privatekeybody",
        "privatekeypem", "secretaccesskey", "sharedkey", "apikey", "psk", "credential", "passwords", "secrets", "tokens", "pass", "accountkey", "pskkey"];

    /// <summary>Tokens that tell how far a list was read, not who reads it.</summary>
    private static readonly string[] Harmless = ["nexttoken", "pagetoken", "continuationtoken", "clienttoken", "bypass"];

    /// <summary>What can be said of a private key and is none.</summary>
    private static readonly string[] AboutKeys =
        ["id", "ids", "name", "names", "type", "mode", "status", "state", "time", "md5", "fingerprint", "algorithm", "url", "path", "remark"];

    /// <summary>Whether a text of this name has a secret in it.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="said">What its description announces.</param>
    /// <returns><see langword="true"/> when nobody should find it in a log.</returns>
    public static bool IsSecret(string name, PhraseSet said) =>
        IsSecret(name) || (said.Has(Phrase.PrivateKey) && !AboutKeys.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    public static bool IsSecret(string name) =>
        Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !Harmless.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
