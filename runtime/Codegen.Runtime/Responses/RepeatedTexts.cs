using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Codegen.Runtime.Responses;

/// <summary>
/// Short texts that were read before. The items of a list mostly say the same of their state, their zone and their kind;
/// those share one string instead of having one each.
/// </summary>
/// <remarks>Lives on the stack while one reply is read. A text that another one displaces is simply made anew.</remarks>
internal struct RepeatedTexts
{
    private const int LongestText = 32;

    private Slots _slots;

    /// <summary>Makes a string of a text without escapes, or finds the one that was made of it before.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="text">The string; null where the text is not all ASCII, which is for a decoder that checks it.</param>
    public bool TryGet(ReadOnlySpan<byte> utf8, out string? text)
    {
        if (utf8.IsEmpty)
        {
            text = "";
            return true;
        }

        if (utf8.Length > LongestText) return TryMake(utf8, out text);
        ref var slot = ref _slots[(int)(Hash(utf8) % Slots.Count)];
        text = slot;
        if (text is not null && text.Length == utf8.Length && Ascii.Equals(utf8, text)) return true;
        if (!TryMake(utf8, out text)) return false;
        slot = text;
        return true;
    }

    // Every ASCII text is the same in Latin 1, which needs no second look at what it decodes.
    private static bool TryMake(ReadOnlySpan<byte> utf8, out string? text)
    {
        text = Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : null;
        return text is not null;
    }

    // The ends and the length: texts that are numbered differ at their end, kinds differ at their beginning.
    // Of the product the upper bits, which every letter has a part in.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var ends = utf8.Length >= sizeof(uint)
            ? MemoryMarshal.Read<uint>(utf8) ^ (MemoryMarshal.Read<uint>(utf8[^sizeof(uint)..]) * 31)
            : ((uint)utf8[0] << 8) | utf8[^1];
        return ((ends * 2654435761u) >> 26) + (uint)utf8.Length;
    }

    [InlineArray(Count)]
    private struct Slots
    {
        public const int Count = 64;

        private string? _first;
    }
}
