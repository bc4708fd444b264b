using System.Buffers;
using System.Text;
using Codegen.Runtime.Parameters;

namespace Codegen.Runtime.Signing;

/// <summary>What is signed: all names and values in order, and then the private key.</summary>
internal readonly ref struct SigningText
{
    private readonly byte[] _pooled;
    private readonly int _parametersLength;
    private readonly int _length;

    /// <summary>Joins sorted parameters and the key.</summary>
    public SigningText(ParameterBuffer sorted, string privateKey)
    {
        _parametersLength = sorted.SignedLength;
        _pooled = ArrayPool<byte>.Shared.Rent(_parametersLength + Encoding.UTF8.GetMaxByteCount(privateKey.Length));
        sorted.CopySignedTo(_pooled);
        _length = _parametersLength + Encoding.UTF8.GetBytes(privateKey, _pooled.AsSpan(_parametersLength));
    }

    /// <summary>Names and values, without the key.</summary>
    public ReadOnlySpan<byte> Parameters => _pooled.AsSpan(0, _parametersLength);

    /// <summary>Signs the text.</summary>
    /// <param name="hex">Takes <see cref="RequestSigner.HexLength"/> digits.</param>
    public void Sign(Span<byte> hex) => RequestSigner.Hash(_pooled.AsSpan(0, _length), hex);

    /// <summary>Wipes the text: the private key must not stay behind in shared memory.</summary>
    public void Dispose()
    {
        _pooled.AsSpan(0, _length).Clear();
        ArrayPool<byte>.Shared.Return(_pooled);
    }
}
