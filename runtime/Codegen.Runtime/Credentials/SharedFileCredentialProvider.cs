using Codegen.Runtime.Credentials;
using Codegen.Runtime.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Codegen.Runtime;

/// <summary>
/// Takes the keys of a profile from the official command line tool's files, <c>~/.ucloud/config.json</c> and <c>~/.ucloud/credential.json</c>:
/// the profile that is named here, or by <c>UCLOUD_PROFILE</c>, or else the active one, or else <c>default</c>.
/// Once a key pair was found, the files are not read again.
/// </summary>
public sealed class SharedFileCredentialProvider : ICredentialProvider
{
    private readonly Lazy<Credential?> _credential;

    /// <summary>Reads the usual files, or those that <c>UCLOUD_SHARED_CONFIG_FILE</c> and <c>UCLOUD_SHARED_CREDENTIAL_FILE</c> name.</summary>
    /// <param name="profile">The profile; null for the environment's or the active one.</param>
    /// <param name="loggerFactory">Where it is reported that others can read the keys.</param>
    public SharedFileCredentialProvider(string? profile = null, ILoggerFactory? loggerFactory = null)
        : this(FilesOf(profile), loggerFactory)
    {
    }

    /// <summary>Reads given files.</summary>
    /// <inheritdoc cref="SharedFileCredentialProvider(string, ILoggerFactory)"/>
    public SharedFileCredentialProvider(string configPath, string credentialPath, string? profile = null, ILoggerFactory? loggerFactory = null)
        : this(new SharedFiles(configPath, credentialPath, profile), loggerFactory)
    {
    }

    internal SharedFileCredentialProvider(SharedFiles files, ILoggerFactory? loggerFactory)
    {
        var logger = (loggerFactory ?? NullLoggerFactory.Instance).CreateLogger(RuntimeTelemetry.LoggerCategoryName);

        // A failure is not kept: once the file is mended, the next call finds it so.
        _credential = new Lazy<Credential?>(() => Read(files, logger), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <inheritdoc/>
    public ValueTask<Credential?> GetCredentialAsync(CancellationToken cancellationToken) => new(_credential.Value);

    private static SharedFiles FilesOf(string? profile)
    {
        var files = SharedFiles.From(Environment.GetEnvironmentVariable, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        return profile is null ? files : files with { Profile = profile };
    }

    private static string KeysOf(SharedProfile profile) => profile switch
    {
        { PublicKey: not null } => "public_key and no private_key",
        { PrivateKey: not null } => "private_key and no public_key",
        _ => "neither public_key nor private_key",
    };

    private static Credential? Read(SharedFiles files, ILogger logger)
    {
        if (files.Read() is not { } profile) return null;
        if (profile.PublicKey is null && profile.PrivateKey is null && files.Profile is null) return null;

        // Half a pair is a slip; going on to the next source would hide it.
        if (profile.PublicKey is null || profile.PrivateKey is null)
            throw new CredentialException($"The profile {profile.Name} in {files.CredentialPath} has {KeysOf(profile)}: set both.");
        Check("public_key", profile.PublicKey, profile, files);
        Check("private_key", profile.PrivateKey, profile, files);

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(files.CredentialPath) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != UnixFileMode.None)
            LogMessages.FileReadableByOthers(logger, files.CredentialPath);
        return new Credential(profile.PublicKey, profile.PrivateKey);
    }

    private static void Check(string name, string key, SharedProfile profile, SharedFiles files)
    {
        if (Credential.HasBlankAround(key))
            throw new CredentialException($"The {name} of the profile {profile.Name} in {files.CredentialPath} begins or ends with a blank or a line end: set it without.");
    }
}
