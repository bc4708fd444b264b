using System.CommandLine.Parsing;
using Codegen.Runtime;

namespace Codegen.Tool.Serving;

/// <summary>Key pairs as they are written on the command line.</summary>
internal static class ServedKey
{
    /// <summary>The pair that is accepted when none is named: known to everybody, for a server that holds nothing.</summary>
    public const string DefaultPublicKey = "codegen-public-key";

    /// <summary>The private key of that pair.</summary>
    public const string DefaultPrivateKey = "codegen-private-key";

    /// <summary>Reads <c>public:private</c> or <c>public:private:token</c>.</summary>
    /// <param name="result">What was given.</param>
    /// <returns>The pairs.</returns>
    public static Credential[] Parse(ArgumentResult result)
    {
        var keys = new List<Credential>();
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split(':', 3);
            try
            {
                keys.Add(new Credential(parts[0], parts.ElementAtOrDefault(1) ?? string.Empty, parts.ElementAtOrDefault(2)));
            }
            catch (ArgumentException)
            {
                // Without the text: it holds a private key.
                result.AddError("A key pair is written public:private, without blanks around them, or public:private:token for a temporary one.");
            }
        }

        return [.. keys];
    }
}
