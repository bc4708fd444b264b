using System.Text.Json;
using Codegen.Runtime;
using Codegen.Testing.Requests;
using Codegen.Testing.Signatures;
using Codegen.Tests.Shared;
using CsCheck;

namespace Codegen.Testing.Tests;

/// <summary>The check shares no code with the runtime's signer, so that agreeing means something.</summary>
public sealed class SignatureTests
{
    [SkippableFact]
    public void Agrees_with_the_official_sdk()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Require("vectors", "signing.json")));
        foreach (var vector in vectors.RootElement.GetProperty("signatures").EnumerateArray())
        {
            var body = vector.GetProperty("params").EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
            body["PublicKey"] = vector.GetProperty("publicKey");
            if (vector.TryGetProperty("securityToken", out var token)) body["SecurityToken"] = token;
            var text = "{" + string.Join(",", body.Select(member => $"{JsonSerializer.Serialize(member.Key)}:{member.Value.GetRawText()}")) + "}";
            var call = ParameterReader.Read(new HttpCall("", "application/json", System.Text.Encoding.UTF8.GetBytes(text)));
            Assert.Equal(vector.GetProperty("signature").GetString(), SignatureCheck.Compute(call.Signed(NumberSpelling.Plain), vector.GetProperty("privateKey").GetString()!));
        }
    }

    [Fact]
    public void Agrees_with_the_documented_example() => Assert.Equal(
        "4201919d267504385deb93af19e0197870fed36b",
        SignatureCheck.Compute(
            [new("Region", "cn-bj2"), new("Limit", "10"), new("Action", "DescribeUHostInstance"), new("PublicKey", "someone@example.com1296235120854146120")],
            "46f09bb9fab4f12dfc160dae12273d5332b5debe"));

    [Fact]
    public void Agrees_with_the_runtime_on_any_text()
    {
        var text = Gen.String[Gen.OneOf(Gen.Char['a', 'f'], Gen.Char['\u4e00', '\u4e20'], Gen.Char['\ue000', '\uf000'], Gen.Char['.', '0'])];
        var astral = Gen.Select(text, Gen.OneOf(Gen.Const(""), Gen.Const("🙂"), Gen.Const("𐀀")), text).Select(parts => parts.Item1 + parts.Item2 + parts.Item3);
        Gen.Dictionary(astral, astral)[0, 20].ForAll(
            parameters => SignatureCheck.Compute(parameters, "private") == RequestSignature.Compute(parameters, "private"), iter: 500);
    }

    [Theory]
    [InlineData("42.0", "42")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("1e21", "1000000000000000000000")]
    [InlineData("1.25E-3", "0.00125")]
    [InlineData("12.5e1", "125")]
    [InlineData("0.0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1e999999999999", "1e999999999999")]
    public void Spells_numbers_without_exponents(string number, string digits) => Assert.Equal(digits, DecimalDigits.Of(number));
}
