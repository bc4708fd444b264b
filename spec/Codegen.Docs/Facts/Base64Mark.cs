using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>Whether a description says that the text is encoded as base64.</summary>
internal static class Base64Mark
{
    /// <summary>The word alone is not enough: a hash over something in base64 is not in base64.</summary>
    private static readonly Regex Encoded = FactPattern.Create(
        @"(?<!不[^，,。.]{0,8}|无需[^，,。.]{0,8}|not[^,.]{0,12})base64[\s-]*.{0,4}?(编码|加密|字符串|格式|encod|string|format)|(encoded?|编码为|编码成)\s[^.。]{0,16}base64");

    public static bool IsIn(string text) => text.IndexOf("base64", StringComparison.OrdinalIgnoreCase) >= 0 && Encoded.IsIn(text);
}
