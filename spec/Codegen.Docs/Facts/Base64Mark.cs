using System.Text.RegularExpressions;

namespace Codegen.Docs.Facts;

/// <summary>Whether a description says that the text is encoded as base64.</summary>
internal static class Base64Mark
{
    /// <summary>The word alone is not enough: a hash over something in base64 is not in base64.</summary>
    private static readonly Regex Encoded = FactPattern.Create(
        @"(?<!(?:不|无需|或|是否|支持)[^，,。.]{0,8}|(?:如果|若|当)[^。.（(]{0,32}|\b(?:not|or|whether)\b[^,.。;]{0,24}|\b(?:if|when)\b[^.。(]{0,40})"
        + @"base64(?:[\s-]*.{0,4}?(?:编码|加密|字符串|格式|encod|string|format)(?!之?前)|处理|(?<=[，,(（]\s*base64|\bin\s+base64)(?=\s*(?:$|[)）。，,]|\.(?:\s|$))))"
        + @"|(encoded?|编码为|编码成)\s[^.。]{0,16}base64");

    public static bool IsIn(string text) => text.IndexOf("base64", StringComparison.OrdinalIgnoreCase) >= 0 && Encoded.IsIn(text);
}
