using System.Runtime.CompilerServices;

namespace Codegen.Runtime;

/// <summary>The name of a member of a reply, as it lies in the JSON. Lives until the next one is read.</summary>
/// <remarks>
/// Generated readers compare it with each name that they know. A method of its own is bound faster than an extension method that
/// could be anyone's: that is a fifteenth of what compiling generated code takes.
/// </remarks>
public readonly ref struct PropertyName
{
    internal PropertyName(ReadOnlySpan<byte> utf8) => Utf8 = utf8;

    /// <summary>How many bytes the name has as UTF-8.</summary>
    public int Length => Utf8.Length;

    /// <summary>The name, unescaped.</summary>
    internal ReadOnlySpan<byte> Utf8 { get; }

    /// <summary>Whether it is this name, in this case.</summary>
    /// <param name="utf8">The other name, as UTF-8.</param>
    // Inlined, the compared literal is known, and the comparison is one of machine words.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> utf8) => Utf8.SequenceEqual(utf8);
}
