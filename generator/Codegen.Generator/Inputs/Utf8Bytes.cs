using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Codegen.Generator.Inputs;

/// <summary>Gives the text of a file to a reader of UTF-8. The bytes are lent: specs are large, and a host reads them again and again.</summary>
internal static class Utf8Bytes
{
    private const int ChunkLength = 16 * 1024;

    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="text">The text.</param>
    /// <param name="read">Reads its bytes, and keeps none of them.</param>
    /// <returns>What is read.</returns>
    public static T Read<T>(SourceText text, Func<ReadOnlyMemory<byte>, T> read)
    {
        char[] chunk = ArrayPool<char>.Shared.Rent(ChunkLength);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            // An encoder, as a chunk may end between the halves of a pair.
            Encoder encoder = Encoding.UTF8.GetEncoder();
            int length = 0;
            for (int at = 0; at < text.Length; at += ChunkLength)
            {
                int count = Math.Min(ChunkLength, text.Length - at);
                text.CopyTo(at, chunk, 0, count);
                length += encoder.GetBytes(chunk, 0, count, bytes, length, flush: at + count == text.Length);
            }

            return read(new ReadOnlyMemory<byte>(bytes, 0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(chunk);
        }
    }
}
