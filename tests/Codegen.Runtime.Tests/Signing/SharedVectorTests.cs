using System.Text.Json;
using Codegen.Tests.Shared;

namespace Codegen.Runtime.Tests.Signing;

/// <summary>The vectors themselves, where they lie beside the checkout.</summary>
public sealed class SharedVectorTests
{
    [SkippableFact]
    public void Every_shared_vector_holds()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("vectors", "signing.json")));
        var count = 0;
        foreach (var vector in vectors.RootElement.GetProperty("signatures").EnumerateArray())
        {
            var parameters = vector.GetProperty("params").EnumerateObject().ToDictionary(p => p.Name, p => p.Value);
            parameters["PublicKey"] = vector.GetProperty("publicKey");
            if (vector.TryGetProperty("securityToken", out var token)) parameters["SecurityToken"] = token;
            var members = parameters.Select(p => $"\"{JsonEncodedText.Encode(p.Key)}\":{p.Value.GetRawText()}");
            using var json = JsonDocument.Parse("{" + string.Join(',', members) + "}");
            Assert.Equal(vector.GetProperty("signature").GetString(), RequestSignature.Compute(json.RootElement, vector.GetProperty("privateKey").GetString()!));
            count++;
        }

        Assert.True(count >= 11);
    }
}
