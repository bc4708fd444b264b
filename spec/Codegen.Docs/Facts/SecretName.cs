namespace Codegen.Docs.Facts;

/// <summary>Whether a field carries a secret, by its name: nothing else in the docs tells.</summary>
internal static class SecretName
{
    /// <summary>What a secret's name ends in, or ends in but for a word that says in which form it is.</summary>
    private static readonly string[] Endings =
        ["password", "passwd", "pwd", "passphrase", "secret", "secretkey", "privatekey", "token", "accesskeysecret", "privatekeybody",
        "privatekeypem", "secretaccesskey", "sharedkey", "apikey", "psk", "credential", "passwords", "secrets"];

    /// <summary>Tokens that tell how far a list was read, not who reads it.</summary>
    private static readonly string[] Harmless = ["nexttoken", "pagetoken", "continuationtoken", "clienttoken"];

    public static bool IsSecret(string name) =>
        Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !Harmless.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
