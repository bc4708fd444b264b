using Microsoft.Extensions.Logging;

namespace Codegen.Runtime.Tests.Credentials;

/// <summary>The environment and the official tool's files, and which of them counts.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("codegen-tests-").FullName;
    private readonly Dictionary<string, string> _variables = [];
    private readonly Diagnostics.Recorder _log = new();

    [Fact]
    public async Task Without_anything_nothing_is_set()
    {
        var options = Read();
        Assert.Equal((null, null, null, null), (options.Region, options.Zone, options.ProjectId, options.Endpoint));
        Assert.Null(await options.Credentials!.GetCredentialAsync(default));
    }

    [Fact]
    public async Task The_active_profile_counts()
    {
        WriteFiles();
        var options = Read();
        Assert.Equal(("cn-bj2", "cn-bj2-05", "org-a", "https://a.example.com/"), (options.Region, options.Zone, options.ProjectId, options.Endpoint!.AbsoluteUri));
        Assert.Equal(TimeSpan.FromSeconds(15), options.AttemptTimeout);
        Assert.Equal("key-a", (await options.Credentials!.GetCredentialAsync(default))!.PublicKey);
    }

    [Fact]
    public async Task A_named_profile_outranks_the_active_one()
    {
        WriteFiles();
        _variables["UCLOUD_PROFILE"] = "b";
        var options = Read();
        Assert.Equal(("hk", "key-b"), (options.Region, (await options.Credentials!.GetCredentialAsync(default))!.PublicKey));
    }

    [Fact]
    public async Task The_environment_outranks_the_files()
    {
        WriteFiles();
        foreach (var (name, value) in new[]
                 {
                     ("REGION", "env-r"), ("ZONE", "env-z"), ("PROJECT_ID", "env-p"), ("API_BASE_URL", "https://env.example.com/"), ("TIMEOUT_SECOND", "7"),
                     ("PUBLIC_KEY", "env-key"), ("PRIVATE_KEY", "env-private"), ("SECURITY_TOKEN", "env-token"),
                 })
            _variables["UCLOUD_" + name] = value;
        var options = Read();
        Assert.Equal(("env-r", "env-z", "env-p", "https://env.example.com/", 7.0), (options.Region, options.Zone, options.ProjectId, options.Endpoint!.AbsoluteUri, options.AttemptTimeout.TotalSeconds));
        var credential = await options.Credentials!.GetCredentialAsync(default);
        Assert.Equal(("env-key", "env-private", "env-token"), (credential!.PublicKey, credential.PrivateKey, credential.SecurityToken));
    }

    [Fact]
    public async Task Files_elsewhere_can_be_named()
    {
        WriteFiles();
        Directory.Move(Path.Combine(_home, ".ucloud"), Path.Combine(_home, "elsewhere"));
        _variables["UCLOUD_SHARED_CONFIG_FILE"] = Path.Combine(_home, "elsewhere", "config.json");
        _variables["UCLOUD_SHARED_CREDENTIAL_FILE"] = Path.Combine(_home, "elsewhere", "credential.json");
        Assert.Equal("cn-bj2", Read().Region);
        var provider = new SharedFileCredentialProvider(_variables["UCLOUD_SHARED_CONFIG_FILE"], _variables["UCLOUD_SHARED_CREDENTIAL_FILE"], "b");
        Assert.Equal("key-b", (await provider.GetCredentialAsync(default))!.PublicKey);
    }

    [Fact]
    public async Task Without_an_active_profile_default_counts()
    {
        WriteFiles(config: "[]", credential: """[{"profile":"default","public_key":"key-d","private_key":"private-d"},{"profile":"x"}, 3]""");
        Assert.Equal("key-d", (await Read().Credentials!.GetCredentialAsync(default))!.PublicKey);
    }

    [Fact]
    public async Task Half_a_pair_is_a_failure()
    {
        _variables["UCLOUD_PRIVATE_KEY"] = "private-only";
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal("UCLOUD_PRIVATE_KEY is set and UCLOUD_PUBLIC_KEY is not: set both.", failure.Message);
        _variables.Clear();
        _variables["UCLOUD_PROFILE"] = "half";
        WriteFiles(credential: """[{"profile":"half","public_key":"key-h"}]""");
        Assert.Contains("half", (await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public_key", "private_key")]
    [InlineData("private_key", "public_key")]
    public async Task Half_a_pair_in_a_file_is_a_failure_though_nobody_asked_for_the_profile(string there, string missing)
    {
        WriteFiles(credential: $$"""[{"profile":"a","{{there}}":"half-a-pair","{{missing}}":""}]""");
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal($"The profile a in {Path.Combine(_home, ".ucloud", "credential.json")} has {there} and no {missing}: set both.", failure.Message);
    }

    [Theory]
    [InlineData("abc ", "private", "UCLOUD_PUBLIC_KEY")]
    [InlineData("\tabc", "private", "UCLOUD_PUBLIC_KEY")]
    [InlineData("key", "abc\n", "UCLOUD_PRIVATE_KEY")]
    public async Task A_blank_around_a_key_of_the_environment_is_a_failure_that_names_the_variable(string publicKey, string privateKey, string name)
    {
        (_variables["UCLOUD_PUBLIC_KEY"], _variables["UCLOUD_PRIVATE_KEY"]) = (publicKey, privateKey);
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal($"{name} begins or ends with a blank or a line end: set it without.", failure.Message);
    }

    [Theory]
    [InlineData("abc ", "private", "public_key")]
    [InlineData("key", "\\nabc", "private_key")]
    public async Task A_blank_around_a_key_of_a_file_is_a_failure_that_names_the_file_and_the_profile(string publicKey, string privateKey, string name)
    {
        WriteFiles(credential: $$"""[{"profile":"a","public_key":"{{publicKey}}","private_key":"{{privateKey}}"}]""");
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal($"The {name} of the profile a in {Path.Combine(_home, ".ucloud", "credential.json")} begins or ends with a blank or a line end: set it without.", failure.Message);
    }

    [Fact]
    public void What_cannot_be_read_is_told_without_being_shown()
    {
        WriteFiles(credential: "[{\n\"private_key\":\"private-a\" oops");
        var failure = Assert.Throws<CredentialException>(Read);
        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("private-a", failure.ToString(), StringComparison.Ordinal);
        WriteFiles(credential: "{}");
        Assert.Contains("list of profiles", Assert.Throws<CredentialException>(Read).Message, StringComparison.Ordinal);
        WriteFiles();
        _variables["UCLOUD_PROFILE"] = "nobody";
        Assert.Contains("nobody", Assert.Throws<CredentialException>(Read).Message, StringComparison.Ordinal);
        _variables.Clear();
        _variables["UCLOUD_TIMEOUT_SECOND"] = "soon";
        Assert.Throws<ArgumentException>(Read);
        _variables.Clear();
        _variables["UCLOUD_API_BASE_URL"] = "nowhere";
        Assert.Throws<ArgumentException>(Read);
    }

    [Fact]
    public async Task A_profile_without_keys_counts_as_none_unless_it_was_asked_for()
    {
        WriteFiles(credential: """[{"profile":"a","public_key":"","private_key":""}]""");
        Assert.Null(await Read().Credentials!.GetCredentialAsync(default));
        _variables["UCLOUD_PROFILE"] = "a";
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal($"The profile a in {Path.Combine(_home, ".ucloud", "credential.json")} has neither public_key nor private_key: set both.", failure.Message);
        _variables.Clear();
        WriteFiles(config: """[{"profile":"a","active":true,"timeout_sec":0}]""");
        Assert.Equal(new ApiClientOptions().AttemptTimeout, Read().AttemptTimeout);
    }

    [Theory]
    [InlineData("TIMEOUT_SECOND", "0", "seconds")]
    [InlineData("TIMEOUT_SECOND", "5s", "seconds")]
    [InlineData("API_BASE_URL", "nowhere", "base_url")]
    public void What_the_environment_states_wrongly_is_named(string name, string value, string why)
    {
        _variables["UCLOUD_" + name] = value;
        var message = Assert.Throws<ArgumentException>(Read).Message;
        Assert.Contains("UCLOUD_" + name, message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_named_and_read_again_later()
    {
        WriteFiles();
        var path = Path.Combine(_home, ".ucloud", "credential.json");
        var provider = new SharedFileCredentialProvider(Path.Combine(_home, ".ucloud", "config.json"), path, "b");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var failure = await Assert.ThrowsAsync<CredentialException>(async () => await provider.GetCredentialAsync(default));
            Assert.Contains(path + " can't be read", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal("key-b", (await provider.GetCredentialAsync(default))!.PublicKey);
    }

    [Fact]
    public async Task Half_a_pair_the_other_way_round_is_a_failure_too()
    {
        _variables["UCLOUD_PUBLIC_KEY"] = "public-only";
        var failure = await Assert.ThrowsAsync<CredentialException>(async () => await Read().Credentials!.GetCredentialAsync(default));
        Assert.Equal("UCLOUD_PUBLIC_KEY is set and UCLOUD_PRIVATE_KEY is not: set both.", failure.Message);
    }

    [Fact]
    public async Task Sources_are_asked_in_the_order_of_their_chain()
    {
        WriteFiles();
        _variables["UCLOUD_PUBLIC_KEY"] = "key-env";
        _variables["UCLOUD_PRIVATE_KEY"] = "env-private";
        using var metadata = new Samples.StubCloud().Answers("""{"RetCode":0,"AccessKeyId":"key-metadata","AccessKeySecret":"x","Expiration":4000000000}""");
        using var instance = new InstanceMetadataCredentialProvider(new InstanceMetadataOptions { Role = "r", Handler = metadata });
        var chain = new CredentialChain(Read().Credentials!, instance, new Credential("key-last", "x"));
        Assert.Equal("key-env", (await chain.GetCredentialAsync(default))!.PublicKey);
        _variables.Clear();
        Assert.Equal("key-a", (await chain.GetCredentialAsync(default))!.PublicKey);
        Directory.Delete(Path.Combine(_home, ".ucloud"), recursive: true);
        chain = new CredentialChain(Read().Credentials!, instance, new Credential("key-last", "x"));
        Assert.Equal("key-metadata", (await chain.GetCredentialAsync(default))!.PublicKey);
        Assert.Equal("key-last", (await new CredentialChain(Read().Credentials!, new Credential("key-last", "x"), instance).GetCredentialAsync(default))!.PublicKey);
    }

    [SkippableFact]
    public async Task Keys_that_others_can_read_get_a_warning()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such modes.");
        WriteFiles();
        var path = Path.Combine(_home, ".ucloud", "credential.json");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await Read().Credentials!.GetCredentialAsync(default);
        Assert.Empty(_log.Messages);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        await Read().Credentials!.GetCredentialAsync(default);
        Assert.Equal((LogLevel.Warning, 12), (_log.Messages.Single().Level, _log.Messages.Single().Id));
    }

    [Fact]
    public async Task The_process_environment_is_read()
    {
        // The tests of a class run one after the other, and no other reads these.
        WriteFiles();
        var before = new[] { "PUBLIC_KEY", "PRIVATE_KEY", "PROFILE", "SHARED_CONFIG_FILE", "SHARED_CREDENTIAL_FILE" }.ToDictionary(n => "UCLOUD_" + n, n => Environment.GetEnvironmentVariable("UCLOUD_" + n));
        try
        {
            foreach (var name in before.Keys) Environment.SetEnvironmentVariable(name, null);
            Environment.SetEnvironmentVariable("UCLOUD_SHARED_CONFIG_FILE", Path.Combine(_home, ".ucloud", "config.json"));
            Environment.SetEnvironmentVariable("UCLOUD_SHARED_CREDENTIAL_FILE", Path.Combine(_home, ".ucloud", "credential.json"));
            Assert.Equal("key-a", (await new SharedFileCredentialProvider().GetCredentialAsync(default))!.PublicKey);
            Assert.Equal("key-b", (await new SharedFileCredentialProvider("b").GetCredentialAsync(default))!.PublicKey);
            Environment.SetEnvironmentVariable("UCLOUD_PROFILE", "b");
            Assert.Equal("key-b", (await new SharedFileCredentialProvider().GetCredentialAsync(default))!.PublicKey);
            Assert.Equal("key-a", (await new SharedFileCredentialProvider("a").GetCredentialAsync(default))!.PublicKey);
            Environment.SetEnvironmentVariable("UCLOUD_PUBLIC_KEY", "key-env");
            Environment.SetEnvironmentVariable("UCLOUD_PRIVATE_KEY", "env-private");
            Assert.Equal("key-env", (await new EnvironmentCredentialProvider().GetCredentialAsync(default))!.PublicKey);
            var options = ApiClientOptions.FromEnvironment(_log);
            Assert.Equal(("hk", _log), (options.Region, options.LoggerFactory));
            Assert.Equal("key-env", (await options.Credentials!.GetCredentialAsync(default))!.PublicKey);
        }
        finally
        {
            foreach (var (name, value) in before) Environment.SetEnvironmentVariable(name, value);
        }
    }

    public void Dispose()
    {
        _log.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    private ApiClientOptions Read() => Runtime.Credentials.EnvironmentOptions.Read(_variables.GetValueOrDefault, _home, _log);

    private void WriteFiles(
        string config = """
                        [{"profile":"b","region":"hk","active":false},
                         {"profile":"a","region":"cn-bj2","zone":"cn-bj2-05","project_id":"org-a","base_url":"https://a.example.com/","timeout_sec":15,"active":true}]
                        """,
        string credential = """[{"profile":"a","public_key":"key-a","private_key":"private-a"},{"profile":"b","public_key":"key-b","private_key":"private-b"}]""")
    {
        Directory.CreateDirectory(Path.Combine(_home, ".ucloud"));
        File.WriteAllText(Path.Combine(_home, ".ucloud", "config.json"), config);
        File.WriteAllText(Path.Combine(_home, ".ucloud", "credential.json"), credential);
    }
}
