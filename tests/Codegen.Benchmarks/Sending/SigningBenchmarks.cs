using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Codegen.Runtime;
using Codegen.Runtime.Parameters;
using Codegen.Runtime.Retries;

namespace Codegen.Benchmarks.Sending;

#pragma warning disable CA1515 // BenchmarkDotNet wants them public.

/// <summary>A request object to the bytes that are posted.</summary>
public class SigningBenchmarks
{
    private readonly string[] _texts;
    private readonly byte[] _signed;

    public SigningBenchmarks()
    {
        ParameterWriter writer = Write();
        ParameterBuffer parameters = writer.Buffer;
        parameters.Sort();
        _texts = [.. parameters.Entries.ToArray().SelectMany(entry => new[] { Encoding.UTF8.GetString(parameters.NameOf(entry)), Encoding.UTF8.GetString(parameters.ValueOf(entry)) })];
        _signed = Encoding.UTF8.GetBytes(string.Concat(_texts) + SampleRequest.Credential.PrivateKey);
        writer.Release();
    }

    [Benchmark]
    public byte[] BuildEncodeAndSign()
    {
        ParameterWriter writer = Write();
        byte[] form = AttemptRunner.SignAndEncode(writer.Buffer, SampleRequest.Credential);
        writer.Release();
        return form;
    }

    /// <summary>Nothing but what can't be left out, on texts that are at hand: SHA-1 over what is signed, and escaping what is posted.</summary>
    [Benchmark]
    public int HashAndEscape()
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The protocol's own.
        SHA1.HashData(_signed, hash);
#pragma warning restore CA5350
        int length = hash[0];
        foreach (string text in _texts)
        {
            length += Uri.EscapeDataString(text).Length;
        }

        return length;
    }

    private static ParameterWriter Write()
    {
        var writer = ParameterWriter.Rent(default);
        ((IRequestObject)SampleRequest.Create).WriteTo(writer);
        writer.Write("Action", "CreateInstance");
        return writer;
    }
}
