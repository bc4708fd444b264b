using System.Security.Cryptography;
using System.Text;

namespace Codegen.Benchmarks.Peers;

/// <summary>The signature as somebody would write it who has another HTTP client do the rest.</summary>
internal static class PlainSignature
{
    public static void AddTo(SortedDictionary<string, string> parameters, string privateKey)
    {
        var text = new StringBuilder();
        foreach ((string name, string value) in parameters)
        {
            text.Append(name).Append(value);
        }

#pragma warning disable CA5350 // The protocol's own.
        parameters.Add("Signature", Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text.Append(privateKey).ToString()))));
#pragma warning restore CA5350
    }

    /// <summary>The parameters of <see cref="Sending.SampleRequest.Describe"/>, signed.</summary>
    public static SortedDictionary<string, string> Describe(string publicKey, string privateKey)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Action"] = "DescribeInstance",
            ["PublicKey"] = publicKey,
            ["Region"] = "xx-north-1",
            ["InstanceIds.0"] = "server-1",
            ["InstanceIds.1"] = "server-2",
            ["Offset"] = "0",
            ["Limit"] = "20",
        };
        AddTo(parameters, privateKey);
        return parameters;
    }
}
