using System.Text;

namespace Codegen.Runtime.Diagnostics;

/// <summary>Which parameters carry secrets, by their names. Rather one too many: a masked value costs little.</summary>
internal static class SensitiveNames
{
    private static readonly string[] Parts =
    [
        "password", "passwd", "passphrase", "pwd", "secret", "token", "privatekey", "accesskey", "apikey", "authkey", "sharedkey",
        "credential", "signature", "userdata",
    ];

    public static bool Contains(string name, IReadOnlySet<string> further) =>
        Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        || (further.Count > 0 && (further.Contains(name) || name.Split('.').Any(further.Contains)));

    public static bool Contains(ReadOnlySpan<byte> utf8Name, IReadOnlySet<string> further) => Contains(Encoding.UTF8.GetString(utf8Name), further);
}
