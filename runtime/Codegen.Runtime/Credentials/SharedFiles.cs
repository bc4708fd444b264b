using System.Text.Json;

namespace Codegen.Runtime.Credentials;

/// <summary>Where the official command line tool keeps its profiles, and how a profile is chosen.</summary>
/// <param name="ConfigPath">Usually <c>~/.ucloud/config.json</c>.</param>
/// <param name="CredentialPath">Usually <c>~/.ucloud/credential.json</c>.</param>
/// <param name="Profile">The profile asked for; null for the active one.</param>
internal sealed record SharedFiles(string ConfigPath, string CredentialPath, string? Profile)
{
    private const string DefaultProfile = "default";

    /// <summary>The places and the profile that the environment names, or else the usual ones.</summary>
    public static SharedFiles From(Func<string, string?> variables, string home) => new(
        variables.Get(EnvironmentNames.ConfigFile) ?? Path.Combine(home, ".ucloud", "config.json"),
        variables.Get(EnvironmentNames.CredentialFile) ?? Path.Combine(home, ".ucloud", "credential.json"),
        variables.Get(EnvironmentNames.Profile));

    /// <summary>The chosen profile with what both files say of it; null if neither knows one.</summary>
    /// <exception cref="CredentialException">A file can't be read, or the profile that was asked for is in neither.</exception>
    public SharedProfile? Read()
    {
        var configs = ReadArray(ConfigPath);
        var credentials = ReadArray(CredentialPath);
        var name = Profile ?? configs.Where(IsActive).Select(NameOf).FirstOrDefault() ?? DefaultProfile;
        var config = Find(configs, name);
        var credential = Find(credentials, name);
        if (config is null && credential is null)
        {
            return Profile is null ? null : throw new CredentialException($"The profile {name} is neither in {ConfigPath} nor in {CredentialPath}.");
        }

        return new SharedProfile
        {
            Name = name,
            ProjectId = Text(config, "project_id"),
            Region = Text(config, "region"),
            Zone = Text(config, "zone"),
            BaseUrl = Text(config, "base_url"),
            Timeout = config is { } c && c.TryGetProperty("timeout_sec", out var t) && t.ValueKind == JsonValueKind.Number && t.TryGetInt32(out var s) && s > 0
                ? TimeSpan.FromSeconds(s)
                : null,
            PublicKey = Text(credential, "public_key"),
            PrivateKey = Text(credential, "private_key"),
        };
    }

    private static bool IsActive(JsonElement config) => config.TryGetProperty("active", out var active) && active.ValueKind == JsonValueKind.True;

    private static string? NameOf(JsonElement entry) => Text(entry, "profile");

    private static JsonElement? Find(IEnumerable<JsonElement> entries, string name)
    {
        foreach (var entry in entries)
        {
            if (string.Equals(NameOf(entry), name, StringComparison.Ordinal)) return entry;
        }

        return null;
    }

    private static string? Text(JsonElement? entry, string name) =>
        entry is { } e && e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static List<JsonElement> ReadArray(string path)
    {
        try
        {
            if (!File.Exists(path)) return [];
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw new CredentialException($"{path} should hold a JSON list of profiles.");
            return [.. document.RootElement.Clone().EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object)];
        }
        catch (JsonException e)
        {
            throw new CredentialException($"{path} is no valid JSON, line {e.LineNumber + 1}."); // Without the cause: it may quote the file.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CredentialException($"{path} can't be read: {e.Message}", e);
        }
    }
}
