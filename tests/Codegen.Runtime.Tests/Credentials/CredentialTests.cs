using Codegen.Runtime.Tests.Samples;

namespace Codegen.Runtime.Tests.Credentials;

public sealed class CredentialTests
{
    [Theory]
    [InlineData("", "k")]
    [InlineData("k", "")]
    [InlineData("k ", "k")]
    [InlineData("k", "\tk")]
    [InlineData("k", "k\n")]
    public void Keys_that_can_only_be_copying_slips_are_refused(string publicKey, string privateKey)
    {
        var failure = Assert.ThrowsAny<ArgumentException>(() => new Credential(publicKey, privateKey));
        if (publicKey.Length > 0 && privateKey.Length > 0) Assert.Contains("blank", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_token_is_none_and_the_end_itself_is_past()
    {
        var credential = new Credential("k", "p", "", DateTimeOffset.UnixEpoch);
        Assert.Null(credential.SecurityToken);
        Assert.False(credential.HoldsAt(DateTimeOffset.UnixEpoch));
        Assert.True(credential.HoldsAt(DateTimeOffset.UnixEpoch.AddTicks(-1)));
    }

    [Fact]
    public void A_credential_prints_neither_key_nor_token()
    {
        var credential = new Credential("public-key-1234", StubCloud.Secret, "the-token", DateTimeOffset.UnixEpoch);
        Assert.Equal("Credential publ…1234 until 1970-01-01 00:00:00Z", credential.ToString());
        Assert.Equal("Credential …", new Credential("12345678", "x").ToString());
        Assert.Equal("Credential 1234…6789", new Credential("123456789", "x").ToString());
        Assert.DoesNotContain(typeof(Credential).GetProperties(), p => p.Name is "PrivateKey" or "SecurityToken");
    }

    [Fact]
    public async Task A_chain_takes_the_first_and_stops_at_a_failure()
    {
        var second = new Credential("second", "x");
        var none = new CredentialChain();
        Assert.Same(second, await new CredentialChain(none, second, new Credential("third", "x")).GetCredentialAsync(default));
        Assert.Null(await none.GetCredentialAsync(default));
        Assert.Throws<ArgumentNullException>("sources", () => new CredentialChain(null!));
        var failing = new EnvironmentCredentialProvider(name => name == "UCLOUD_PUBLIC_KEY" ? "k" : null);
        await Assert.ThrowsAsync<CredentialException>(async () => await new CredentialChain(failing, second).GetCredentialAsync(default));
    }
}
