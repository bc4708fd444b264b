namespace Codegen.Testing.Signatures;

/// <summary>The order of names in what is signed: by their code points, which is that of their UTF-8 bytes.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var common = x.AsSpan().CommonPrefixLength(y);
        if (common == x.Length || common == y.Length) return x.Length.CompareTo(y.Length);
        return Weight(x[common]).CompareTo(Weight(y[common]));
    }

    // Half of a surrogate pair stands for a code point behind all that need no pair.
    private static int Weight(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
