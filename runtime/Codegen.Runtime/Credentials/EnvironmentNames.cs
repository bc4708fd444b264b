namespace Codegen.Runtime.Credentials;

/// <summary>The environment variables that the official tools read too.</summary>
internal static class EnvironmentNames
{
    public const string PublicKey = "UCLOUD_PUBLIC_KEY";
    public const string PrivateKey = "UCLOUD_PRIVATE_KEY";
    public const string SecurityToken = "UCLOUD_SECURITY_TOKEN";
    public const string Profile = "UCLOUD_PROFILE";
    public const string Region = "UCLOUD_REGION";
    public const string Zone = "UCLOUD_ZONE";
    public const string ProjectId = "UCLOUD_PROJECT_ID";
    public const string BaseUrl = "UCLOUD_API_BASE_URL";
    public const string TimeoutSeconds = "UCLOUD_TIMEOUT_SECOND";
    public const string ConfigFile = "UCLOUD_SHARED_CONFIG_FILE";
    public const string CredentialFile = "UCLOUD_SHARED_CREDENTIAL_FILE";

    /// <summary>A variable that is set to nothing counts as not set.</summary>
    public static string? Get(this Func<string, string?> variables, string name) => variables(name) is { Length: > 0 } value ? value : null;
}
