namespace Codegen.Docs.Tests.Fuzzing;

/// <summary>Breaks a page as editors, merges and transfers do.</summary>
internal static class Mutation
{
    private static readonly byte[][] Bits =
        [.. new[] { "|", "\\|", "`", "**", "[", "](", "<br />", "\n", "\r", "#", "####", "---", "```", "N", ".", "\0", "\u2028", "<!--", "|---|", "  ", "array[", "\t", ">" }
            .Select(System.Text.Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80]];

    public static byte[] Of(byte[] page, Random random)
    {
        List<byte> bytes = [.. page];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 2; i--)
        {
            Apply(bytes, random);
        }

        return [.. bytes];
    }

    private static void Apply(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, Bits[random.Next(Bits.Length)]);
                break;
            case 2:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 3:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4:
                Line(bytes, at, out int start, out int end);
                bytes.RemoveRange(start, end - start);
                break;
            case 5:
                Line(bytes, at, out int from, out int to);
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(from, to - from));
                break;
            default:
                Swap(bytes, at, random.Next(bytes.Count), length);
                break;
        }
    }

    private static void Line(List<byte> bytes, int at, out int start, out int end)
    {
        start = bytes.LastIndexOf((byte)'\n', Math.Max(0, at - 1)) + 1;
        end = bytes.IndexOf((byte)'\n', at);
        end = end < start ? bytes.Count : end + 1;
        start = Math.Min(start, end);
    }

    private static void Swap(List<byte> bytes, int one, int other, int length)
    {
        for (int i = 0; i < length && one + i < bytes.Count && other + i < bytes.Count; i++)
        {
            (bytes[one + i], bytes[other + i]) = (bytes[other + i], bytes[one + i]);
        }
    }
}
