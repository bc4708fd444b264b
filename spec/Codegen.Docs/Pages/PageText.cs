using System.Runtime.InteropServices;
using System.Text;

namespace Codegen.Docs.Pages;

/// <summary>Decodes a page.</summary>
internal static class PageText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Decodes UTF-8, with or without its mark.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="text">The text; where the bytes are no UTF-8, with U+FFFD in their place.</param>
    /// <param name="badOffset">Where the first such byte stands in <paramref name="text"/>, or -1.</param>
    /// <returns>Whether the bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlyMemory<byte> content, out string text, out int badOffset)
    {
        ReadOnlyMemory<byte> unmarked = content.Span.StartsWith(ByteOrderMark) ? content.Slice(ByteOrderMark.Length) : content;
        ArraySegment<byte> bytes = MemoryMarshal.TryGetArray(unmarked, out ArraySegment<byte> array) ? array : new ArraySegment<byte>(unmarked.ToArray());
        badOffset = -1;
        try
        {
            text = WithLineFeeds(StrictUtf8.GetString(bytes.Array!, bytes.Offset, bytes.Count));
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = WithLineFeeds(Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count));
            badOffset = text.IndexOf('\uFFFD');
            return false;
        }
    }

    /// <summary>A carriage return alone ends a line too, as old editors wrote it; Markdig's tables don't know that. Places stay what they are.</summary>
    private static string WithLineFeeds(string text)
    {
        int at = text.IndexOf('\r');
        if (at < 0)
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        for (; at < characters.Length; at++)
        {
            if (characters[at] == '\r' && (at + 1 == characters.Length || characters[at + 1] != '\n'))
            {
                characters[at] = '\n';
            }
        }

        return new string(characters);
    }
}
