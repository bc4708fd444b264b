using System.Globalization;
using System.Text;

namespace Codegen.Generator.Text;

/// <summary>Writes texts as C# string literals. Every literal of generated code comes from here.</summary>
internal static class CSharpLiteral
{
    /// <summary>What stands for a surrogate without its other half, which no UTF-8 text can hold.</summary>
    private const string Replacement = "\\uFFFD";

    /// <summary>Writes a literal.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A regular string literal with its quotes, on one line.</returns>
    public static string Of(string text)
    {
        if (SafeText.IsOrdinary(text) && text.IndexOf('"') < 0 && text.IndexOf('\\') < 0)
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendCode(literal, c);
                AppendCode(literal, text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                literal.Append(Replacement);
            }
            else if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (SafeText.IsVisible(c))
            {
                literal.Append(c);
            }
            else
            {
                AppendCode(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The length in bytes of the UTF-8 text that the literal stands for.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The length.</returns>
    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    private static void AppendCode(StringBuilder literal, char c) =>
        literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
