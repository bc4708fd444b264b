using Codegen.Docs.Dialects;

namespace Codegen.Docs.Facts;

/// <summary>Whether a field carries a secret, by its name, or by a private key that its description speaks of.</summary>
internal static class SecretName
{
    /// <summary>What a secret's name ends in, or ends in but for a word that says in which form it is.</summary>
    private static readonly ILookup<char, string> Endings = ByLastLetter(
        "password", "passwd", "pwd", "passphrase", "secret", "secretkey", "privatekey", "token", "accesskeysecret", "privatekeybody",
        "privatekeypem", "secretaccesskey", "sharedkey", "apikey", "psk", "credential", "passwords", "secrets", "tokens", "pass", "accountkey", "pskkey",
        "encryptkey", "encryptionkey", "signkey", "signingkey");

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
        name.Length > 0 && EndsInOne(name, Endings[char.ToLowerInvariant(name[name.Length - 1])]) && !EndsInOne(name, Harmless);

    private static bool EndsInOne(string name, IEnumerable<string> endings) =>
        endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Most names end in another letter than all of the words.</summary>
    private static ILookup<char, string> ByLastLetter(params string[] words) => words.ToLookup(word => word[word.Length - 1]);
}
